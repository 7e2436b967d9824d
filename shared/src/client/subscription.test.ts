import type { Refusal } from '../engine/refusal.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { chairMe, ScriptedServer, testPlatform } from '../testing/scripted-server.ts';
import type { Patch, Pulse } from '../wire/messages.ts';
import { Connection } from './connection.ts';
import { Drafts } from './drafts.ts';
import { Sender } from './sender.ts';
import { Subscription, type ViewAddress } from './subscription.ts';

const chair: ViewAddress = { stream: 'thu', audience: 'chair' };
const publicView: ViewAddress = { stream: 'thu', audience: 'public' };

const patch = (from: number, to: number, changes: Patch['changes'] = {}): Patch => ({
  ...chair,
  audience: 'chair',
  from,
  to,
  changes,
});
const pulse = (seq: number): Pulse => ({ stream: 'thu', audience: 'chair', seq, now: instant(0) });
const refusal = (code: string): Refusal => ({ ok: false, code, params: {} });
const turn = (n: number) => ({ turns: { t: { n } } });

/** A client of one view; `states` is what it went through. */
function clientOf(server: ScriptedServer, address = chair, platform = testPlatform()) {
  const connection = new Connection(server, platform);
  const subscription = new Subscription(address, platform);
  const states: string[] = [];
  subscription.listen({ stateChanged: () => states.push(subscription.state) });
  subscription.open(connection);
  return { connection, subscription, states, platform };
}

const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a view that stays current', () => {
  test('X2 follows patch by patch, and asks with what it has for what it missed', async () => {
    const server = new ScriptedServer();
    const { subscription } = clientOf(server);
    await pass();
    server.tell('patch', patch(1, 2, turn(2)));
    expect([subscription.seq, subscription.data]).toEqual([2, turn(2)]);
    server.answer('enter', () => ({ ok: true, seq: 4, now: instant(0), me: chairMe, changes: turn(4) }));
    server.tell('patch', patch(4, 5, turn(5)));
    expect([subscription.seq, subscription.data]).toEqual([2, turn(2)]);
    await pass();
    expect(server.all('enter').at(-1)).toMatchObject({ ...chair, have: 2 });
    expect([subscription.seq, subscription.data]).toEqual([5, turn(5)]);
  });

  test('X6 a pulse from further on makes it ask', async () => {
    const server = new ScriptedServer();
    const { subscription } = clientOf(server);
    await pass();
    server.tell('pulse', pulse(1));
    await pass();
    expect(server.all('enter')).toHaveLength(1);
    server.answer('enter', () => ({ ok: true, seq: 3, now: instant(0), me: chairMe, changes: turn(3) }));
    server.tell('pulse', pulse(3));
    await pass();
    expect(subscription.seq).toBe(3);
  });

  test('BX4 H28 keeps the time that it has when the server is asked too much to tell it', async () => {
    const server = new ScriptedServer();
    server.answer('clock', () => refusal('tooMany'));
    const { subscription } = clientOf(server);
    await pass(100);
    expect(server.all('clock').length).toBeGreaterThan(0);
    const before = subscription.now();
    server.tell('pulse', pulse(1));
    await pass(100);
    expect(Number.isFinite(subscription.now())).toBe(true);
    expect(Math.abs(subscription.now() - before)).toBeLessThan(1000);
  });

  test('BX4 says within three seconds that it may be behind, and starts over when nothing comes at all', async () => {
    const server = new ScriptedServer();
    const { states } = clientOf(server);
    await pass();
    expect(states).toEqual(['live']);
    await pass(2_999);
    server.tell('pulse', pulse(1));
    await pass(3_000);
    expect(states).toEqual(['live', 'stale']);
    await pass(5_000);
    expect(server.all('enter')).toHaveLength(2);
    expect(states.at(-1)).toBe('live');
  });

  test('BX11 is back by itself after the network was gone, with the last known view standing meanwhile', async () => {
    const server = new ScriptedServer();
    const { subscription, states } = clientOf(server);
    await pass();
    server.tell('patch', patch(1, 2, turn(2)));
    server.goAway();
    expect([subscription.state, subscription.entered, subscription.data]).toEqual(['stale', false, turn(2)]);
    await pass(60_000);
    server.answer('enter', () => ({ ok: true, seq: 2, now: instant(0), me: chairMe, changes: {} }));
    server.comeBack();
    await pass();
    expect([states.at(-1), subscription.entered]).toEqual(['live', true]);
    expect(server.all('enter').at(-1)).toMatchObject({ have: 2 });
  });

  test('BX11 comes back when it was the server that ended the connection', async () => {
    const server = new ScriptedServer();
    const { states } = clientOf(server);
    await pass();
    server.connected = server.active = false;
    server.tell('disconnect', 'io server disconnect');
    await pass(2_000);
    expect(states).toEqual(['live', 'stale', 'live']);
  });

  test('X1 asks again by itself when it was refused, and never after its right was taken back', async () => {
    const server = new ScriptedServer();
    server.answer('enter', () => refusal('notSignedIn'));
    const { subscription } = clientOf(server);
    await pass();
    expect([subscription.state, subscription.refusal?.code]).toEqual(['refused', 'notSignedIn']);
    await pass(10_000);
    expect(server.all('enter')).toHaveLength(2);
    server.tell('revoked');
    expect([subscription.state, server.connected]).toEqual(['revoked', false]);
    await pass(60_000);
    expect(server.all('enter')).toHaveLength(2);
  });
});

