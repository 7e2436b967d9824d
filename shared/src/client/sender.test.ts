import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { chairMe, ScriptedServer, testPlatform } from '../testing/scripted-server.ts';
import type { Command, Outcome } from '../wire/messages.ts';
import { Connection } from './connection.ts';
import { Sender, type Sending } from './sender.ts';
import { Subscription } from './subscription.ts';
import { secondsToLive } from '../meeting/session/short-lived.ts';

const done: Outcome = { ok: true, seq: 7 };
const cleared = { announcement: 'giai-lao' };
const notSaved: Outcome = { ok: false, code: 'notSaved', params: {} };

/** A server that gives these answers to commands, one after another. */
function serverWith(...answers: (Outcome | undefined)[]) {
  const server = new ScriptedServer();
  server.answer('command', () => answers.shift());
  const commands = () => server.all('command') as Command[];
  return { server, commands, answers };
}

/** A client that was let in, unless its server is out of reach. */
async function senderOver(server: ScriptedServer, platform = testPlatform()) {
  const late: string[] = [];
  const refused: [type: string, code: string][] = [];
  let sending: Sending = { waiting: [], notSaved: false };
  const subscription = new Subscription({ stream: 'uong-bi', audience: 'chair' }, platform);
  const sender = new Sender(subscription, platform, secondsToLive, {
    changed: (now) => (sending = now),
    settled: ({ id, type }, outcome, isLate) => {
      if (isLate) late.push(id);
      if (!outcome.ok) refused.push([type, outcome.code]);
    },
  });
  subscription.open(new Connection(server, platform));
  await vi.advanceTimersByTimeAsync(0);
  return { sender, late, refused, sending: () => sending, subscription };
}

describe('BX11 sending a command', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('resolves with the outcome', async () => {
    const { server } = serverWith(done);
    const { sender, sending } = await senderOver(server);
    expect(await sender.send('announcements.clear', cleared)).toEqual(done);
    expect(sending()).toEqual({ waiting: [], notSaved: false });
  });

  it('sends again with the same id while the server cannot save or does not answer', async () => {
    const { server, commands } = serverWith(notSaved, undefined, done);
    const { sender, sending } = await senderOver(server);
    const outcome = sender.send('announcements.clear', cleared);
    await vi.advanceTimersByTimeAsync(0);
    expect(sending()).toMatchObject({ waiting: [{ type: 'announcements.clear' }], notSaved: true });
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await outcome).toEqual(done);
    expect(new Set(commands().map(({ id }) => id)).size).toBe(1);
    expect(commands()).toHaveLength(3);
  });

  it('keeps the order: what was given later waits for what was given before', async () => {
    const { server, commands } = serverWith(undefined, done, done);
    const { sender } = await senderOver(server);
    const both = Promise.all([
      sender.send('announcements.clear', cleared),
      sender.send('announcements.make', { text: 'Giải lao' }),
    ]);
    await vi.advanceTimersByTimeAsync(2_500);
    await both;
    expect(commands().map(({ type }) => type)).toEqual([
      'announcements.clear',
      'announcements.clear',
      'announcements.make',
    ]);
  });

  it('waits while the stream is not entered, and goes on at once when it is', async () => {
    const { server, commands } = serverWith(done);
    server.reachable = false;
    const { sender, sending } = await senderOver(server);
    const outcome = sender.send('announcements.clear', cleared);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(commands()).toEqual([]);
    expect(sending().waiting).toHaveLength(1);
    server.comeBack();
    expect(await outcome).toEqual(done);
  });

  it('given again while it is on its way is sent once; a minute more is a minute more each time', async () => {
    const { server, commands } = serverWith(done, done, done, done);
    server.reachable = false;
    const { sender } = await senderOver(server);
    const given = [
      sender.send('announcements.clear', cleared),
      sender.send('announcements.clear', cleared),
      sender.send('announcements.clear', { announcement: 'an-trua' }),
      sender.send('turn.extend', { seconds: 60 }),
      sender.send('turn.extend', { seconds: 60 }),
    ];
    server.comeBack();
    expect(await Promise.all(given)).toEqual(given.map(() => done));
    expect(commands().map(({ type, input }) => [type, input])).toEqual([
      ['announcements.clear', cleared],
      ['announcements.clear', { announcement: 'an-trua' }],
      ['turn.extend', { seconds: 60 }],
      ['turn.extend', { seconds: 60 }],
    ]);
  });

  it('given again after a page was loaded anew is the one that page left', async () => {
    const platform = testPlatform();
    const before = serverWith(undefined);
    const earlier = await senderOver(before.server, platform);
    void earlier.sender.send('announcements.clear', cleared);
    await vi.advanceTimersByTimeAsync(0);
    earlier.subscription.close();
    const { server, commands } = serverWith(undefined, done);
    const { sender } = await senderOver(server, platform);
    const outcome = sender.send('announcements.clear', cleared);
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await outcome).toEqual(done);
    expect(new Set(commands().map(({ id }) => id))).toEqual(new Set(before.commands().map(({ id }) => id)));
  });

  it('tells of the outcome of what an earlier page left', async () => {
    const platform = testPlatform();
    const before = serverWith(undefined);
    const earlier = await senderOver(before.server, platform);
    void earlier.sender.send('announcements.clear', cleared);
    await vi.advanceTimersByTimeAsync(0);
    earlier.subscription.close();
    const { server, commands } = serverWith(done);
    const { late } = await senderOver(server, platform);
    expect(commands()).toEqual(before.commands());
    expect(late).toEqual(before.commands().map(({ id }) => id));
  });
});

