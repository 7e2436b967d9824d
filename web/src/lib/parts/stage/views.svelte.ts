import type { Component } from 'svelte';
import BackdropView from './views/backdrop-view.svelte';
import type { Shown } from './shown-view.ts';
import type { ViewProps } from './views/view-props.ts';

type Speech = typeof import('./speech-views.ts');
type Session = typeof import('./session-views.ts');

const ofSpeech: readonly Shown[] = ['speaker', 'answering', 'timer', 'queue', 'petition', 'answer'];

/**
 * A screen shows the occasion after little script; its other views are loaded while that stands. What could not be
 * loaded is missing until it is asked for again: a screen keeps what it has while the server is away.
 */
class Views {
  #speech = $state.raw<Speech>();
  #session = $state.raw<Session>();

  /** Whether a view can be shown now. */
  has(shown: Shown): boolean {
    return shown === 'blank' || this.of(shown) !== undefined;
  }

  /** Undefined where it is not there yet, or is nothing but black. */
  of(shown: Shown): Component<ViewProps> | undefined {
    if (shown === 'blank') return undefined;
    if (shown === 'backdrop') return BackdropView;
    const all: Partial<Record<Shown, Component<ViewProps>>> = { ...this.#speech, ...this.#session };
    return all[shown];
  }

  get foot(): Speech['FootBand'] | undefined {
    return this.#speech?.FootBand;
  }

  /** Loads what a view needs; resolves in any case. */
  async load(shown: Shown): Promise<void> {
    await this.#load(ofSpeech.includes(shown));
  }

  /** Loads every view, so that none is missing when the network is. */
  async loadAll(): Promise<void> {
    await this.#load(false);
  }

  /** What comes of both is taken at once: the band at the foot is of the one, and no view comes in without it. */
  async #load(speechAlone: boolean): Promise<void> {
    const [speech, session] = await Promise.all([
      this.#speech ?? import('./speech-views.ts').catch(() => undefined),
      speechAlone ? undefined : (this.#session ?? import('./session-views.ts').catch(() => undefined)),
    ]);
    this.#speech ??= speech;
    this.#session ??= session;
  }
}

export const views = new Views();
