import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { openAccounts } from '@doi-thoai/server/accounts/accounts';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { cookieOf } from '../../cast/sessions.ts';
import { Acknowledgements } from './acknowledgements.ts';
import type { OfficeRecord } from './office-record.ts';

/** Whoever gets no answer in so long asks again, of the next server. */
const patienceMs = 4000;
const againMs = 60;

const password = 'mot mat khau de thu';

/** Who works in the office: one follows up and keeps it, one runs the sessions. */
const accounts = { clerk: ['coordinator', 'admin'], moderator: ['registry'] } as const;
export type Worker = keyof typeof accounts;

/** Refusals of the moment: the same is taken a little later. */
const passing: ReadonlySet<string> = new Set(['notSaved', 'tooMany', 'fault']);

/** Addresses of the servers that run now. */
export type Addresses = () => readonly string[];

/** People who send until they have an answer, whatever becomes of the servers meanwhile. */
export class OfficePeople {
  readonly acknowledgements = new Acknowledgements();
  /** By command, the stream that it was sent to. */
  readonly streamOf = new Map<string, string>();
  readonly #addresses: Addresses;
  #cookies: Readonly<Partial<Record<Worker, string>>> = {};
  #turn = 0;
  #waiting = 0;

  constructor(addresses: Addresses) {
    this.#addresses = addresses;
  }

  /** How many have no answer yet. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Signs everybody in; whoever was away for days has to. */
  async signIn({ pool }: OfficeRecord): Promise<void> {
    const kept = await openAccounts(pool);
    const cookies: Partial<Record<Worker, string>> = {};
    for (const [name, roles] of Object.entries(accounts)) {
      await kept.saveAccount({ name, password, roles: [...roles] });
      const answer = await kept.signIn(name, password);
      if (!answer.ok) throw new Error(`${name} cannot sign in: ${answer.code}`);
      cookies[name as Worker] = cookieOf(answer.token);
    }
    await kept.close();
    this.#cookies = cookies;
  }

  async send(stream: string, type: string, input: object, by: Worker = 'clerk'): Promise<Outcome> {
    const body = { id: randomUUID(), type, input };
    this.streamOf.set(body.id, stream);
    this.#waiting += 1;
    try {
      for (;;) {
        const outcome = await this.#ask<Outcome>('POST', `/api/streams/${stream}/commands`, by, body);
        if (outcome && (outcome.ok || !passing.has(outcome.code))) {
          this.acknowledgements.answered(body.id, outcome);
          return outcome;
        }
        await pause(againMs);
      }
    } finally {
      this.#waiting -= 1;
    }
  }

  /** Sends what must be taken; the next server may not have heard yet of what it follows from. */
  async must(stream: string, type: string, input: object, by?: Worker): Promise<void> {
    const until = performance.now() + patienceMs;
    for (;;) {
      const outcome = await this.send(stream, type, input, by);
      if (outcome.ok) return;
      if (performance.now() > until) throw new Error(`${type} in ${stream}: ${JSON.stringify(outcome)}`);
      await pause(againMs);
    }
  }

  /** What one server answers the clerk now. */
  async read<Answer>(server: string, path: string): Promise<Answer | undefined> {
    return this.#ask<Answer>('GET', path, 'clerk', undefined, server);
  }

  async #ask<Answer>(
    method: 'GET' | 'POST',
    path: string,
    by: Worker,
    body?: object,
    server = this.#next(),
  ): Promise<Answer | undefined> {
    if (server === undefined) return undefined;
    try {
      const response = await fetch(server + path, {
        method,
        // A connection of its own: one that was kept may have ended with the server before.
        headers: {
          cookie: this.#cookies[by] ?? '',
          connection: 'close',
          ...(body ? { 'content-type': 'application/json' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
        signal: AbortSignal.timeout(patienceMs),
      });
      return (await response.json()) as Answer;
    } catch {
      return undefined;
    }
  }

  #next(): string | undefined {
    const running = this.#addresses();
    this.#turn += 1;
    return running[this.#turn % Math.max(1, running.length)];
  }
}
