import type {
  ClockWanted,
  Command,
  DeviceCommandWanted,
  Draft,
  Enter,
  FleetWanted,
  FromBrowser,
  Leave,
  Presence,
  ToBrowser,
} from '../wire/messages.ts';

/** What a client listens to on its socket: what the server sends, and what becomes of the socket. */
export type SocketEvents = ToBrowser & {
  connect: () => void;
  disconnect: (reason: string) => void;
  connect_error: () => void;
};

/** What a client sends; the server trusts none of it, and so knows it by schemas alone. */
export interface Messages {
  enter: Enter;
  leave: Leave;
  command: Command;
  clock: ClockWanted;
  draft: Draft;
  readDraft: Pick<Draft, 'stream' | 'key'>;
  presence: Presence;
  fleet: FleetWanted;
  deviceCommand: DeviceCommandWanted;
}

/** What the server answers to a message. */
export type ReplyTo<E extends keyof Messages> = Parameters<Parameters<FromBrowser[E]>[1]>[0];

/** A socket as far as a client needs one; a socket of Socket.IO is one. It comes back by itself while it is `active`. */
export interface Transport {
  readonly connected: boolean;
  readonly active: boolean;
  connect(): unknown;
  disconnect(): unknown;
  on(event: string, listener: (...told: unknown[]) => void): unknown;
  off(event: string, listener: (...told: unknown[]) => void): unknown;
  /** Rejects when the answer does not come within so many milliseconds, or cannot come any more. */
  timeout(ms: number): { emitWithAck(event: string, message: object): Promise<unknown> };
}

/** How the socket of a client is opened. WebSocket only, so that no load balancer needs sticky sessions. */
export const socketOptions = {
  transports: ['websocket'],
  // A client connects when somebody needs it, and shares its connection with nobody.
  autoConnect: false,
  forceNew: true,
  reconnectionDelay: 400,
  reconnectionDelayMax: 4_000,
  randomizationFactor: 0.6,
  timeout: 8_000,
};
