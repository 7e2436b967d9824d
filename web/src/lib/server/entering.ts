import { redirect, type Cookies } from '@sveltejs/kit';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';
import { refusal } from '#lib/words/refusal.ts';
import { becomingOf, type Becoming } from '../api/becoming.ts';

/** What a form without script is answered, and what was typed into it. */
export interface NotEntered {
  readonly becoming: Becoming | undefined;
  readonly refused: string | undefined;
  /** Of the refusal. */
  readonly code: string;
}

/** Who signed in, as the interface answers. */
interface Entered {
  readonly address?: string;
  readonly roles?: readonly string[];
  readonly temporary?: boolean;
}

interface Entering {
  readonly fetch: typeof fetch;
  readonly cookies: Cookies;
  readonly path: `/api/${string}`;
  readonly body: object;
  /** Where to, if the answer names no address. */
  readonly otherwise: (entered: Entered) => string;
}

/** For a form that is sent before its page's script is there: opens a session as the script would. */
export async function enterBy({ fetch, cookies, path, body, otherwise }: Entering): Promise<NotEntered> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const answer = (await response.json()) as ({ ok: true } & Entered) | Refusal;
  if (!answer.ok) {
    const becoming = becomingOf(answer);
    return {
      becoming,
      refused: becoming ? undefined : refusal(answer.code, answer.params),
      code: answer.code,
    };
  }
  for (const one of response.headers.getSetCookie()) handOn(cookies, one);
  redirect(303, answer.address ?? otherwise(answer));
}

/** The session's cookie, as the interface made it. */
function handOn(cookies: Cookies, made: string): void {
  const [pair = '', ...attributes] = made.split('; ');
  const at = pair.indexOf('=');
  const told = new Map(
    attributes.map((attribute) => {
      const [name = '', value = ''] = attribute.split('=');
      return [name.toLowerCase(), value];
    }),
  );
  cookies.set(pair.slice(0, at), decodeURIComponent(pair.slice(at + 1)), {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: told.has('secure'),
    maxAge: Number(told.get('max-age') ?? 0),
  });
}
