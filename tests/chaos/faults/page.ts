import type { Me } from '@doi-thoai/shared/engine/stream';
import { io } from 'socket.io-client';
import { Connection } from '@doi-thoai/shared/client/connection';
import { memoryStorage, timeAndChance, type Platform } from '@doi-thoai/shared/client/platform';
import { Sender } from '@doi-thoai/shared/client/sender';
import { secondsToLive } from '@doi-thoai/shared/meeting/session/short-lived';
import { Subscription } from '@doi-thoai/shared/client/subscription';
import { socketOptions } from '@doi-thoai/shared/client/transport';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import type { Network } from '../../support/network.ts';
import type { Acknowledgements } from './acknowledgements.ts';

export interface Place {
  readonly stream: string;
  readonly audience: AudienceName;
  readonly receipt?: string;
  /** The secret of the link that it was opened by. */
  readonly link?: string;
}

/** What a page showed at a moment. */
export interface Shown {
  readonly seq: number;
  readonly data: ViewData;
  readonly me: Me;
}

/** A page that somebody has open, whatever it is opened by. */
export interface OpenPage {
  readonly place: Place;
  readonly network: Network;
  /** What is on its way and has no outcome yet. */
  readonly unsent: number;
  readonly state: string;
  readonly refusal: unknown;
  readonly seq: number;
  /** Undefined until the first view has come. */
  readonly shown: Shown | undefined;
  /** What it showed though it had shown more already, in words. */
  readonly wentBack: string[];
  send(type: ActionType, input: unknown, pin?: string): void;
  /** Closed in the middle of whatever it does, and opened again: only what the device keeps is left. */
  reload(): void;
  close(): void;
}

/** One open page with the client that browsers run, over a network of its own. */
export class Page implements OpenPage {
  readonly place: Place;
  readonly network: Network;
  readonly #acknowledgements: Acknowledgements;
  readonly #platform: Platform;
  #subscription: Subscription;
  #sender: Sender;
  #unsent = 0;
  readonly wentBack: string[] = [];

  constructor(place: Place, network: Network, acknowledgements: Acknowledgements) {
    this.place = place;
    this.network = network;
    this.#acknowledgements = acknowledgements;
    this.#platform = {
      ...timeAndChance,
      storage: memoryStorage(),
      pageStorage: memoryStorage(),
      reload: () => {
        throw new Error('a page was told to load itself again');
      },
    };
    [this.#subscription, this.#sender] = this.#load();
  }

  get unsent(): number {
    return this.#unsent;
  }

  get state(): string {
    return this.#subscription.state;
  }

  get refusal(): unknown {
    return this.#subscription.refusal;
  }

  get seq(): number {
    return this.#subscription.seq ?? -1;
  }

  get shown(): Shown | undefined {
    const { seq, data, me } = this.#subscription;
    return seq === undefined || !data || !me ? undefined : { seq, data, me };
  }

  send(type: ActionType, input: unknown, pin?: string): void {
    void this.#sender.send(type, input as InputOf<ActionType>, pin);
  }

  reload(): void {
    this.close();
    [this.#subscription, this.#sender] = this.#load();
  }

  close(): void {
    this.#subscription.close();
  }

  #load(): [Subscription, Sender] {
    this.#unsent = 0;
    const subscription = new Subscription(this.place, this.#platform);
    const sender = new Sender(subscription, this.#platform, secondsToLive, {
      changed: ({ waiting }) => (this.#unsent = waiting.length),
      settled: ({ id }, outcome) => this.#acknowledgements.answered(id, outcome),
    });
    let seq = -1;
    subscription.listen({
      shown: () => {
        const before = seq;
        seq = subscription.seq ?? -1;
        if (seq < before) this.wentBack.push(`${this.place.audience} went back from ${before} to ${seq}`);
      },
    });
    const socket = io(`http://127.0.0.1:${this.network.port}`, socketOptions);
    subscription.open(new Connection(socket, this.#platform));
    return [subscription, sender];
  }
}
