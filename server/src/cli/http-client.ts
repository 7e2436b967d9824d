import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { buffer, text } from 'node:stream/consumers';
import type { Refusal } from '@doi-thoai/shared/engine/refusal';

interface Question {
  /** Goes as JSON, or as the form that it is. */
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the server answered, and the cookie that it gave. */
export interface Asked<Answer> {
  readonly answer: ({ readonly ok: true } & Answer) | Refusal;
  readonly cookie: string | undefined;
}

/**
 * Posts to the server on this machine. Its certificate is made out to the server's name, and this goes there by its
 * address, so it is not checked. Rejects when the server is gone.
 */
export async function askServer<Answer>(
  url: string,
  path: string,
  question: Question = {},
): Promise<Asked<Answer>> {
  const { body, type } = await written(question.body);
  const headers = { ...(body === undefined ? {} : { 'content-type': type }), ...question.headers };
  const response = await responseTo(`${url}${path}`, { method: 'POST', headers }, body);
  const answer = JSON.parse(await text(response)) as Asked<Answer>['answer'];
  const [cookie] = response.headers['set-cookie'] ?? [];
  return { answer, cookie: cookie?.split(';')[0] };
}

/** The bytes that stand at an address of the server on this machine. Rejects when it hands out none. */
export async function takeFromServer(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Buffer> {
  const response = await responseTo(`${url}${path}`, { method: 'GET', headers });
  const bytes = await buffer(response);
  if (response.statusCode !== 200) throw new Error(`${path}: ${response.statusCode} ${bytes.toString()}`);
  return bytes;
}

function responseTo(
  address: string,
  options: { readonly method: string; readonly headers: Readonly<Record<string, string>> },
  body?: string | Buffer,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = address.startsWith('https:')
      ? askSecurely(address, { ...options, rejectUnauthorized: false })
      : askPlainly(address, options);
    request.on('error', reject);
    request.on('response', resolve);
    request.end(body);
  });
}

async function written(body: object | undefined): Promise<{ body?: string | Buffer; type: string }> {
  if (body instanceof FormData) {
    const form = new Response(body);
    return { body: Buffer.from(await form.arrayBuffer()), type: form.headers.get('content-type') ?? '' };
  }
  return { ...(body && { body: JSON.stringify(body) }), type: 'application/json' };
}
