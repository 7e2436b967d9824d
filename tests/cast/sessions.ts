import { earlierSessionCookie } from '@doi-thoai/server/access/session-cookie';
import { randomUUID } from 'node:crypto';
import type { Accounts } from '@doi-thoai/server/accounts/accounts';

interface Place {
  /** Without a closing slash. */
  readonly url: string;
}

/** A seat has one code at a time: where somebody else asks for one just then, the code is worth nothing. */
const maxPairings = 20;

/** Pairs a device to a seat, past HTTP; its session's token. */
export async function pairedToken(
  accounts: Accounts,
  seat: { readonly meeting: string; readonly seat: string },
): Promise<string> {
  for (let attempt = 0; attempt < maxPairings; attempt += 1) {
    const { code } = await accounts.newPairingCode(seat);
    const paired = await accounts.pair(code);
    if (paired.ok) return paired.token;
  }
  throw new Error(`${seat.meeting}/${seat.seat} cannot be paired`);
}

/** A session as a `Cookie` header carries it, under the name that every installation reads. */
export function cookieOf(token: string): string {
  return `${earlierSessionCookie}=${token}`;
}

/** Pairs a device with a one-time code, as a browser does; its cookie. */
export async function pairedCookie({ url }: Place, code: string): Promise<string> {
  return cookieIn(await post(`${url}/api/pair`, { code }));
}

/** Signs in with an account, as a browser does; its cookie. */
export async function signedInCookie({ url }: Place, name: string, password: string): Promise<string> {
  return cookieIn(await post(`${url}/api/sign-in`, { name, password }));
}

/** Sends a command over HTTP that must be taken. */
export async function command(
  { url, meeting, cookie }: Place & { readonly meeting: string; readonly cookie?: string },
  type: string,
  input: object,
  pin?: string,
): Promise<void> {
  const body = { id: randomUUID(), type, input, ...(pin === undefined ? {} : { pin }) };
  await post(`${url}/api/meetings/${meeting}/commands`, body, cookie);
}

/** Posts JSON that must be taken. */
export async function post(address: string, body: object, cookie = ''): Promise<Response> {
  const headers = { 'content-type': 'application/json', cookie };
  const response = await fetch(address, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${address} ${JSON.stringify(body)}: ${await response.text()}`);
  return response;
}

function cookieIn({ headers, url }: Response): string {
  const [cookie] = headers.getSetCookie();
  if (cookie === undefined) throw new Error(`${url} opened no session`);
  return cookie.split(';')[0] ?? '';
}
