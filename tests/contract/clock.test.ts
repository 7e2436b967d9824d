import { afterAll, beforeAll, expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { registration } from '../cast/people.ts';
import { convene } from '../support/convened.ts';
import { Device } from '../support/device.ts';
import { aCitizen, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let skewMs = 0;

beforeAll(async () => {
  server = await startInProcess({ clock: () => Date.now() + skewMs });
});
afterAll(() => server.stop());

test('H9 a clock that jumps back does not turn a meeting back', async () => {
  const { meeting, moderator } = await convene(server);
  const times: number[] = [];
  for (skewMs of [0, 3_600_000, -3_600_000, 0])
    await server.command(moderator, meeting, 'announcements.make', { text: `Lúc ${skewMs}` });
  skewMs = 0;
  for await (const batch of server.journal.read(meeting, 0)) times.push(...batch.map(({ at }) => at));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  expect((times.at(-1) ?? 0) - (times.at(-2) ?? 0)).toBeLessThan(60_000);
  expect(instant(times.at(-1) ?? 0)).toBeGreaterThan(Date.now() + 3_000_000);
});

test('H28 S13 a speech lasts as long as it did, whatever is done to the clock meanwhile [case server-clock-set-back]', async () => {
  const hall = await convene(server);
  const { meeting, moderator, must } = hall;
  await must(aCitizen, 'speakers.register', registration(1));
  const row = [...(await hall.state()).registrations][0]?.id ?? '';
  await must(moderator, 'speakers.accept', { registration: row });
  await must(moderator, 'queue.call', { registration: row });
  const screen = new Device(server.url);
  await screen.enter({ stream: meeting, audience: 'public' });
  const time = () => screen.time(meeting);
  await must(moderator, 'turn.start', {});
  const [began, seen] = [performance.now(), await time()];
  for (skewMs of [-600_000, 600_000]) {
    expect(Math.abs((await time()) - seen)).toBeLessThan(3000);
    await must(moderator, 'turn.pause', {});
    await must(moderator, 'turn.resume', {});
  }
  await must(moderator, 'turn.end', {});
  const { turns, assignments } = await hall.state();
  expect([...turns][0]?.spokenMs).toBeLessThan(performance.now() - began + 100);
  expect([...assignments]).toEqual([]);
  // Nothing runs any more: the time of day may be put right.
  expect(await time()).toBeGreaterThan(seen + 500_000);
  skewMs = 0;
  screen.close();
});
