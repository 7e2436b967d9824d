import { io, type Socket } from 'socket.io-client';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { apply, type ViewData } from '@doi-thoai/shared/engine/view';
import type {
  Enter,
  Entered,
  FromBrowser,
  Outcome,
  Patch,
  Pulse,
  ToBrowser,
} from '@doi-thoai/shared/wire/messages';
import { protocol } from '@doi-thoai/shared/wire/version';
import { nextCommandId, type More } from './in-process-server.ts';
import { within } from './patience.ts';

/** No answer of a working server takes so many seconds. */
const timeoutSeconds = 10;

/** A socket with nothing around it: tells exactly what came, and sends whatever a test wants to. */
export class Device {
  readonly socket: Socket<ToBrowser, FromBrowser>;
  readonly patches: Patch[] = [];
  readonly pulses: Pulse[] = [];
  readonly #waiting = new Set<() => void>();

  constructor(url: string, cookie?: string, headers: Record<string, string> = {}) {
    this.socket = io(url, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      extraHeaders: { ...headers, ...(cookie === undefined ? {} : { cookie }) },
    });
    this.socket.on('patch', (patch) => this.patches.push(patch));
    this.socket.on('pulse', (pulse) => this.pulses.push(pulse));
    // After the listeners of the test itself have heard it.
    this.socket.onAny(() => queueMicrotask(() => this.#woke()));
  }

  /** Sends anything at all and gives the answer. */
  ask(event: string, ...message: unknown[]): Promise<{ ok?: boolean; code?: string; params?: object }> {
    const loose = this.socket as unknown as Socket;
    const answer = loose.emitWithAck(event, ...message) as Promise<{ ok?: boolean }>;
    return within(timeoutSeconds, answer, event);
  }

  enter(entry: Omit<Enter, 'protocol'>): Promise<Entered> {
    return within(timeoutSeconds, this.socket.emitWithAck('enter', { protocol, ...entry }), 'enter');
  }

  /** The server's time, of a stream where one is named. */
  async time(stream?: string): Promise<Instant> {
    const told = await within(
      timeoutSeconds,
      this.socket.emitWithAck('clock', stream === undefined ? {} : { stream }),
      'clock',
    );
    if ('ok' in told) throw new Error(told.code);
    return told.now;
  }

  command(meeting: string, type: string, input: unknown, more: More = {}): Promise<Outcome> {
    const message = { id: nextCommandId(), stream: meeting, type, input, ...more };
    return within(timeoutSeconds, this.socket.emitWithAck('command', message), type);
  }

  /** Resolves once something is so; asked again whenever a message came. */
  until(isSo: () => boolean): Promise<void> {
    const so = new Promise<void>((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
    return within(timeoutSeconds, so, 'what was waited for');
  }

  /** Resolves once patches have come up to this event. */
  reached(seq: number): Promise<void> {
    return this.until(() => (this.patches.at(-1)?.to ?? 0) >= seq);
  }

  /** Whether its line is open. */
  get connected(): boolean {
    return this.socket.connected;
  }

  close(): void {
    this.socket.disconnect();
  }

  #woke(): void {
    for (const look of this.#waiting) look();
  }
}

/** What a view becomes by the patches that fit, in order; those that are known already change nothing. */
export function patched(start: { seq: number; view: ViewData }, patches: readonly Patch[]): ViewData {
  let { seq, view } = start;
  for (const patch of patches) {
    if (patch.to <= seq) continue;
    if (patch.from !== seq) throw new Error(`a gap between ${seq} and ${patch.from}`);
    view = apply(view, patch.changes);
    seq = patch.to;
  }
  return view;
}

/** The whole view that an answer must hold. */
export function wholeView(entered: Entered): { seq: number; view: ViewData } {
  if (!entered.ok || !entered.view) throw new Error(`no view: ${JSON.stringify(entered).slice(0, 200)}`);
  return { seq: entered.seq, view: entered.view };
}
