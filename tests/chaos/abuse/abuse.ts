// `npm run abuse`: what the chair feels of misuse (docs/reliability.md, "Misuse").
import { parseArgs } from 'node:util';
import { ClientPool } from '../../bench/client-pool.ts';
import type { Environment } from '../../bench/environment.ts';
import { spread, staffOf } from '../../bench/audience-mix.ts';
import { inEnvironment } from '../../bench/in-environment.ts';
import { startOurs } from '../../bench/servers.ts';
import { abusesOf, publicPageOf } from './abuses.ts';
import { Attacker } from './attacker.ts';
import { Chair } from './chair.ts';
import { asLines, heads, holds } from './report.ts';
import { measureAbuse } from './measure.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, rounds: { type: 'string', default: '3' } },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
await inEnvironment({ quick: false, profile: undefined }, run);

/** Tries everything in turn on one server in the middle of a session; how much of it was not stood. */
async function run(environment: Environment): Promise<number> {
  const meeting = await environment.write('abuse', { petitions: 300 });
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const hall = environment.keep(await ClientPool.start(1), (it) => it.stop());
  await hall.open(spread(await staffOf(meeting), [server.url]));
  const chair = environment.keep(await Chair.sitDown(server.url, meeting), (it) => it.leave());
  await lookAt(`${server.url}${publicPageOf(meeting)}`);
  const attacker = environment.keep(await Attacker.arrive(), (it) => it.leave());
  print(heads);
  let failed = 0;
  for (const [name, abuse] of Object.entries(abusesOf(meeting))) {
    if (values.only && !values.only.includes(name)) continue;
    const result = await measureAbuse({ server, chair, attacker }, abuse, Number(values.rounds));
    if (!holds(result)) failed += 1;
    for (const line of asLines(result)) print(line);
  }
  return failed;
}

/** In the middle of a session nobody is the first who looks at the page. */
async function lookAt(page: string): Promise<void> {
  for (let time = 0; time < 10; time += 1) {
    const shown = await fetch(page);
    if (!shown.ok) throw new Error(`${page} is answered with ${shown.status}`);
    await shown.text();
  }
}
