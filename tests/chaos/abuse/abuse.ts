// `npm run abuse`: what the chair feels of misuse (docs/reliability.md, "Misuse").
import { parseArgs } from 'node:util';
import { Crowd } from '../../bench/crowd.ts';
import type { Ground } from '../../bench/environment.ts';
import { spread, staffOf } from '../../bench/audience-mix.ts';
import { onGround } from '../../bench/in-environment.ts';
import { startOurs } from '../../bench/servers.ts';
import { abusesOf, publicPageOf } from './abuses.ts';
import { Attacker } from './attacker.ts';
import { Chair } from './chair.ts';
import { asLines, heads, holds } from './report.ts';
import { suffer } from './measure.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', multiple: true }, rounds: { type: 'string', default: '3' } },
});
const print = (line: string): void => void process.stdout.write(`${line}\n`);
await onGround({ quick: false, profile: undefined }, run);

/** Tries everything in turn on one server in the middle of a session; how much of it was not stood. */
async function run(on: Ground): Promise<number> {
  const meeting = await on.write('abuse', { petitions: 300 });
  const server = on.keep(await startOurs(on.stores), (it) => it.stop());
  const hall = on.keep(await Crowd.gather(1), (it) => it.disperse());
  await hall.open(spread(await staffOf(meeting), [server.url]));
  const chair = on.keep(await Chair.sitDown(server.url, meeting), (it) => it.leave());
  await lookAt(`${server.url}${publicPageOf(meeting)}`);
  const attacker = on.keep(await Attacker.arrive(), (it) => it.leave());
  print(heads);
  let failed = 0;
  for (const [name, abuse] of Object.entries(abusesOf(meeting))) {
    if (values.only && !values.only.includes(name)) continue;
    const suffered = await suffer({ server, chair, attacker }, abuse, Number(values.rounds));
    if (!holds(suffered)) failed += 1;
    for (const line of asLines(suffered)) print(line);
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
