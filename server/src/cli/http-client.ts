import { request as askPlainly, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { text } from 'node:stream/consumers';
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
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const address = `${url}${path}`;
    const options = { method: 'POST', headers };
    const request = url.startsWith('https:')
      ? askSecurely(address, { ...options, rejectUnauthorized: false })
      : askPlainly(address, options);
    request.on('error', reject);
    request.on('response', resolve);
    request.end(body);
  });
  const answer = JSON.parse(await text(response)) as Asked<Answer>['answer'];
  const [cookie] = response.headers['set-cookie'] ?? [];
  return { answer, cookie: cookie?.split(';')[0] };
}

async function written(body: object | undefined): Promise<{ body?: string | Buffer; type: string }> {
  if (body instanceof FormData) {
    const form = new Response(body);
    return { body: Buffer.from(await form.arrayBuffer()), type: form.headers.get('content-type') ?? '' };
  }
  return { ...(body && { body: JSON.stringify(body) }), type: 'application/json' };
}
