// `npm run faults -- [--seed 1] [--rounds 100] [--servers 2]`: breaks everything at random instants, and counts (BX11).
import { parseArgs } from 'node:util';
import '../../support/exit-on-signals.ts';
import { runFaults } from './runner.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '100' },
    servers: { type: 'string', default: '2' },
  },
});
const [seed, rounds, servers] = [values.seed, values.rounds, values.servers].map(Number);
if (
  seed === undefined ||
  rounds === undefined ||
  ![seed, rounds].every(Number.isSafeInteger) ||
  !(servers === 1 || servers === 2)
) {
  process.stderr.write('--seed and --rounds are whole numbers, --servers is 1 or 2\n');
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { acknowledged, findings, ...played } = await runFaults({ seed, rounds, servers, say });
const count = (kind: string): number => findings.filter((one) => one.kind === kind).length;
const others = count('other') === 0 ? '' : `, ${count('other')} other faults`;
const number = (value: number): string => value.toLocaleString('en');
say(
  `seed ${seed}, ${played.rounds} rounds, ${servers} server${servers === 1 ? '' : 's'}: ` +
    `${number(acknowledged)} acknowledged, ${number(count('lost'))} lost, ` +
    `${number(count('doubled'))} doubled, ${number(count('diverged'))} diverged${others}`,
);
process.exit(findings.length === 0 ? 0 : 1);
