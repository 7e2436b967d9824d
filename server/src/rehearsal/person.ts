import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { secondsToLive } from '@doi-thoai/shared/meeting/session/short-lived';
import { asSeen } from '@doi-thoai/shared/queries/acting';
import { Connection } from '@doi-thoai/shared/client/connection';
import { Sender } from '@doi-thoai/shared/client/sender';
import { Subscription } from '@doi-thoai/shared/client/subscription';
import type { ToldRings } from '@doi-thoai/shared/wire/reach';
import { IntentScheduler, type Due } from './scheduler.ts';
import type { Bot } from './intent.ts';
import { noDevice } from './players.ts';
import { openSocket, simulatedPlatform } from './socket.ts';

export interface Coming<A extends AudienceName> {
  readonly url: string;
  readonly meeting: string;
  readonly audience: A;
  /** The session's; a citizen has none. */
  readonly cookie?: string;
  readonly bot: Bot<A>;
  /** What a department's tablet rings for; who plays one tells of it as a tablet does (BX2). */
  readonly rings?: (data: DataOf<A>) => ToldRings;
}

/** Every so many pulses of two seconds a device tells of itself. */
const pulsesBetweenReports = 4;

/**
 * A simulated person at a device: comes in over the wire with the client that browsers run, sees one view and acts by
 * what it shows (BX12).
 */
export class Person<A extends AudienceName = AudienceName> {
  readonly scheduler = new IntentScheduler();
  readonly #bot: Bot<A>;
  readonly #subscription: Subscription<DataOf<A>>;
  readonly #sender: Sender;
  readonly #connection: Connection;
  readonly #rings: Coming<A>['rings'];
  #rang = '[]';
  #pulses = 0;

  /** `changed` is called whenever the person sees something new. */
  constructor({ url, meeting, audience, cookie, bot, rings }: Coming<A>, changed: () => void) {
    const platform = simulatedPlatform();
    this.#bot = bot;
    this.#subscription = new Subscription({ stream: meeting, audience }, platform);
    this.#sender = new Sender(this.#subscription, platform, secondsToLive);
    this.#connection = new Connection(openSocket(url, cookie), platform);
    this.#rings = rings;
    this.#subscription.listen({ shown: changed });
    if (cookie !== undefined)
      this.#subscription.listen({
        entered: () => this.#tellOfDevice(),
        shown: () => JSON.stringify(this.#ringing()) !== this.#rang && this.#tellOfDevice(),
        pulsed: () => {
          this.#pulses += 1;
          if (this.#pulses % pulsesBetweenReports === 0) this.#tellOfDevice();
        },
      });
    this.#subscription.open(this.#connection);
  }

  /** Who this is, once it is in. */
  get me(): Me | undefined {
    return this.#subscription.me;
  }

  get data(): DataOf<A> | undefined {
    return this.#subscription.data;
  }

  /** The server's time. */
  get now(): Instant {
    return this.#subscription.now();
  }

  /** What it intends now; whoever waits for its own act to be seen intends nothing. */
  intents(pace: number, at: number): readonly Due[] {
    const { data, me, now } = this.#subscription;
    if (!data || !me) return [];
    return this.scheduler.schedule(this.#bot({ data, me, now: now() }), pace, at);
  }

  /** Commands, with what it sees; resolves with the outcome, however long that takes. */
  act(type: ActionType, input: unknown, pin?: string): Promise<Outcome> {
    return this.#sender.send(type, asSeen(type, input as InputOf<ActionType>, this.data), pin);
  }

  /** The number of the last event that this person has seen. */
  get seq(): number {
    return this.#subscription.seq ?? -1;
  }

  close(): void {
    this.#subscription.close();
  }

  #ringing(): ToldRings {
    return (this.data && this.#rings?.(this.data)) ?? [];
  }

  #tellOfDevice(): void {
    const { address, seq = 0 } = this.#subscription;
    const rings = [...this.#ringing()];
    this.#rang = JSON.stringify(rings);
    const page = { page: address.audience, ...noDevice };
    void this.#connection.ask('presence', { stream: address.stream, ...page, seq, lagMs: 0, rings });
  }
}
