import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isRefusal, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { askServer } from '../../cli/http-client.ts';

/** Refusals of the moment: the same is taken a little later. */
const passing: ReadonlySet<string> = new Set(['notSaved', 'tooMany']);
const againMs = 500;

interface Answered {
  readonly ok: true;
  readonly seq: number;
}

/**
 * Posts what changes something, until the server has answered for good, as pages without a socket do. The same id goes
 * along each time, so that it counts once.
 */
export async function postUntilAnswered<More>(
  url: string,
  path: string,
  bodyWith: (id: string) => object,
  cookie?: string,
): Promise<(Answered & More) | Refusal> {
  const body = bodyWith(randomUUID());
  const headers = cookie === undefined ? {} : { cookie };
  for (;;) {
    const asked = await askServer<Answered & More>(url, path, { body, headers }).catch(() => undefined);
    if (asked && !(isRefusal(asked.answer) && passing.has(asked.answer.code))) return asked.answer;
    await pause(againMs);
  }
}
