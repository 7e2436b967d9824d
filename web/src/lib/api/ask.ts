import type { Params } from '@doi-thoai/shared/meeting/rejections';

export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly params: Params;
}

/**
 * Posts to the server's HTTP interface. The answer is `{ ok: true, … }` or a refusal; undefined when the server
 * could not be reached or answered something else.
 */
export async function post<Answer extends object>(
  path: `/api/${string}`,
  body: object,
): Promise<(Answer & { readonly ok: true }) | Refused | undefined> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    return isAnswer<Answer>(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

function isAnswer<Answer extends object>(answer: unknown): answer is (Answer & { ok: true }) | Refused {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
