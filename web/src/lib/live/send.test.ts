import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import type { Command, Outcome } from '@doi-thoai/shared/wire/messages';
import type { DeviceStorage } from '../ui/device-storage.ts';
import { Sender, type Courier, type Sending } from './send.ts';

const nowhere: DeviceStorage = { read: () => undefined, write: () => {}, forget: () => {}, keys: () => [] };

/** A server that answers as the test says, and remembers what came. */
class Line implements Courier {
  entered = true;
  readonly came: Command[] = [];
  readonly answers: (Outcome | undefined)[] = [];

  async command(command: Command): Promise<Outcome | undefined> {
    this.came.push(command);
    return this.answers.shift();
  }
}

const done: Outcome = { ok: true, seq: 7 };
const notSaved = refuse('notSaved');

function senderOver(line: Line, storage = nowhere) {
  const late: string[] = [];
  let sending: Sending = { unsent: 0, notSaved: false };
  const sender = new Sender('uong-bi', line, storage, {
    changed: (now) => (sending = now),
    late: (type) => late.push(type),
  });
  return { sender, late, sending: () => sending };
}

describe('BX11 sending a command', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('resolves with the outcome', async () => {
    const line = new Line();
    line.answers.push(done);
    const { sender, sending } = senderOver(line);
    expect(await sender.send('meeting.pause', {})).toEqual(done);
    expect(sending()).toEqual({ unsent: 0, notSaved: false });
  });

  it('sends again with the same id while the server cannot save or does not answer', async () => {
    const line = new Line();
    line.answers.push(notSaved, undefined, done);
    const { sender, sending } = senderOver(line);
    const outcome = sender.send('meeting.pause', {});
    await vi.advanceTimersByTimeAsync(0);
    expect(sending()).toEqual({ unsent: 1, notSaved: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toEqual(done);
    expect(new Set(line.came.map(({ id }) => id)).size).toBe(1);
    expect(line.came).toHaveLength(3);
  });

  it('keeps the order: what was given later waits for what was given before', async () => {
    const line = new Line();
    line.answers.push(undefined, done, done);
    const { sender } = senderOver(line);
    const both = Promise.all([sender.send('meeting.pause', {}), sender.send('meeting.start', {})]);
    await vi.advanceTimersByTimeAsync(10_000);
    await both;
    expect(line.came.map(({ type }) => type)).toEqual(['meeting.pause', 'meeting.pause', 'meeting.start']);
  });

  it('waits while the meeting is not entered, and goes on at once when it is', async () => {
    const line = new Line();
    line.entered = false;
    const { sender, sending } = senderOver(line);
    const outcome = sender.send('meeting.pause', {});
    await vi.advanceTimersByTimeAsync(60_000);
    expect(line.came).toEqual([]);
    expect(sending().unsent).toBe(1);
    line.entered = true;
    line.answers.push(done);
    sender.entered('chair-1');
    expect(await outcome).toEqual(done);
  });

  it('tells of the outcome of what an earlier page left', async () => {
    const left = JSON.stringify({ id: 'left', type: 'meeting.pause', input: {}, seat: 'chair-1', order: 1 });
    const storage: DeviceStorage = { ...nowhere, read: () => left, keys: () => ['outbox:uong-bi:left'] };
    const line = new Line();
    line.answers.push(done);
    const { sender, late } = senderOver(line, storage);
    sender.entered('chair-1');
    await vi.advanceTimersByTimeAsync(0);
    expect(line.came.map(({ id }) => id)).toEqual(['left']);
    expect(late).toEqual(['meeting.pause']);
  });
});
