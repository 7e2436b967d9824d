import { parseArgs } from 'node:util';
import '../../support/exit-on-signals.ts';
import setup from '../../support/postgres.ts';
import { startTestRedis } from '../../support/redis.ts';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    inputs: { type: 'string', default: '10000' },
    /** Plays the round of one input alone, up to it. */
    only: { type: 'string' },
    /** Without Redis, as a server that is alone. */
    alone: { type: 'boolean', default: false },
  },
});

const began = performance.now();
const stopPostgres = await setup();
const redis = values.alone ? undefined : await startTestRedis();
const { inputs, faults, heap } = await fuzz({
  seed: Number(values.seed),
  inputs: Number(values.inputs),
  weighed: values.only === undefined,
  ...(values.only === undefined ? {} : { only: Number(values.only) }),
  ...(redis ? { redisUrl: redis.url } : {}),
  say: (line) => process.stdout.write(`${line}\n`),
});
await redis?.stop();
await stopPostgres();

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const seconds = ((performance.now() - began) / 1000).toFixed(0);
const grown = heap ? `, heap ${megabytes(heap.before)} → ${megabytes(heap.after)}` : '';
process.stdout.write(
  `seed ${values.seed}: ${inputs} inputs in ${seconds} s, ${faults.length} faults${grown}\n`,
);
process.exit(faults.length === 0 ? 0 : 1);
