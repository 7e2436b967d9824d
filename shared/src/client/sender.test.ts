import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ScriptedServer, testPlatform } from '../testing/scripted-server.ts';
import type { Command, Outcome } from '../wire/messages.ts';
import { Connection } from './connection.ts';
import { Sender, type Sending } from './sender.ts';
import { Subscription } from './subscription.ts';

const done: Outcome = { ok: true, seq: 7 };
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
  let sending: Sending = { unsent: 0, notSaved: false };
  const subscription = new Subscription({ stream: 'uong-bi', audience: 'chair' }, platform);
  const sender = new Sender(subscription, platform, {
    changed: (now) => (sending = now),
    settled: (id, _outcome, isLate) => {
      if (isLate) late.push(id);
    },
  });
  subscription.open(new Connection(server, platform));
  await vi.advanceTimersByTimeAsync(0);
  return { sender, late, sending: () => sending, subscription };
}

describe('BX11 sending a command', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('resolves with the outcome', async () => {
    const { server } = serverWith(done);
    const { sender, sending } = await senderOver(server);
    expect(await sender.send('meeting.pause', {})).toEqual(done);
    expect(sending()).toEqual({ unsent: 0, notSaved: false });
  });

  it('sends again with the same id while the server cannot save or does not answer', async () => {
    const { server, commands } = serverWith(notSaved, undefined, done);
    const { sender, sending } = await senderOver(server);
    const outcome = sender.send('meeting.pause', {});
    await vi.advanceTimersByTimeAsync(0);
    expect(sending()).toEqual({ unsent: 1, notSaved: true });
    await vi.advanceTimersByTimeAsync(2_500);
    expect(await outcome).toEqual(done);
    expect(new Set(commands().map(({ id }) => id)).size).toBe(1);
    expect(commands()).toHaveLength(3);
  });

  it('keeps the order: what was given later waits for what was given before', async () => {
    const { server, commands } = serverWith(undefined, done, done);
    const { sender } = await senderOver(server);
    const both = Promise.all([sender.send('meeting.pause', {}), sender.send('meeting.start', {})]);
    await vi.advanceTimersByTimeAsync(2_500);
    await both;
    expect(commands().map(({ type }) => type)).toEqual(['meeting.pause', 'meeting.pause', 'meeting.start']);
  });

  it('waits while the stream is not entered, and goes on at once when it is', async () => {
    const { server, commands } = serverWith(done);
    server.reachable = false;
    const { sender, sending } = await senderOver(server);
    const outcome = sender.send('meeting.pause', {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(commands()).toEqual([]);
    expect(sending().unsent).toBe(1);
    server.comeBack();
    expect(await outcome).toEqual(done);
  });

  it('tells of the outcome of what an earlier page left', async () => {
    const platform = testPlatform();
    const before = serverWith(undefined);
    const earlier = await senderOver(before.server, platform);
    void earlier.sender.send('meeting.pause', {});
    await vi.advanceTimersByTimeAsync(0);
    earlier.subscription.close();
    const { server, commands } = serverWith(done);
    const { late } = await senderOver(server, platform);
    expect(commands()).toEqual(before.commands());
    expect(late).toEqual(before.commands().map(({ id }) => id));
  });
});
