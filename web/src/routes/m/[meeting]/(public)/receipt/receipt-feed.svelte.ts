import type { ReceiptOutcome } from '@doi-thoai/shared/queries/receipt-outcome';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { get, post } from '#lib/api/ask.ts';
import type { MeetingView } from '#lib/live/live-view.svelte.ts';
import { reachable } from '#lib/parts/phone/reachable.ts';
import { furtherOn } from '#lib/api/further-on.ts';

type Own = DataOf<'receipt'>;
type Hall = DataOf<'public'>;

/** A view as it was asked for, and up to which event. */
export interface Told<Data> {
  readonly seq: number;
  readonly view: Data;
}

/** What is heard over the wire. */
interface Heard {
  readonly own: MeetingView<Own>;
  readonly hall: MeetingView<Hall>;
}

/** What became of it is reckoned by the day, and comes with each answer. */
type TellsOutcomes = Told<Own> & { readonly outcomes: readonly ReceiptOutcome[] };

/** All that the page shows. */
export interface Shown {
  readonly own: Told<Own>;
  readonly hall: Told<Hall>;
  readonly outcomes: readonly ReceiptOutcome[] | undefined;
}

/** Where no socket is had, it is asked so often. */
const everyMs = 4000;

/**
 * What the holder of a receipt is told: asked for over HTTP first, and heard over the wire from then on for as long as
 * the meeting is not over. Where the wire is not had, as in networks that let pages through and no socket, it goes on
 * asking. Whoever looks weeks later loads nothing of the wire (BX5).
 */
export class ReceiptFeed {
  readonly meeting: string;
  readonly secret: string;
  #own = $state.raw<Told<Own>>();
  #hall = $state.raw<Told<Hall>>();
  #heard = $state.raw<Heard>();
  #outcomes = $state.raw<readonly ReceiptOutcome[]>();
  /** There is no such receipt. */
  unknown = $state(false);
  /** When all that is shown was last known to be so, by the phone's clock. */
  knownAt = $state<number>();
  /** The server was asked and could not be reached. */
  lost = $state(false);

  constructor(meeting: string, secret: string) {
    this.meeting = meeting;
    this.secret = secret;
  }

  get own(): Own | undefined {
    return told(this.#heard?.own, this.#own)?.view;
  }

  get hall(): Hall | undefined {
    return told(this.#heard?.hall, this.#hall)?.view;
  }

  /** Whether everything is heard the moment it happens. */
  get live(): boolean {
    return this.#heard?.own.view.state === 'live' && this.#heard.hall.view.state === 'live';
  }

  get over(): boolean {
    return this.own?.about[only]?.state === 'closed';
  }

  /** What became of each matter since the close; undefined until it was asked for after it. */
  get outcomes(): readonly ReceiptOutcome[] | undefined {
    return this.over ? this.#outcomes : undefined;
  }

  /** What was asked for, once there is something more to be heard. */
  get listensFrom(): Told<Hall> | undefined {
    return this.#own && this.#own.view.about[only]?.state !== 'closed' ? this.#hall : undefined;
  }

  hear(heard: Heard): void {
    this.#heard = heard;
  }

  /** Asks until there is an answer, and again for as long as nothing is heard and somebody looks. */
  async follow(signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.unknown) {
      if (this.live && !this.over) this.#known();
      else if (!document.hidden && !(this.outcomes && !this.lost)) await this.ask();
      await reachable(this.own ? everyMs : undefined);
    }
  }

  /** Asks once; of the hall only when something happened since. */
  async ask(): Promise<void> {
    const path = `/api/meetings/${this.meeting}` as const;
    const askHall = () => get<Told<Hall>>(`${path}/public`);
    const before = this.#hall;
    const asked = before ? undefined : askHall();
    const own = await post<TellsOutcomes>(`${path}/receipt`, { receipt: this.secret });
    const hall =
      own?.ok && own.seq === before?.seq ? { ...before, ok: true as const } : await (asked ?? askHall());
    if (own?.ok && hall?.ok) {
      this.#own = furtherOn(this.#own, { seq: own.seq, view: own.view });
      this.#hall = furtherOn(this.#hall, { seq: hall.seq, view: hall.view });
      if (this.over && own.seq >= this.#own.seq) this.#outcomes = own.outcomes;
      this.#known();
      // How far the page has come, as pages that hear of the meeting over the wire say it.
      document.documentElement.setAttribute('data-seq-receipt', String(this.#own.seq));
      document.documentElement.setAttribute('data-seq-public', String(this.#hall.seq));
    } else {
      this.unknown = own?.ok === false && nowhere.has(own.code);
      this.lost = true;
      if (!this.own)
        await import('./kept-receipt.ts').then(({ takeKept }) => takeKept(this)).catch(() => undefined);
    }
  }

  /** What is shown, up to which event; undefined while nothing is. */
  get shown(): Shown | undefined {
    const own = told(this.#heard?.own, this.#own);
    const hall = told(this.#heard?.hall, this.#hall);
    return own && hall && { own, hall, outcomes: this.outcomes };
  }

  takeKept({ own, hall, outcomes }: Shown, at: number): void {
    [this.#own, this.#hall, this.#outcomes, this.knownAt] = [own, hall, outcomes, at];
  }

  #known(): void {
    this.knownAt = Date.now();
    this.lost = this.unknown = false;
  }
}

/** What is said of a link that leads nowhere; any other refusal is trouble that passes. */
const nowhere: ReadonlySet<string> = new Set(['unknownReceipt', 'unknownMeeting', 'malformed']);

/** Of what was heard and what was asked for, what is further on. */
function told<Data extends Own | Hall>(
  heard: MeetingView<Data> | undefined,
  asked: Told<Data> | undefined,
): Told<Data> | undefined {
  const { data: view, seq = 0 } = heard?.view ?? {};
  return view && seq >= (asked?.seq ?? 0) ? { seq, view } : asked;
}
