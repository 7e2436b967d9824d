import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FastifyInstance, FastifyReply, InjectOptions } from 'fastify';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { clientAddress } from '../access/client-address.ts';
import { RenderQueue } from './render-queue.ts';
import { answer } from './errors.ts';

const built = fileURLToPath(new URL('../../../web/build/handler.js', import.meta.url));

const builtVersion = fileURLToPath(new URL('client/_app/version.json', pathToFileURL(built)));

type PageRequest = IncomingMessage & { answerApi?: (request: Request) => Promise<Response> };
type PageHandler = (request: PageRequest, response: ServerResponse, next: () => void) => unknown;

/** Names the build of the pages; null where they are not built. */
export function pagesVersion(): string | null {
  if (!existsSync(builtVersion)) return null;
  const { version } = JSON.parse(readFileSync(builtVersion, 'utf8')) as { version: string };
  return version;
}

/** Everything that is not the interface belongs to the pages, once they are built. */
export async function mountPages(http: FastifyInstance): Promise<void> {
  if (!existsSync(built)) {
    http.setNotFoundHandler((_request, reply) => answer(reply, refuse('unknownAddress')));
    return;
  }
  const handler = await loadPages();
  const queue = new RenderQueue();
  await http.register((pages, _options, done) => {
    // The pages read bodies themselves.
    pages.removeAllContentTypeParsers();
    pages.addContentTypeParser('*', (_request, _body, parsed) => parsed(null));
    pages.all('/*', { schema: { hide: true } }, async (request, reply) => {
      // HTTP/1.0 may leave it out; the pages cannot do without their own address.
      if (request.raw.headers.host === undefined)
        return answer(reply, refuse('malformed', { problem: 'host' }));
      const come = isBuilt(request.raw) ? Promise.resolve(true) : waitToRender(request.raw, queue);
      if (!come) return busy(reply);
      // Whoever has left meanwhile gets no page.
      if (!(await come)) return reply.hijack();
      reply.hijack();
      await servePage(handler, http, request.raw, reply.raw).catch((error: unknown) => {
        request.log.error({ err: error }, 'a page failed');
        if (!reply.raw.headersSent) reply.raw.writeHead(500);
        reply.raw.end();
      });
      return reply;
    });
    done();
  });
}

/** Scripts and styles are files: they cost next to nothing, and a page that has begun needs them. */
function isBuilt({ url }: IncomingMessage): boolean {
  return url?.startsWith('/_app/') ?? false;
}

/** Resolves when it is this request's turn, with whether it is still wanted; undefined when too many wait already. */
function waitToRender(request: IncomingMessage, queue: RenderQueue): Promise<boolean> | undefined {
  let come = (_wanted: boolean): void => undefined;
  const turn = new Promise<boolean>((resolve) => (come = resolve));
  const taken = queue.add(clientAddress(request), () => come(!request.socket.destroyed));
  return taken ? turn : undefined;
}

function busy(reply: FastifyReply): FastifyReply {
  return reply
    .code(503)
    .header('retry-after', '5')
    .type('text/plain; charset=utf-8')
    .send('Máy chủ đang bận, xin tải lại sau giây lát. — The server is busy, please reload in a moment.\n');
}

async function loadPages(): Promise<PageHandler> {
  // The handler reads its environment once; behind our own port the scheme is known only from the socket.
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  const module = (await import(pathToFileURL(built).href)) as { handler: PageHandler };
  return module.handler;
}

async function servePage(
  handler: PageHandler,
  http: FastifyInstance,
  request: PageRequest,
  response: ServerResponse,
): Promise<void> {
  if (!/^https?$/.test(String(request.headers['x-forwarded-proto'])))
    request.headers['x-forwarded-proto'] = 'encrypted' in request.socket ? 'https' : 'http';
  request.answerApi = (wanted) => answerInside(http, request, wanted);
  await handler(request, response, () => response.writeHead(404).end());
}

/** Answers what a page asks the interface for while it is rendered, without leaving the process. */
async function answerInside(http: FastifyInstance, page: PageRequest, wanted: Request): Promise<Response> {
  const { pathname, search } = new URL(wanted.url);
  const options: InjectOptions = {
    method: wanted.method === 'POST' ? 'POST' : 'GET',
    url: pathname + search,
    headers: {
      ...Object.fromEntries(wanted.headers),
      host: page.headers.host ?? 'localhost',
      // What a page asks for is asked for by whoever looks at it.
      'x-forwarded-for': clientAddress(page),
    },
    ...(wanted.body ? { payload: Buffer.from(await wanted.arrayBuffer()) } : {}),
  };
  const { statusCode, headers, rawPayload } = await http.inject(options);
  const given = Object.entries(headers).flatMap(([name, value]) =>
    [value].flat().map((one): [string, string] => [name, String(one)]),
  );
  return new Response(statusCode === 204 ? null : new Uint8Array(rawPayload), {
    status: statusCode,
    headers: given,
  });
}
