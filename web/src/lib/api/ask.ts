import type { Refusal } from '@doi-thoai/shared/engine/refusal';

/** The answer is `{ ok: true, … }` or a refusal; undefined when the server could not be reached or said something else. */
type Answered<Answer extends object> = (Answer & { readonly ok: true }) | Refusal | undefined;

/**
 * Posts to the server's HTTP interface.
 * @param who `omit` where somebody acts by what they send alone, whoever else this browser is signed in as
 */
export function post<Answer extends object>(
  path: `/api/${string}`,
  body: object,
  who: RequestCredentials = 'same-origin',
): Promise<Answered<Answer>> {
  return ask<Answer>(path, {
    method: 'POST',
    credentials: who,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/** Reads from the server's HTTP interface. */
export function get<Answer extends object>(path: `/api/${string}`): Promise<Answered<Answer>> {
  return ask<Answer>(path, {});
}

/** Sends one file to the server's HTTP interface, and what is said of it. */
export function upload<Answer extends object>(
  path: `/api/${string}`,
  file: File,
  form?: object,
): Promise<Answered<Answer>> {
  const body = new FormData();
  // Before the file, so that it is known when the file comes.
  if (form) body.append('form', JSON.stringify(form));
  body.append('file', file);
  return ask<Answer>(path, { method: 'POST', body });
}

async function ask<Answer extends object>(path: string, request: RequestInit): Promise<Answered<Answer>> {
  try {
    const response = await fetch(path, request);
    const answer: unknown = await response.json();
    return isAnswer<Answer>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer<Answer extends object>(answer: unknown): answer is (Answer & { ok: true }) | Refusal {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
