import type { Component } from 'svelte';
import type { SoundsLike } from '@doi-thoai/shared/meeting/intake/complaint-words';

/** What is asked before an opinion with words of a complaint is sent. */
export interface Asking extends SoundsLike {
  readonly Question: Component<{ found: string; onopinion: () => void; oncomplaint: () => void }>;
}

type Loaded = typeof import('./complaint-question.svelte');

let loading: Promise<Loaded | undefined> | undefined;

/** Loaded once somebody begins to fill the form in: the first view is ready without it. */
export function loadQuestion(): Promise<Loaded | undefined> {
  loading ??= import('./complaint-question.svelte').catch(() => (loading = undefined));
  return loading;
}

/** As long as anybody waits for a question that they may not even be asked. */
const patienceMs = 2000;

/** What is to be asked of these words; nothing where the question cannot be had, because nobody is held up by it. */
export async function questionOf(text: string): Promise<Asking | undefined> {
  const patience = new Promise<undefined>((over) => setTimeout(over, patienceMs));
  const loaded = await Promise.race([loadQuestion(), patience]);
  const found = loaded?.soundsLikeComplaint(text);
  return loaded && found ? { ...found, Question: loaded.default } : undefined;
}
