// `npm run faults -- [--seed 1] [--rounds 100] [--days 60] [--servers 2]`: breaks everything at random instants, first under
// a hall and then under an office after the day, and counts (BX11). `--rounds 0` and `--days 0` leave one of them out.
import { parseArgs } from 'node:util';
import '../../support/exit-on-signals.ts';
import { runDays } from './office-days.ts';
import { runFaults, type Result } from './runner.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    days: { type: 'string', default: '60' },
    servers: { type: 'string', default: '2' },
  },
});
const [seed = 0, rounds = 0, days = 0, servers] = [
  ...[values.seed, values.rounds, values.days, values.servers].map(Number),
];
if (![seed, rounds, days].every(Number.isSafeInteger) || !(servers === 1 || servers === 2)) {
  process.stderr.write('--seed, --rounds and --days are whole numbers, --servers is 1 or 2\n');
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const number = (value: number): string => value.toLocaleString('en');
let faults = 0;
if (rounds > 0) told(await runFaults({ seed, rounds, servers, say }), 'rounds');
if (days > 0) told(await runDays({ seed, days, servers, say }), 'days');
process.exit(faults === 0 ? 0 : 1);

function told({ acknowledged, findings, ...played }: Result, of: string): void {
  const count = (kind: string): number => findings.filter((one) => one.kind === kind).length;
  const others = count('other') === 0 ? '' : `, ${count('other')} other faults`;
  faults += findings.length;
  say(
    `seed ${seed}, ${played.rounds} ${of}, ${servers} server${servers === 1 ? '' : 's'}: ` +
      `${number(acknowledged)} acknowledged, ${number(count('lost'))} lost, ` +
      `${number(count('doubled'))} doubled, ${number(count('diverged'))} diverged${others}`,
  );
}