describe('BX11 an act of the moment', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => void vi.useRealTimers());
  const tooLate: Outcome = { ok: false, code: 'tooLate', params: {} };

  it('says until when it may be carried out, by the time of the server', async () => {
    const { server, commands } = serverWith(done, done);
    const { sender } = await senderOver(server);
    await sender.send('turn.end', {});
    await sender.send('announcements.clear', cleared);
    expect(commands()).toMatchObject([{ until: 8_000 }, { type: 'announcements.clear' }]);
    expect(commands()[1]).not.toHaveProperty('until');
  });

  it('that was never sent in time is given up at once, and never sent', async () => {
    const { server, commands } = serverWith();
    server.reachable = false;
    const { sender, sending } = await senderOver(server);
    const outcome = sender.send('turn.end', {});
    await vi.advanceTimersByTimeAsync(8_100);
    expect(await outcome).toEqual(tooLate);
    expect(sending().waiting).toEqual([]);
    server.comeBack();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(commands()).toEqual([]);
  });

  it('that may have arrived is asked again under its id, and with its time', async () => {
    const { server, commands } = serverWith(undefined, tooLate);
    const { sender } = await senderOver(server);
    const outcome = sender.send('turn.cut', { reason: 'Quá giờ' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await outcome).toEqual(tooLate);
    expect(commands()).toHaveLength(2);
    expect(commands()[1]).toEqual(commands()[0]);
  });

  it('that an earlier page left unsent is given up when its time is over, and told of', async () => {
    const platform = testPlatform();
    const before = serverWith();
    const earlier = await senderOver(before.server, platform);
    before.server.goAway();
    void earlier.sender.send('turn.end', {});
    earlier.subscription.close();
    const { server, commands } = serverWith();
    server.answer('enter', () => ({ ok: true, seq: 1, now: instant(60_000), me: chairMe, view: {} }));
    await vi.advanceTimersByTimeAsync(60_000);
    const { refused } = await senderOver(server, platform);
    expect(refused).toEqual([['turn.end', 'tooLate']]);
    expect(commands()).toEqual([]);
  });

  it('that a page left which knew of no such time is asked about, and not carried out any more', async () => {
    const platform = testPlatform();
    platform.storage.write(
      'outbox:uong-bi:left',
      JSON.stringify({ id: 'left', type: 'turn.end', input: {}, seat: chairMe.seat, order: 1 }),
    );
    const { server, commands } = serverWith(tooLate);
    await senderOver(server, platform);
    expect(commands()).toMatchObject([{ id: 'left', until: 0 }]);
  });
});
