import type { Refusal } from '../engine/refusal.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { instant } from '../calendar/instant.ts';
import type { ViewData } from '../engine/view.ts';
import { chairMe, ScriptedServer, testPlatform } from '../testing/scripted-server.ts';
import type { Draft, DraftSaved, KeptDraft } from '../wire/messages.ts';
import { Connection } from './connection.ts';
import { Drafts } from './drafts.ts';
import { memoryStorage } from './platform.ts';
import { Subscription } from './subscription.ts';

const words = 'Lời tố cáo';
const rerouted: Refusal = { ok: false, code: 'petitionRerouted', params: {} };

/** A server that keeps drafts, refuses those about what was rerouted, and can be out of reach. */
class DraftServer extends ScriptedServer {
  readonly kept = new Map<string, KeptDraft>();
  readonly rerouted = new Set<string>();

  constructor() {
    super();
    this.answer('draft', ({ key, text, over }: Draft) => {
      if (this.rerouted.has(key)) return rerouted;
      this.kept.set(key, { rev: over + 1, text });
      return { ok: true, rev: over + 1 };
    });
    this.answer('readDraft', ({ key }: { key: string }) =>
      this.rerouted.has(key) ? rerouted : { ok: true, kept: this.kept.get(key) ?? null },
    );
  }

  get shared(): string[] {
    return (this.all('draft') as Draft[]).map(({ text }) => text);
  }
}

/** A page of a device, which was let in unless its server is out of reach. */
async function device(server: ScriptedServer, storage = memoryStorage()) {
  const platform = testPlatform({ storage });
  const subscription = new Subscription({ stream: 'thu', audience: 'chair' }, platform);
  const drafts = new Drafts(subscription, platform);
  subscription.open(new Connection(server, platform));
  await vi.advanceTimersByTimeAsync(0);
  return { drafts, storage, close: () => subscription.close() };
}

const toldErased = (key: string) => ({ stream: 'thu', key, rev: 0, text: '', erased: true }) as const;
const all = (storage: ReturnType<typeof memoryStorage>) => storage.keys('').map((key) => storage.read(key));

/** Until whatever waits for the server, or for a pause in typing, has happened. */
const settled = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('UB12 what is typed stays on the device and is shared', async () => {
  const server = new DraftServer();
  const { drafts, storage } = await device(server);
  drafts.of('answer:a').text = words;
  expect(all(storage).join()).toContain(words);
  await settled();
  expect(server.kept.get('answer:a')).toEqual({ rev: 1, text: words });
  expect((await device(server, storage)).drafts.of('answer:a').text).toBe(words);
});

test('BX11 many drafts are compared with a server that came back one after another, each once', async () => {
  const server = new DraftServer();
  const { drafts } = await device(server);
  for (let no = 0; no < 60; no += 1) drafts.of(`conclusion:${no}`);
  await settled();
  const before = server.all('readDraft').length;
  let [waiting, most] = [0, 0];
  server.answer('readDraft', async () => {
    waiting += 1;
    most = Math.max(most, waiting);
    await Promise.resolve();
    waiting -= 1;
    return { ok: true, kept: null };
  });
  server.goAway();
  server.comeBack();
  await settled();
  expect(server.all('readDraft').length - before).toBe(60);
  expect(most).toBe(1);
});

