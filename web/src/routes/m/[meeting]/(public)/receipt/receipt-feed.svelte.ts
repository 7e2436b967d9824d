import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { get, post } from '#lib/api/ask.ts';
import type { ConnectionState } from '@doi-thoai/shared/client/subscription';
import type { CatchUp } from '@doi-thoai/shared/client/patches';
import type { MeetingView } from '#lib/live/live-view.svelte.ts';
import { reachable } from '../sending.svelte.ts';

type Own = DataOf<'receipt'>;
type Hall = DataOf<'public'>;

/** What is heard over the wire. */
interface Heard {
  readonly own: MeetingView<Own>;
  readonly hall: MeetingView<Hall>;
}

/**
 * What the holder of a receipt is told: asked for over HTTP first, and heard over the wire from then on for as long as
 * the meeting is not over. Whoever looks weeks later loads nothing of the wire (BX5).
 */
export class ReceiptFeed {
  readonly #meeting: string;
  readonly #secret: string;
  #own = $state.raw<Own>();
  #hall = $state.raw<CatchUp<Hall>>();
  #heard = $state.raw<Heard>();
  /** There is no such receipt. */
  unknown = $state(false);

  constructor(meeting: string, secret: string) {
    this.#meeting = meeting;
    this.#secret = secret;
  }

  get own(): Own | undefined {
    return this.#heard?.own.view.data ?? this.#own;
  }

  get hall(): Hall | undefined {
    return this.#heard?.hall.view.data ?? this.#hall?.view;
  }

  /** Undefined while nothing more is listened for. */
  get state(): ConnectionState | undefined {
    return this.#heard?.own.view.state;
  }

  /** What was asked for, once there is something more to be heard. */
  get listensFrom(): CatchUp<Hall> | undefined {
    return this.#own && this.#own.about[only]?.state !== 'closed' ? this.#hall : undefined;
  }

  hear(heard: Heard): void {
    this.#heard = heard;
  }

  /** Asks until there is an answer, or nobody looks any more. */
  async ask(signal: AbortSignal): Promise<void> {
    const path = `/api/meetings/${this.#meeting}` as const;
    while (!signal.aborted) {
      const [own, hall] = await Promise.all([
        post<{ seq: number; view: Own }>(`${path}/receipt`, { receipt: this.#secret }),
        get<CatchUp<Hall>>(`${path}/public`),
      ]);
      if (own?.ok === false && !isFault(own)) this.unknown = true;
      if (own?.ok && hall?.ok) {
        this.unknown = false;
        this.#hall = { seq: hall.seq, view: hall.view };
        this.#own = own.view;
        // How far the page has come, as pages that hear of the meeting over the wire say it.
        document.documentElement.setAttribute('data-seq-receipt', String(own.seq));
        document.documentElement.setAttribute('data-seq-public', String(hall.seq));
      }
      if (own && hall && !isFault(own) && !isFault(hall)) return;
      await reachable();
    }
  }
}

/** The server's own trouble says nothing of the receipt. */
function isFault(answer: { readonly ok: true } | Refusal): boolean {
  return !answer.ok && answer.code === 'fault';
}
