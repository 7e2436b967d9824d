/** What one screen of a pool is and follows. */
export interface ScreenPlan {
  readonly url: string;
  readonly address: string;
  readonly cookie?: string | undefined;
  /** What it sends as `enter`, one after the other; nothing for a bare connection. */
  readonly enters: readonly ({ readonly audience: string } & Readonly<Record<string, unknown>>)[];
}

/** What the bench asks of a process of clients. */
export type Order =
  | { readonly do: 'open'; readonly screens: readonly ScreenPlan[]; readonly atOnce: number }
  /** Cuts all connections. */
  | { readonly do: 'drop' }
  /** Connects all screens again at once, each from where it stands. */
  | { readonly do: 'return' }
  /** The last patch that each audience was sent. */
  | { readonly do: 'sample' }
  | { readonly do: 'register'; readonly requests: readonly Request[]; readonly url: string };

/** A request that leaves so many milliseconds after the first. */
export interface Request {
  readonly after: number;
  readonly path: string;
  readonly address: string;
  readonly body: object;
}

/** What a process of clients tells. */
export type News =
  | { readonly news: 'ready' }
  | { readonly news: 'opened' }
  /** All of its screens have come to this event; when the last one did. */
  | { readonly news: 'reached'; readonly seq: number; readonly at: number }
  | { readonly news: 'dropped' }
  /** When it was told to, and when the last screen was current again. */
  | { readonly news: 'returned'; readonly from: number; readonly at: number }
  | { readonly news: 'sample'; readonly patches: Readonly<Record<string, string>> }
  /** Milliseconds that each request took. */
  | { readonly news: 'registered'; readonly took: readonly number[] }
  | { readonly news: 'fault'; readonly why: string };
