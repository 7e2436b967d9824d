/** What is done to a server, in a form that can be told to another process. */
export type Attack = RequestFlood | ConnectionFlood | LargeBodies | Slowloris;

/** Requests at a steady rate, whether those before are answered or not. */
export interface RequestFlood {
  readonly kind: 'requestFlood';
  /** By path, how many a second. */
  readonly perSecond: Readonly<Record<string, number>>;
  /** From so many addresses, as a proxy on this machine would name them. */
  readonly addresses: number;
}

/** Sockets of one address that look on. */
export interface ConnectionFlood {
  readonly kind: 'connectionFlood';
  readonly sockets: number;
  readonly perSecond: number;
  readonly meeting: string;
}

/** Bodies that are far too large, one after the other on each of several connections. */
export interface LargeBodies {
  readonly kind: 'largeBodies';
  /** What each is posted to, in turn, with what media type. */
  readonly to: readonly { readonly path: string; readonly type: string }[];
  readonly bytes: number;
  readonly connections: number;
}

/** Connections on which a request never comes to its end; each says one byte a second. */
export interface Slowloris {
  readonly kind: 'slowloris';
  readonly connections: number;
  readonly perSecond: number;
}

/** What came of it, by what it was. */
export type Tally = Readonly<Record<string, number>>;

/** An attack that goes on. */
export interface Going {
  /** Ends it, closes every connection, and tells what came of it. */
  end(): Promise<Tally>;
}

/** Counts by name. */
export class Counts {
  readonly tally: Record<string, number> = {};

  add(what: string, count = 1): void {
    this.tally[what] = (this.tally[what] ?? 0) + count;
  }
}

/** To the attacking process. */
export type Order =
  { readonly do: 'begin'; readonly url: string; readonly attack: Attack } | { readonly do: 'end' };

/** From it. */
export type News =
  | { readonly news: 'ready' | 'begun' }
  | { readonly news: 'ended'; readonly tally: Tally }
  | { readonly news: 'fault'; readonly why: string };

/** Does it so many times a second from now on; returns how to stop. */
export function steadily(perSecond: number, act: () => void): () => void {
  const began = performance.now();
  let done = 0;
  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - began) / 1000) * perSecond);
    for (; done < due; done += 1) act();
  }, 10);
  return () => clearInterval(timer);
}