describe('X8 a page that is older than the server', () => {
  const outdatedFor = (server: ScriptedServer) =>
    server.answer('enter', () => {
      server.tell('reload');
      return refusal('outdated');
    });

  test('is loaded anew once, says afterwards that it waits, and tries another server meanwhile', async () => {
    const server = new ScriptedServer();
    outdatedFor(server);
    const reload = vi.fn();
    const platform = testPlatform({ reload });
    const before = clientOf(server, chair, platform);
    await pass();
    expect(reload).toHaveBeenCalledTimes(1);
    before.subscription.close();

    const { subscription, states } = clientOf(server, chair, platform);
    await pass();
    expect([subscription.state, subscription.refusal?.code]).toEqual(['outdated', 'outdated']);
    const asked = server.all('enter').length;
    server.answer('enter', () => ({ ok: true, seq: 1, now: instant(0), me: chairMe, view: {} }));
    await pass(10_000);
    expect(server.all('enter')).toHaveLength(asked + 1);
    expect(states).toEqual(['outdated', 'live']);
    await pass(120_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('is loaded anew after a minute when every server says the same', async () => {
    const server = new ScriptedServer();
    outdatedFor(server);
    const reload = vi.fn();
    const platform = testPlatform({ reload });
    const before = clientOf(server, chair, platform);
    await pass();
    before.subscription.close();
    clientOf(server, chair, platform);
    await pass(59_000);
    expect(reload).toHaveBeenCalledTimes(1);
    await pass(1_000);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});

describe('whoever shares a process or a socket', () => {
  test('X4 several views share one socket, which closes with the last of them', async () => {
    const server = new ScriptedServer();
    const { connection, subscription, platform } = clientOf(server);
    const other = new Subscription(publicView, platform);
    await pass();
    other.open(connection);
    await pass();
    expect(server.all('enter')).toMatchObject([chair, publicView]);
    server.tell('patch', patch(1, 2, turn(2)));
    expect([subscription.seq, other.seq]).toEqual([2, 1]);
    subscription.close();
    await pass();
    expect([server.all('leave'), server.connected]).toEqual([[chair], true]);
    other.close();
    expect(server.connected).toBe(false);
  });

  test('BX11 two clients in one process know nothing of each other', async () => {
    const [one, two] = [new ScriptedServer(), new ScriptedServer()];
    const [here, there] = [clientOf(one), clientOf(two)];
    const [sender, drafts] = [
      new Sender(here.subscription, here.platform, () => undefined),
      new Drafts(here.subscription, here.platform),
    ];
    await pass();
    one.tell('patch', patch(1, 2, turn(2)));
    void sender.send('meeting.pause', {});
    drafts.of('answer:a').text = 'Đang viết';
    one.goAway();
    await pass(1_000);
    expect([here.subscription.state, there.subscription.state]).toEqual(['stale', 'live']);
    expect([there.subscription.seq, there.subscription.data]).toEqual([1, {}]);
    expect([two.all('command'), two.all('draft'), there.platform.storage.keys('')]).toEqual([[], [], []]);
    here.subscription.close();
    expect([one.connected, two.connected, there.subscription.entered]).toEqual([false, true, true]);
  });
});
