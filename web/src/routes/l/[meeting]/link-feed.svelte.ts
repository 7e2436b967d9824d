import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { instant, type Instant } from '@doi-thoai/shared/calendar/instant';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { post } from '#lib/api/ask.ts';
import { KeptView, whenLeft } from '#lib/parts/phone/kept-view.ts';
import { furtherOn } from '#lib/api/further-on.ts';

export type LinkData = DataOf<'link'>;

/** Others write in the same row: as long as the page is looked at, it asks so often. */
const everyMs = 15_000;
/** As long as nothing has come yet, or the server could not be reached. */
const againMs = 3_000;

interface Answer {
  readonly seq: number;
  readonly now: Instant;
  readonly view?: LinkData;
}

/**
 * What the holder of a link sees, asked for over HTTP: whoever is shut out gets nothing from then on, and a slow phone
 * loads no more than it needs.
 */
export class LinkFeed {
  readonly #meeting: string;
  readonly #secret: string;
  readonly #kept: KeptView<{ readonly now: Instant; readonly data: LinkData }>;
  #shown: { readonly seq: number; readonly view: LinkData | undefined } | undefined;
  #left = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  data = $state.raw<LinkData>();
  /** When the server said something last, by its clock. */
  now = $state.raw<Instant>(instant(Date.now()));
  /** When what is shown was last known to be so, by the device's clock. */
  knownAt = $state<number>();
  /** Why the link opens nothing. */
  refused = $state.raw<Refusal>();
  /** The server was asked and could not be reached. */
  lost = $state(false);

  constructor(meeting: string, secret: string) {
    this.#meeting = meeting;
    this.#secret = secret;
    this.#kept = new KeptView(meeting, secret);
  }

  /** Asks now, and goes on asking; returns how to stop that. */
  follow(): () => void {
    const seen = () => {
      if (document.visibilityState === 'visible') void this.ask();
    };
    const leaving = new AbortController();
    document.addEventListener('visibilitychange', seen, leaving);
    addEventListener('online', seen, leaving);
    whenLeft(() => this.#keep(), leaving.signal);
    void this.ask();
    return () => {
      this.#left = true;
      leaving.abort();
      clearTimeout(this.#timer);
    };
  }

  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const answer = await post<Answer>(`/api/meetings/${this.#meeting}/link`, {
      link: this.#secret,
      ...(this.#shown === undefined ? {} : { have: this.#shown.seq }),
    });
    if (this.#left) return;
    this.lost = answer === undefined;
    if (!answer) this.#takeKept();
    if (answer?.ok) {
      this.knownAt = Date.now();
      this.now = answer.now;
      this.#shown = furtherOn(this.#shown, { seq: answer.seq, view: answer.view ?? this.#shown?.view });
      this.refused = undefined;
      this.data = this.#shown.view;
    } else if (answer && answer.code !== 'tooMany') {
      this.refused = answer;
      this.data = undefined;
      this.#shown = undefined;
      this.#kept.forget();
    }
    clearTimeout(this.#timer);
    const waits = this.data && !this.lost ? everyMs : againMs;
    if (!this.refused)
      this.#timer = setTimeout(() => {
        if (document.visibilityState === 'visible') void this.ask();
      }, waits);
  }

  /** Leaves what is shown to the tab, for when it is loaded anew without a network. */
  #keep(): void {
    const { data, now, knownAt: at } = this;
    if (data && at !== undefined) this.#kept.write({ view: { now, data }, at });
  }

  /** What the server said is asked for whole again: nothing is added to a copy. */
  #takeKept(): void {
    const kept = this.data ? undefined : this.#kept.read();
    if (!kept) return;
    ({ now: this.now, data: this.data } = kept.view);
    this.knownAt = kept.at;
  }
}
