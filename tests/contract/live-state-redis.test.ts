import { createServer } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createClient } from 'redis';
import { LiveStateAway, type DraftKey, type LiveState } from '@doi-thoai/server/live/live-state';
import { redisLiveState } from '@doi-thoai/server/live/redis';
import { startTestRedis, type TestRedis } from '../support/redis.ts';
import { connect, from, listen, newName, tablet } from './live-state-fixture.ts';

let redis: TestRedis;
let here: LiveState;
let there: LiveState;

beforeEach(async () => {
  redis = await startTestRedis();
  [here, there] = await Promise.all([connect(redis.url), connect(redis.url)]);
});
afterEach(async () => {
  await Promise.all([here.close(), there.close()]);
  await redis.stop();
});

async function backAgain(live: LiveState): Promise<void> {
  await expect
    .poll(() => live.loadDraft({ stream: 'x', owner: 'x', key: 'x' }).catch(() => 'away'), {
      timeout: 15_000,
    })
    .toBeNull();
}

test('L10 servers share log, snapshot, presence, commands to devices, drafts and limits', async () => {
  const meeting = newName();
  const follower = await listen(there, meeting, 0);
  const drafts: string[] = [];
  await there.followDrafts(meeting, (_key, kept) => drafts.push(kept?.text ?? 'quên'));
  await here.publish(meeting, from(1, 2));
  await there.publish(meeting, from(3, 3));
  await expect.poll(() => follower.all).toEqual([1, 2, 3]);
  await here.saveSnapshot(meeting, { seq: 2, bytes: 'x' });
  expect(await there.loadSnapshot(meeting)).toEqual({ seq: 2, bytes: 'x' });
  await here.touch(meeting, 'a', tablet, 60_000);
  expect((await there.present(meeting)).get('a')?.about).toEqual(tablet);
  const commands: unknown[] = [];
  await there.followDeviceCommands((some) => commands.push(...some));
  await here.sendDeviceCommands([{ device: meeting, command: { act: 'reload' } }]);
  await expect.poll(() => commands).toEqual([{ device: meeting, command: { act: 'reload' } }]);
  await here.saveDraft({ stream: meeting, owner: 'o', key: 'k' }, 'chung', 0);
  expect(await there.loadDraft({ stream: meeting, owner: 'o', key: 'k' })).toEqual({ rev: 1, text: 'chung' });
  await there.forgetDrafts(meeting, (key) => key === 'k');
  expect(await here.loadDraft({ stream: meeting, owner: 'o', key: 'k' })).toBeNull();
  await expect.poll(() => drafts).toEqual(['chung', 'quên']);
  expect([await here.attempt('k', 1, 60_000), await there.attempt('k', 1, 60_000)]).toEqual([true, false]);
});

test('L10 following many meetings takes one connection, and everything in Redis goes by itself', async () => {
  const meetings = Array.from({ length: 50 }, newName);
  const probe = await createClient({ url: redis.url, RESP: 2 }).connect();
  const before = (await probe.clientList()).length;
  await Promise.all(meetings.map((meeting) => listen(here, meeting, 0)));
  expect((await probe.clientList()).length).toBe(before);
  for (const meeting of meetings) {
    await here.publish(meeting, from(1, 1));
    await here.saveSnapshot(meeting, { seq: 1, bytes: 'x' });
    await here.touch(meeting, 'a', tablet, 60_000);
    await here.saveDraft({ stream: meeting, owner: 'o', key: 'k' }, 'x', 0);
    await here.attempt(meeting, 1, 60_000);
  }
  const names = await probe.keys('*');
  expect(names.length).toBeGreaterThan(250);
  expect(names.filter((name) => !name.startsWith('dt:'))).toEqual([]);
  const lives = await Promise.all(names.map((name) => probe.pTTL(name)));
  expect(lives.filter((ms) => ms < 0)).toEqual([]);
  await probe.close();
});

