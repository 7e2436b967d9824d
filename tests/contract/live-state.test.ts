import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RecordedEvent } from '@doi-thoai/server/journal/journal';
import { inProcessLiveState } from '@doi-thoai/server/live/in-process';
import type { AddressedCommand, DraftKey, DraftListener, LiveState } from '@doi-thoai/server/live/live-state';
import { startTestRedis, type TestRedis } from '../support/redis.ts';
import { connect, from, listen, newName, recorded, tablet, type Heard } from './live-state-fixture.ts';

let redis: TestRedis;
beforeAll(async () => {
  redis = await startTestRedis();
});
afterAll(() => redis.stop());

const kinds: [string, () => Promise<LiveState>][] = [
  ['in process', () => Promise.resolve(inProcessLiveState())],
  ['on Redis', () => connect(redis.url)],
];

describe.each(kinds)('%s', (_kind, open) => {
  let live: LiveState;
  beforeAll(async () => {
    live = await open();
  });
  afterAll(() => live.close());

  test('L1 a follower gets what is there and what comes, in order, as it was published', async () => {
    const meeting = newName();
    await live.publish(meeting, from(1, 3));
    const early = await listen(live, meeting, 0);
    const late = await listen(live, meeting, 2);
    await live.publish(meeting, from(4, 5));
    await live.publish(meeting, from(6, 6));
    await expect.poll(() => early.all).toEqual([1, 2, 3, 4, 5, 6]);
    await expect.poll(() => late.all).toEqual([3, 4, 5, 6]);
    expect(early.events).toEqual(from(1, 6));
  });

  test('L1 text comes through as it was, whatever its letters', async () => {
    const meeting = newName();
    const follower = await listen(live, meeting, 0);
    const odd = recorded(1, 'Nghị quyết “ủy ban” 👩‍👩‍👧 \u0000 \ud800 \r\n $1');
    await live.publish(meeting, [odd]);
    await expect.poll(() => follower.events).toEqual([odd]);
  });

  test('L1 many meetings are followed at once, each with its own events', async () => {
    const meetings = Array.from({ length: 30 }, newName);
    const followers = await Promise.all(meetings.map((meeting) => listen(live, meeting, 0)));
    await Promise.all(meetings.map((meeting, at) => live.publish(meeting, from(1, at + 1))));
    for (const [at, follower] of followers.entries())
      await expect.poll(() => follower.all).toEqual(from(1, at + 1).map((one) => one.seq));
  });

  test('L1 a follower that joins further back does not disturb the others', async () => {
    const meeting = newName();
    await live.publish(meeting, from(1, 4));
    const ahead = await listen(live, meeting, 4);
    await live.publish(meeting, from(5, 5));
    await expect.poll(() => ahead.all).toEqual([5]);
    const behind = await listen(live, meeting, 1);
    await live.publish(meeting, from(6, 6));
    await expect.poll(() => behind.all).toEqual([2, 3, 4, 5, 6]);
    await expect.poll(() => ahead.all).toEqual([5, 6]);
  });

  test('L2 publishing twice is harmless', async () => {
    const meeting = newName();
    const follower = await listen(live, meeting, 0);
    await live.publish(meeting, from(1, 2));
    await live.publish(meeting, from(1, 3));
    await live.publish(meeting, from(2, 2));
    await live.publish(meeting, []);
    await live.publish(meeting, from(4, 4));
    await expect.poll(() => follower.all).toEqual([1, 2, 3, 4]);
  });

  test('L3 a number that comes late is a gap for whoever follows, and what comes then goes on', async () => {
    const meeting = newName();
    const follower = await listen(live, meeting, 0);
    await live.publish(meeting, from(1, 1));
    await live.publish(meeting, from(3, 3));
    await live.publish(meeting, from(2, 2));
    await live.publish(meeting, from(4, 4));
    await expect.poll(() => follower.all).toEqual([1, 'gap', 4]);
    const later = await listen(live, meeting, 0);
    await expect.poll(() => later.all).toEqual([1, 'gap']);
  });

  test('L3 a log that does not reach back so far is a gap', async () => {
    const meeting = newName();
    for (let first = 1; first <= 1501; first += 500) await live.publish(meeting, from(first, first + 499));
    const follower = await listen(live, meeting, 1);
    await expect.poll(() => follower.all[0]).toBe('gap');
    const current = await listen(live, meeting, 1990);
    await expect.poll(() => current.all).toEqual(from(1991, 2000).map((one) => one.seq));
    await live.publish(meeting, from(2001, 2001));
    await expect.poll(() => follower.all.at(-1)).toBe(2001);
    expect(follower.gaps()).toBe(1);
  });

  test('L3 whoever joins a little further back while others are read to is told of no gap', async () => {
    const meeting = newName();
    await live.publish(meeting, from(1, 450));
    await live.publish(meeting, from(451, 900));
    const joined = new Promise<Heard>((resolve, reject) => {
      const join = (seq: number) => listen(live, meeting, seq).then(resolve, reject);
      // Once the log is being read on from there.
      const first = (some: readonly RecordedEvent[]) =>
        setImmediate(() => void join((some.at(-1)?.seq ?? 0) - 1));
      live.follow(meeting, 0, first, () => undefined).catch(reject);
    });
    const { all } = await joined;
    await expect.poll(() => all.at(-1)).toBe(900);
    expect(all).not.toContain('gap');
  });

  test('L4 who has stopped hears nothing more, and the others go on', async () => {
    const meeting = newName();
    const [stopped, other] = [await listen(live, meeting, 0), await listen(live, meeting, 0)];
    await live.publish(meeting, from(1, 1));
    await expect.poll(() => stopped.all).toEqual([1]);
    await stopped.stop();
    await stopped.stop();
    await live.publish(meeting, from(2, 2));
    await expect.poll(() => other.all).toEqual([1, 2]);
    expect(stopped.all).toEqual([1]);
  });

  test('L5 a snapshot is kept and replaced', async () => {
    const meeting = newName();
    expect(await live.loadSnapshot(meeting)).toBeNull();
    await live.saveSnapshot(meeting, { seq: 3, bytes: 'trạng thái' });
    expect(await live.loadSnapshot(meeting)).toEqual({ seq: 3, bytes: 'trạng thái' });
    await live.saveSnapshot(meeting, { seq: 9, bytes: '' });
    expect(await live.loadSnapshot(meeting)).toEqual({ seq: 9, bytes: '' });
  });

  test('L6 what is forgotten does not come back: not by the log, a late event or a late snapshot', async () => {
    const [meeting, other] = [newName(), newName()];
    await live.publish(other, from(1, 1));
    await live.publish(meeting, from(1, 5));
    await live.saveSnapshot(meeting, { seq: 5, bytes: 'lời phải xóa' });
    await live.forget(meeting);
    expect(await live.loadSnapshot(meeting)).toBeNull();
    await live.publish(meeting, from(4, 4));
    await live.saveSnapshot(meeting, { seq: 5, bytes: 'lời phải xóa' });
    expect(await live.loadSnapshot(meeting)).toBeNull();
    const [late, current] = [await listen(live, meeting, 0), await listen(live, meeting, 5)];
    await live.publish(meeting, from(6, 6));
    await expect.poll(() => late.all).toEqual(['gap']);
    await expect.poll(() => current.all).toEqual([6]);
    await live.saveSnapshot(meeting, { seq: 6, bytes: 'đã xóa' });
    expect(await live.loadSnapshot(meeting)).toEqual({ seq: 6, bytes: 'đã xóa' });
    await live.forget(newName());
    const kept = await listen(live, other, 0);
    await expect.poll(() => kept.all).toEqual([1]);
  });

  test('L7 what devices say of themselves is seen, with how long ago and whether they are there still', async () => {
    const meeting = newName();
    expect(await live.present(meeting)).toEqual(new Map());
    await live.touch(meeting, 'a', tablet, 60_000);
    await live.touch(meeting, 'b', { ...tablet, page: 'screen', battery: null }, 60_000);
    await live.touch(meeting, 'a', { ...tablet, seq: 8 }, 60_000);
    const present = await live.present(meeting);
    expect([...present.keys()].sort()).toEqual(['a', 'b']);
    expect(present.get('a')).toMatchObject({ about: { ...tablet, seq: 8 }, connected: true });
    expect(present.get('b')?.about).toEqual({ ...tablet, page: 'screen', battery: null });
    expect(present.get('a')?.silentMs).toBeLessThan(10_000);
    expect(await live.present(newName())).toEqual(new Map());
  });

  test('L7 a device that left is remembered as gone, until it comes back', async () => {
    const meeting = newName();
    const connected = async () => (await live.present(meeting)).get('a')?.connected;
    await live.touch(meeting, 'a', tablet, 60_000);
    await live.left(meeting, 'nobody', 'socket-1');
    expect(await connected()).toBe(true);
    await live.left(meeting, 'a', 'socket-1');
    expect(await connected()).toBe(false);
    await live.touch(meeting, 'a', { ...tablet, socket: 'socket-2' }, 60_000);
    expect(await connected()).toBe(true);
    // The old socket is often noticed as closed long after the new one is there.
    await live.left(meeting, 'a', 'socket-1');
    expect(await connected()).toBe(true);
  });

  test('L7 who does not say so again is forgotten in the end', async () => {
    const meeting = newName();
    await live.touch(meeting, 'stays', tablet, 60_000);
    await live.touch(meeting, 'goes', tablet, 30);
    await expect.poll(async () => [...(await live.present(meeting)).keys()]).toEqual(['stays']);
    await live.touch(meeting, 'goes', tablet, 60_000);
    expect((await live.present(meeting)).size).toBe(2);
  });

  test('L14 commands to devices reach whoever follows them until it stops', async () => {
    const heard: (readonly AddressedCommand[])[] = [];
    const hear = (commands: readonly AddressedCommand[]): void => void heard.push(commands);
    const first = await live.followDeviceCommands(hear);
    const second = await live.followDeviceCommands(hear);
    const commands: AddressedCommand[] = [
      { device: newName(), command: { act: 'identify', name: 'Màn hình “sân khấu”', place: 'bên trái' } },
      { device: newName(), command: { act: 'reload' } },
    ];
    await live.sendDeviceCommands(commands);
    await expect.poll(() => heard).toEqual([commands, commands]);
    await second.stop();
    await live.sendDeviceCommands(commands.slice(1));
    await expect.poll(() => heard.slice(2)).toEqual([commands.slice(1)]);
    await first.stop();
  });

  test('L8 a draft is kept per owner and key, and removed', async () => {
    const key: DraftKey = { stream: newName(), owner: 'department-y-te', key: 'answer:1' };
    expect(await live.loadDraft(key)).toBeNull();
    await live.saveDraft(key, 'Sở xin trả lời:\n“đã cấp”', 0);
    await live.saveDraft({ ...key, owner: 'department-y' }, 'khác', 0);
    await live.saveDraft({ ...key, key: 'answer:2' }, '', 0);
    expect(await live.loadDraft(key)).toEqual({ rev: 1, text: 'Sở xin trả lời:\n“đã cấp”' });
    expect(await live.loadDraft({ ...key, key: 'answer:2' })).toEqual({ rev: 1, text: '' });
    expect(await live.loadDraft({ ...key, owner: 'department-y' })).toEqual({ rev: 1, text: 'khác' });
  });

  test('L8 of two texts written over one revision the first is kept, and told to the second', async () => {
    const key: DraftKey = { stream: newName(), owner: 'moderator-1', key: 'note' };
    const answers = await Promise.all([live.saveDraft(key, 'một', 4), live.saveDraft(key, 'hai', 4)]);
    expect(answers).toEqual([
      { saved: true, rev: 5, text: 'một' },
      { saved: false, rev: 5, text: 'một' },
    ]);
    expect(await live.saveDraft(key, 'một hai', 5)).toEqual({ saved: true, rev: 6, text: 'một hai' });
  });

  test('L8 whoever follows the drafts of a meeting hears of each change until it stops', async () => {
    const key: DraftKey = { stream: newName(), owner: 'moderator-1', key: 'note' };
    const heard: [DraftKey, string][] = [];
    const hear: DraftListener = (draft, kept) => void heard.push([draft, kept?.text ?? 'quên']);
    const first = await live.followDrafts(key.stream, hear);
    const second = await live.followDrafts(key.stream, hear);
    await live.saveDraft({ ...key, stream: newName() }, 'hội nghị khác', 0);
    await live.saveDraft(key, 'một', 0);
    await expect
      .poll(() => heard)
      .toEqual([
        [key, 'một'],
        [key, 'một'],
      ]);
    await second.stop();
    await live.saveDraft(key, '', 1);
    await expect.poll(() => heard.slice(2)).toEqual([[key, '']]);
    await first.stop();
  });

  test('L15 UB3 the drafts that are to be forgotten are gone for every owner, and the others stay', async () => {
    const key: DraftKey = { stream: newName(), owner: 'department:y-te', key: 'answer:kin' };
    const forgotten: DraftKey[] = [];
    const [other, elsewhere] = [
      { ...key, key: 'answer:khac' },
      { ...key, stream: newName() },
    ];
    const also = { ...key, owner: 'secretary', key: 'minutes:turn:kin' };
    for (const one of [key, also, other, elsewhere]) await live.saveDraft(one, 'lời phải xóa', 0);
    await live.saveDraft(key, 'lời phải xóa và thêm', 1);
    const following = await live.followDrafts(key.stream, (one, kept) => {
      if (kept === null) forgotten.push(one);
    });
    await live.forgetDrafts(key.stream, (one) => one.endsWith(':kin'));
    for (const one of [key, also]) expect(await live.loadDraft(one)).toBeNull();
    for (const one of [other, elsewhere])
      expect(await live.loadDraft(one)).toEqual({ rev: 1, text: 'lời phải xóa' });
    await expect.poll(() => forgotten).toHaveLength(2);
    expect(forgotten).toEqual(expect.arrayContaining([key, also]));
    await live.forgetDrafts(key.stream, (one) => one.endsWith(':kin'));
    await live.forgetDrafts(newName(), () => true);
    expect(forgotten).toHaveLength(2);
    await following.stop();
  });

  test('L9 attempts above the limit are refused until the window has moved on', async () => {
    const [key, other] = [newName(), newName()];
    const window = 400;
    const answers: boolean[] = [];
    for (let at = 0; at < 5; at += 1) answers.push(await live.attempt(key, 3, window));
    expect(answers).toEqual([true, true, true, false, false]);
    expect(await live.attempt(other, 3, window)).toBe(true);
    await expect.poll(() => live.attempt(key, 3, window), { interval: 20 }).toBe(true);
    expect(await live.attempt(newName(), 0, window)).toBe(false);
  });

  test('L9 attempts at once are counted one by one', async () => {
    const key = newName();
    const answers = await Promise.all(Array.from({ length: 20 }, () => live.attempt(key, 7, 60_000)));
    expect(answers.filter(Boolean)).toHaveLength(7);
  });
});
