// `npm run soak -- [--minutes 10]`: eight hours of sessions in minutes, and what a server holds afterwards.
import { parseArgs } from 'node:util';
import { setTimeout as pause } from 'node:timers/promises';
import '../../support/exit-on-signals.ts';
import { askForSeats } from '../../support/server.ts';
import { slope } from './server-resources.ts';
import { holdSession } from './session.ts';
import { startWatchedServer, type Everything, type WatchedServer } from './watched-server.ts';

const hours = 8;
/** Node has compiled what it compiles, and caches that are bounded are full. */
const warmUp = 3;
/** More megabytes an hour than chance makes of a heap that stays the same. */
const flat = 1;
/** A meeting that nobody is in is let go after a minute, by the machine's clock. */
const releaseTimeoutSeconds = 90;

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  process.stderr.write('--minutes is how long it may take\n');
  process.exit(1);
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const aSession = (minutes * 60_000) / hours;
const server = await startWatchedServer(3_600_000 / aSession);
const house = {
  servers: [
    {
      port: Number(new URL(server.url).port),
      running: { url: server.url, seats: (meeting: string) => askForSeats(server, meeting) },
    },
  ],
  databaseUrl: () => server.databaseUrl,
};

const before = await server.count();
const points: { hour: number; heapMB: number }[] = [];
let commands = 0;
for (let hour = 1; hour <= hours; hour += 1) {
  commands += await holdSession(house, `phien-${hour}`, aSession);
  const { heapMB } = await server.count();
  points.push({ hour, heapMB });
  say(
    `hour ${hour}: ${commands.toLocaleString('en')} acknowledged, heap ${heapMB.toFixed(1)} MB after collection`,
  );
}
const after = await everybodyGone(server);
const left = leftBehind(before, after);
const steep = slope(points.slice(warmUp));
const ended = await server.end();
await server.cleanUp();
say(
  `heap when everyone has left: ${after.heapMB.toFixed(1)} MB (before anyone came: ${before.heapMB.toFixed(1)} MB)`,
);
for (const line of left) say(`left behind: ${line}`);
if (!ended) say('left behind: the closed server did not end by itself');
const ok = steep <= flat && left.length === 0 && ended;
say(
  `${hours} hours in ${minutes} minutes: ${commands.toLocaleString('en')} acknowledged, ` +
    `heap ${steep >= 0 ? '+' : ''}${steep.toFixed(2)} MB an hour, ${left.length} left behind${ok ? '' : ' — not ok'}`,
);
process.exit(ok ? 0 : 1);

/** What is held once the last meeting was let go and idle connections are closed. */
async function everybodyGone(watched: WatchedServer): Promise<Everything> {
  let held = await watched.count();
  for (let second = 0; second < releaseTimeoutSeconds && leftBehind(before, held).length > 0; second += 1) {
    await pause(1000);
    held = await watched.count();
  }
  return held;
}

/** Where there is more than there was, in words. */
function leftBehind(first: Everything, last: Everything): string[] {
  const kinds = ['resources', 'metrics', 'listeners', 'connections'] as const;
  return kinds.flatMap((kind) => {
    const was: Readonly<Record<string, number>> = first[kind];
    return Object.entries(last[kind])
      .filter(([name, count]) => !name.startsWith('command') && count > (was[name] ?? 0))
      .map(([name, count]) => `${kind} ${name}: ${count}, before ${was[name] ?? 0}`);
  });
}