test('L11 while Redis is away every method says so at once', async () => {
  const meeting = newName();
  await redis.kill();
  await expect
    .poll(() =>
      here.publish(meeting, from(1, 1)).then(
        () => 'there',
        () => 'away',
      ),
    )
    .toBe('away');
  const key = { stream: meeting, owner: 'o', key: 'k' };
  const calls = [
    () => here.publish(meeting, from(1, 1)),
    () => listen(here, meeting, 0),
    () => here.loadSnapshot(meeting),
    () => here.saveSnapshot(meeting, { seq: 1, bytes: '' }),
    () => here.forget(meeting),
    () => here.touch(meeting, 'a', tablet, 1000),
    () => here.left(meeting, 'a', 'socket-1'),
    () => here.sendDeviceCommands([]),
    () => here.present(meeting),
    () => here.saveDraft(key, 'x', 0),
    () => here.loadDraft(key),
    () => here.forgetDrafts(meeting, () => true),
    () => here.attempt('k', 1, 1000),
  ];
  const began = performance.now();
  for (const call of calls) await expect(call()).rejects.toThrow(LiveStateAway);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('L12 when Redis comes back, empty, every follower is told of a gap and then goes on', async () => {
  const meeting = newName();
  const drafts: string[] = [];
  await there.followDrafts(meeting, (_key, kept) => drafts.push(kept?.text ?? 'quên'));
  await here.publish(meeting, from(1, 5));
  const followers = await Promise.all([
    listen(there, meeting, 5),
    listen(here, meeting, 5),
    listen(here, newName(), 0),
  ]);
  for (let round = 1; round <= 2; round += 1) {
    await redis.kill();
    await redis.start();
    await Promise.all([here, there].map(backAgain));
    for (const follower of followers) await expect.poll(follower.gaps, { timeout: 15_000 }).toBe(round);
    await here.publish(meeting, from(5 + round, 5 + round));
    await expect.poll(() => followers[0].all.at(-1), { timeout: 15_000 }).toBe(5 + round);
  }
  const again = writer(here, { stream: meeting, owner: 'o', key: 'k' }, 'lại nghe');
  await expect.poll(() => again().then(() => drafts.at(-1)), { timeout: 15_000 }).toBe('lại nghe');
});

test('L11 what was refused while Redis was away is not done when it comes back', async () => {
  const key = { stream: newName(), owner: 'o', key: 'k' };
  const drafts: string[] = [];
  await there.followDrafts(key.stream, (_key, kept) => drafts.push(kept?.text ?? 'quên'));
  await redis.kill();
  await expect(here.saveDraft(key, 'lúc mất kết nối', 0)).rejects.toThrow(LiveStateAway);
  await expect(here.left(key.stream, 'a', 'socket-1')).rejects.toThrow(LiveStateAway);
  await redis.start();
  await Promise.all([here, there].map(backAgain));
  expect(await here.loadDraft(key)).toBeNull();
  const now = writer(here, key, 'nay');
  await expect.poll(() => now().then(() => drafts.at(-1)), { timeout: 15_000 }).toBe('nay');
  expect(new Set(drafts)).toEqual(new Set(['nay']));
});

test('L12 what was published by nobody while Redis was away is a gap when the next event comes', async () => {
  const meeting = newName();
  const follower = await listen(there, meeting, 0);
  await here.publish(meeting, from(1, 1));
  await expect.poll(() => follower.all).toEqual([1]);
  await redis.kill();
  await expect(here.publish(meeting, from(2, 2))).rejects.toThrow(LiveStateAway);
  await redis.start();
  await backAgain(here);
  await expect.poll(follower.gaps, { timeout: 15_000 }).toBe(1);
  await here.publish(meeting, from(3, 3));
  await expect.poll(() => follower.all).toEqual([1, 'gap', 'gap']);
  await here.publish(meeting, from(4, 4));
  await expect.poll(() => follower.all).toEqual([1, 'gap', 'gap', 4]);
});

test('L12 a Redis that stands still counts as away, and is followed again afterwards', async () => {
  const meeting = newName();
  const follower = await listen(there, meeting, 0);
  redis.freeze();
  await expect(here.publish(meeting, from(1, 1))).rejects.toThrow(LiveStateAway);
  redis.thaw();
  await backAgain(here);
  await here.publish(meeting, from(1, 2));
  await expect.poll(() => follower.all.filter((one) => one !== 'gap'), { timeout: 15_000 }).toEqual([1, 2]);
});

test('L13 an address of a Redis that cannot be used is refused in one sentence, without its password', async () => {
  const notRedis = createServer((socket) =>
    socket.on('error', () => undefined).end('HTTP/1.1 400 Bad Request\r\n\r\n'),
  ).listen(0, '127.0.0.1');
  await once(notRedis, 'listening');
  const address = notRedis.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  for (const url of [
    'redis://:top-secret@127.0.0.1:1',
    `redis://:top-secret@127.0.0.1:${port}`,
    redis.url.replace('//', '//:top-secret@'),
  ]) {
    const connected = await redisLiveState(url);
    if (connected.ok) throw new Error(`${url} was taken`);
    expect(connected.sentence.vi).toMatch(/^Không dùng được Redis ở 127\.0\.0\.1:\d+ \(.+\)\.$/);
    expect(connected.sentence.en).toMatch(/^The Redis at 127\.0\.0\.1:\d+ cannot be used \(.+\)\.$/);
    expect(JSON.stringify(connected)).not.toMatch(/secret/);
  }
  notRedis.close();
});

/** Saves a draft again each time, over what was saved before. */
function writer(live: LiveState, key: DraftKey, text: string): () => Promise<void> {
  let rev = 0;
  return async () => {
    ({ rev } = await live.saveDraft(key, text, rev));
  };
}