describe('UB3 what is about something that was rerouted', () => {
  test('leaves an open draft and the device when it is told so, with what it began from', async () => {
    const server = new DraftServer();
    const { drafts, storage } = await device(server);
    const draft = drafts.of('correct:p');
    draft.begin(`${words} như đã nói`);
    draft.text = `${words}, đang sửa`;
    await settled();
    server.tell('draft', toldErased('correct:p'));
    expect([draft.text, all(storage)]).toEqual(['', []]);
    draft.begin(words);
    draft.text = words;
    await settled();
    expect([draft.text, all(storage)]).toEqual(['', []]);
    expect(server.shared).toEqual([`${words}, đang sửa`]);
  });

  test('leaves a device on which it is not open', async () => {
    const server = new DraftServer();
    const { drafts, storage } = await device(server);
    drafts.of('answer:a').text = words;
    await settled();
    const other = new DraftServer();
    await device(other, storage);
    other.tell('draft', toldErased('answer:a'));
    expect(all(storage)).toEqual([]);
  });

  test('leaves a device that was away as soon as it is back, open or not, and is not brought back', async () => {
    const server = new DraftServer();
    const { drafts, storage } = await device(server);
    for (const key of ['answer:a', 'minutes:turn:t', 'answer:khac']) drafts.of(key).text = words;
    await settled();
    server.goAway();
    drafts.of('answer:a').text = `${words}, viết khi mất mạng`;
    await settled();
    const later = new DraftServer();
    later.reachable = false;
    const loadedAgain = (await device(later, storage)).drafts;
    loadedAgain.of('answer:a');
    later.kept.set('answer:khac', { rev: 1, text: words });
    for (const key of ['answer:a', 'minutes:turn:t']) later.rerouted.add(key);
    later.comeBack();
    await settled();
    expect(loadedAgain.of('answer:a').text).toBe('');
    expect(storage.keys('')).toEqual(['draft:thu:answer:khac']);
    expect([...later.kept.keys()]).toEqual(['answer:khac']);
  });

  test('leaves it when what is typed is refused', async () => {
    const server = new DraftServer();
    const { drafts, storage } = await device(server);
    const draft = drafts.of('answer:a');
    await settled();
    server.rerouted.add('answer:a');
    draft.text = words;
    await settled();
    expect([draft.text, all(storage)]).toEqual(['', []]);
  });

  test('is not kept by an answer that was on its way', async () => {
    const server = new DraftServer();
    let answer: (saved: DraftSaved) => void = () => {};
    server.answer('draft', () => new Promise<DraftSaved>((resolve) => (answer = resolve)));
    const { drafts, storage } = await device(server);
    drafts.of('answer:a').text = words;
    await settled();
    server.tell('draft', toldErased('answer:a'));
    answer({ ok: true, rev: 1 });
    await settled();
    expect([drafts.of('answer:a').text, all(storage)]).toEqual(['', []]);
  });

  test('leaves the device with the view that shows it, and the rest stays', async () => {
    const keys = ['release:p1', 'answer:a1', 'my-answer:p1', 'slip:r1', 'release:p2', 'answer:a2', 'remarks'];
    const left = async (petitions: ViewData[string]) => {
      const { drafts, storage, close } = await device(new DraftServer());
      for (const key of keys) drafts.of(key).text = words;
      await settled();
      close();
      const assignments = { a1: { id: 'a1', petition: 'p1' }, a2: { id: 'a2', petition: 'p2' } };
      const registrations = { r1: { id: 'r1', state: 'rerouted' } };
      const later = new DraftServer();
      const view = { petitions, assignments, registrations };
      later.answer('enter', () => ({ ok: true, seq: 1, now: instant(0), me: chairMe, view }));
      await device(later, storage);
      return storage.keys('draft:thu:').map((key) => key.slice('draft:thu:'.length));
    };
    const p2 = { id: 'p2', rerouted: false };
    expect(await left({ p1: { id: 'p1', rerouted: true }, p2 })).toEqual([
      'release:p2',
      'answer:a2',
      'remarks',
    ]);
    // A department is shown no rerouted petition at all.
    expect(await left({ p2 })).toEqual(['release:p1', 'my-answer:p1', 'release:p2', 'answer:a2', 'remarks']);
    expect(await left({ p1: { id: 'p1' }, p2 })).not.toContain('slip:r1');
    expect(await left({ p1: { id: 'p1' }, p2 })).toContain('answer:a1');
  });
});

describe('MN7 QN9 who writes elsewhere', () => {
  const news = (rev: number, text: string, by?: string) => ({
    ...{ stream: 'thu', key: 'part:opening', rev, text },
    ...(by === undefined ? {} : { by }),
  });

  test('is named for some seconds, and by an earlier server not at all', async () => {
    const server = new DraftServer();
    const { drafts } = await device(server);
    const part = drafts.of('part:opening');
    await settled();
    server.tell('draft', news(1, 'Bà An khai mạc', 'Thư ký 2'));
    expect([part.elsewhere, part.writer]).toEqual([true, 'Thư ký 2']);
    await vi.advanceTimersByTimeAsync(5_000);
    expect([part.elsewhere, part.writer]).toEqual([false, '']);
    server.tell('draft', news(2, 'Bà An phát biểu khai mạc'));
    expect([part.elsewhere, part.writer]).toEqual([true, '']);
  });

  test('is named also where the answer to what was typed here tells of their words first', async () => {
    const server = new DraftServer();
    const { drafts } = await device(server);
    const part = drafts.of('part:opening');
    await settled();
    server.answer('draft', async ({ over }: Draft): Promise<DraftSaved> => {
      if (over > 0) return { ok: true, rev: over + 1 };
      server.tell('draft', news(1, 'Bà An khai mạc', 'Thư ký 2'));
      await Promise.resolve();
      return { ok: true, rev: 1, instead: 'Bà An khai mạc' };
    });
    part.text = 'Hội nghị bắt đầu';
    await settled();
    expect([part.elsewhere, part.writer]).toEqual([true, 'Thư ký 2']);
  });
});
