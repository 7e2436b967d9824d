import { onMount } from 'svelte';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import type { DeviceCommandWanted, FleetNews } from '@doi-thoai/shared/wire/messages';
import { pageConnection } from './page-connection.ts';

/** What is wanted of devices: the wire's command to devices without the meeting. */
export type Wanted = DeviceCommandWanted extends infer One
  ? One extends DeviceCommandWanted
    ? Omit<One, 'stream'>
    : never
  : never;

/** The devices of a meeting as whoever keeps them sees them, or for a chair how many screens are current. */
export interface Fleet {
  /** What was told last, as a rune; undefined until something was. */
  readonly news: FleetNews | undefined;
  /** Whether that holds: news come every two seconds, and who hears none knows nothing of any device. */
  readonly current: boolean;
  /** Resolves with how many devices were there to hear it; undefined when the server did not answer. */
  command(wanted: Wanted): Promise<{ ok: true; devices: number } | Refusal | undefined>;
}

const silentAfterMs = 8000;

/** What the page hears of one fleet, for however many components of it. */
class Board {
  news = $state.raw<FleetNews>();
  current = $state(false);
  readonly #meeting: string;
  #followers = 0;
  #ends: readonly (() => void)[] = [];
  #silence: ReturnType<typeof setTimeout> | undefined;

  constructor(meeting: string) {
    this.#meeting = meeting;
  }

  follow(): () => void {
    this.#followers += 1;
    if (this.#followers === 1) this.#open();
    return () => {
      this.#followers -= 1;
      if (this.#followers === 0) this.#close();
    };
  }

  #open(): void {
    const connection = pageConnection();
    this.#ends = [
      connection.on('fleet', (told) => this.#heard(told)),
      // Whoever comes back must ask again.
      connection.on('connect', () => void this.#ask()),
      connection.on('disconnect', () => (this.current = false)),
      connection.hold(),
    ];
    if (connection.connected) void this.#ask();
  }

  #close(): void {
    void pageConnection().ask('fleet', { stream: this.#meeting, follow: false });
    for (const end of this.#ends) end();
    clearTimeout(this.#silence);
    this.current = false;
  }

  async #ask(): Promise<void> {
    const answer = await pageConnection().ask('fleet', { stream: this.#meeting, follow: true });
    if (answer?.ok && answer.fleet && this.#followers > 0) this.#heard(answer.fleet);
  }

  #heard(told: FleetNews): void {
    if (told.stream !== this.#meeting) return;
    this.news = told;
    this.current = true;
    clearTimeout(this.#silence);
    this.#silence = setTimeout(() => (this.current = false), silentAfterMs);
  }
}

const boards = new Map<string, Board>();

/** Follows the fleet for as long as the calling component lives. To be called while a component is set up. */
export function followFleet(meeting: string): Fleet {
  const board = boards.get(meeting) ?? new Board(meeting);
  boards.set(meeting, board);
  onMount(() => board.follow());
  return {
    get news() {
      return board.news;
    },
    get current() {
      return board.current;
    },
    command: (wanted) => pageConnection().ask('deviceCommand', { ...wanted, stream: meeting }),
  };
}
