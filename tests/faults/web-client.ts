import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ActionType } from '@doi-thoai/shared/meeting/meeting';
import type { ViewData } from '@doi-thoai/shared/engine/view';
import type { Me } from '@doi-thoai/shared/engine/stream';
import type { Command, Enter, Entered, Outcome, Patch, Pulse } from '@doi-thoai/shared/wire/messages';

/*
 * The browser's own half of the wire, as it stands in web/src/lib/live, run outside a browser. A page has one line
 * of its own, kept by a module: so each page here has modules of its own, told apart by a query behind their address.
 */
const folder = pathToFileURL(join(import.meta.dirname, '..', '..', 'web', 'src', 'lib', 'live', '/')).href;

export interface Connection {
  readonly entered: boolean;
  close(): void;
  command(command: Command): Promise<Outcome | undefined>;
}

type CaughtUp = Extract<Entered, { ok: true }>;

interface Follower {
  have(): number | undefined;
  caughtUp(reply: CaughtUp, since: number | undefined): boolean;
  patched(patch: Patch): boolean;
  pulsed(pulse: Pulse): boolean;
  drafted(): void;
  changed(state: string, refusal: unknown): void;
}

export interface LiveView {
  readonly seq: number | undefined;
  readonly data: ViewData | undefined;
  readonly me: Me | undefined;
  readonly state: string;
  readonly refusal: unknown;
  caughtUp: Follower['caughtUp'];
  patched: Follower['patched'];
  changed: Follower['changed'];
  reaches(seq: number): boolean;
}

export interface Storage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  forget(key: string): void;
  keys(prefix: string): string[];
}

interface Courier {
  readonly entered: boolean;
  command(command: Command): Promise<Outcome | undefined>;
}

export interface Sender {
  send(type: ActionType, input: unknown, pin?: string): Promise<Outcome>;
  entered(seat: string): void;
  close(): void;
}

interface SenderEvents {
  changed(sending: { unsent: number; notSaved: boolean }): void;
  late(type: string, outcome: Outcome): void;
}

export interface WebClient {
  readonly Connection: new (
    entry: Omit<Enter, 'protocol' | 'have'>,
    clock: object,
    version: string,
    follower: Follower,
  ) => Connection;
  readonly LiveView: new () => LiveView;
  readonly ServerClock: new () => object;
  readonly Sender: new (meeting: string, courier: Courier, storage: Storage, events: SenderEvents) => Sender;
}

/** What the modules find around them in a browser, as far as they look. */
function standInForBrowser(): void {
  const raw = <T>(value?: T): T | undefined => value;
  const reload = (): never => {
    throw new Error('a page was told to load itself again');
  };
  Object.assign(globalThis, {
    $state: Object.assign(raw, { raw }),
    addEventListener: () => undefined,
    sessionStorage: { getItem: reload },
  });
  registerHooks({
    resolve(specifier, context, next) {
      const found = next(specifier, context);
      const page = context.parentURL === undefined ? '' : new URL(context.parentURL).search;
      return page !== '' && found.url.startsWith(folder) ? { ...found, url: found.url + page } : found;
    },
  });
}

let pages = 0;

/** The client of one more page. */
export async function webClient(): Promise<WebClient> {
  if (pages === 0) standInForBrowser();
  pages += 1;
  const load = (file: string): Promise<object> => import(`${folder}${file}?page=${pages}`);
  return {
    ...(await load('connection.ts')),
    ...(await load('live-view.svelte.ts')),
    ...(await load('server-clock.ts')),
    ...(await load('send.ts')),
  } as WebClient;
}

/** Where the next line that is held leads to: a page connects to where it came from. */
export function standAt(port: number): void {
  const host = `127.0.0.1:${port}`;
  Object.assign(globalThis, {
    location: { protocol: 'http:', host, hostname: '127.0.0.1', port: String(port) },
  });
}
