import { Agent, request, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';

export interface HttpQuestion {
  readonly method: string;
  /** As it goes over the line, already encoded. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer | string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly text: string;
}

/** No answer of a working server takes so long. */
const patience = 30_000;

/** A server that refuses a body before it has come may close the line, and then nobody hears the refusal. */
const cutOff = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT']);

/** Asks over lines that are used again and again. */
export class HttpLine {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(port: number) {
    this.#port = port;
  }

  /** Undefined when the line was cut; rejects when nothing comes at all. */
  async ask({ method, path, headers, body }: HttpQuestion): Promise<HttpAnswer | undefined> {
    try {
      return await new Promise<HttpAnswer>((resolve, reject) => {
        const asked = request({
          host: '127.0.0.1',
          port: this.#port,
          agent: this.#agent,
          method,
          path,
          headers,
        });
        asked.setTimeout(patience, () => asked.destroy(new Error(`no answer within ${patience} ms`)));
        asked.on('error', reject);
        asked.on('response', (response) => {
          const { statusCode: status = 0, headers: given } = response;
          text(response).then((read) => resolve({ status, headers: given, text: read }), reject);
        });
        asked.end(body);
      });
    } catch (error) {
      if (cutOff.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
      throw error;
    }
  }

  close(): void {
    this.#agent.destroy();
  }
}
