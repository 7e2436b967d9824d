import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftSaved, KeptDraft } from '@doi-thoai/shared/wire/messages';
import type { DeviceStorage } from '../ui/device-storage.ts';
import { Drafts, type DraftPost } from './drafts.svelte.ts';

const words = 'Lời tố cáo';

class Storage implements DeviceStorage {
  readonly kept = new Map<string, string>();
  read = (key: string) => this.kept.get(key);
  write = (key: string, text: string) => void this.kept.set(key, text);
  forget = (key: string) => void this.kept.delete(key);
  keys = (prefix: string) => [...this.kept.keys()].filter((key) => key.startsWith(prefix));
  get all(): string {
    return JSON.stringify([...this.kept]);
  }
}

/** A server that keeps drafts, refuses those about what was rerouted, and can be out of reach. */
class Post implements DraftPost {
  readonly kept = new Map<string, KeptDraft>();
  readonly rerouted = new Set<string>();
  readonly shared: string[] = [];
  reachable = true;

  async share({ key, text, over }: { key: string; text: string; over: number }) {
    if (!this.reachable) return undefined;
    this.shared.push(text);
    if (this.rerouted.has(key)) return 'erased' as const;
    this.kept.set(key, { rev: over + 1, text });
    return { ok: true, rev: over + 1 } as const;
  }

  async read(key: string) {
    if (!this.reachable) return undefined;
    return this.rerouted.has(key) ? ('erased' as const) : (this.kept.get(key) ?? null);
  }
}

function device(post: DraftPost, storage = new Storage()) {
  return { storage, drafts: new Drafts('thu', storage, post) };
}

const toldErased = (key: string) => ({ meeting: 'thu', key, rev: 0, text: '', erased: true }) as const;

/** Until whatever waits for the server, or for a pause in typing, has happened. */
const settled = () => vi.advanceTimersByTimeAsync(1_000);

beforeEach(() => {
  vi.useFakeTimers();
  // Nothing renders here, so a rune is the value that it holds.
  vi.stubGlobal('$state', <Value>(value: Value) => value);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is typed stays on the device and is shared', async () => {
  const post = new Post();
  const { drafts, storage } = device(post);
  drafts.of('answer:a').text = words;
  expect(storage.all).toContain(words);
  await settled();
  expect(post.kept.get('answer:a')).toEqual({ rev: 1, text: words });
  expect(device(post, storage).drafts.of('answer:a').text).toBe(words);
});

describe('UB3 what is about something that was rerouted', () => {
  test('leaves an open draft and the device when it is told so, with what it began from', async () => {
    const post = new Post();
    const { drafts, storage } = device(post);
    const draft = drafts.of('correct:p');
    draft.begin(`${words} như đã nói`);
    draft.text = `${words}, đang sửa`;
    await settled();
    drafts.heard(toldErased('correct:p'));
    expect([draft.text, storage.kept.size]).toEqual(['', 0]);
    draft.begin(words);
    draft.text = words;
    await settled();
    expect([draft.text, storage.kept.size]).toEqual(['', 0]);
    expect(post.shared).toEqual([`${words}, đang sửa`]);
  });

  test('leaves a device on which it is not open', async () => {
    const post = new Post();
    const { drafts, storage } = device(post);
    drafts.of('answer:a').text = words;
    await settled();
    device(post, storage).drafts.heard(toldErased('answer:a'));
    expect(storage.all).not.toContain(words);
  });

  test('leaves a device that was away as soon as it is back, open or not, and is not brought back', async () => {
    const post = new Post();
    const { drafts, storage } = device(post);
    for (const key of ['answer:a', 'minutes:turn:t', 'answer:khac']) drafts.of(key).text = words;
    await settled();
    post.reachable = false;
    drafts.of('answer:a').text = `${words}, viết khi mất mạng`;
    await settled();
    for (const key of ['answer:a', 'minutes:turn:t']) {
      post.rerouted.add(key);
      post.kept.delete(key);
    }
    const loadedAgain = device(post, storage).drafts;
    loadedAgain.of('answer:a');
    post.reachable = true;
    loadedAgain.entered();
    await settled();
    expect(loadedAgain.of('answer:a').text).toBe('');
    expect([...storage.kept.keys()]).toEqual(['draft:thu:answer:khac']);
    expect([...post.kept.keys()]).toEqual(['answer:khac']);
  });

  test('leaves it when what is typed is refused', async () => {
    const post = new Post();
    const { drafts, storage } = device(post);
    const draft = drafts.of('answer:a');
    await settled();
    post.rerouted.add('answer:a');
    draft.text = words;
    await settled();
    expect([draft.text, storage.kept.size]).toEqual(['', 0]);
  });

  test('is not kept by an answer that was on its way', async () => {
    let answer: (saved: DraftSaved) => void = () => {};
    const share = () => new Promise<DraftSaved>((resolve) => (answer = resolve));
    const { drafts, storage } = device({ share, read: async () => null });
    drafts.of('answer:a').text = words;
    await settled();
    drafts.heard(toldErased('answer:a'));
    answer({ ok: true, rev: 1 });
    await settled();
    expect([drafts.of('answer:a').text, storage.kept.size]).toEqual(['', 0]);
  });

  test('leaves the device with the view that shows it, and the rest stays', async () => {
    const keys = ['release:p1', 'answer:a1', 'my-answer:p1', 'slip:r1', 'release:p2', 'answer:a2', 'remarks'];
    const left = (petitions: Record<string, object>) => {
      const { drafts, storage } = device(new Post());
      for (const key of keys) drafts.of(key).text = words;
      const assignments = { a1: { id: 'a1', petition: 'p1' }, a2: { id: 'a2', petition: 'p2' } };
      const registrations = { r1: { id: 'r1', state: 'rerouted' } };
      device(new Post(), storage).drafts.seen({ petitions, assignments, registrations } as never);
      return storage.keys('draft:thu:').map((key) => key.slice('draft:thu:'.length));
    };
    const p2 = { id: 'p2', rerouted: false };
    expect(left({ p1: { id: 'p1', rerouted: true }, p2 })).toEqual(['release:p2', 'answer:a2', 'remarks']);
    // A department is shown no rerouted petition at all.
    expect(left({ p2 })).toEqual(['release:p1', 'my-answer:p1', 'release:p2', 'answer:a2', 'remarks']);
    expect(left({ p1: { id: 'p1' }, p2 })).not.toContain('slip:r1');
    expect(left({ p1: { id: 'p1' }, p2 })).toContain('answer:a1');
  });
});
