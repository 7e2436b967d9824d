import { Agent, request, type OutgoingHttpHeaders } from 'node:http';
import { text } from 'node:stream/consumers';
import { within } from '../../support/patience.ts';

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

/** No answer of a working server takes so many seconds. */
const timeoutSeconds = 30;

/** A server that refuses a body before it has come may close the line, and then nobody hears the refusal. */
const cutOff = new Set(['ECONNRESET', 'EPIPE', 'HPE_INVALID_CONSTANT']);

class LineCut extends Error {
  /** Whether it had carried something else before. */
  readonly wasUsed: boolean;

  constructor(wasUsed: boolean) {
    super('the line was cut');
    this.wasUsed = wasUsed;
  }
}

/** Asks over lines that are used again and again. */
export class HttpLine {
  readonly #port: number;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 8 });

  constructor(port: number) {
    this.#port = port;
  }

  /** Undefined when the line was cut; rejects when nothing comes at all. */
  async ask(question: HttpQuestion): Promise<HttpAnswer | undefined> {
    try {
      return await within(timeoutSeconds, this.#askOnce(question), `${question.method} ${question.path}`);
    } catch (error) {
      if (!(error instanceof LineCut)) throw error;
      // A line that was idle for long may be closed just when it is used again: then the next one counts.
      return error.wasUsed ? this.ask(question) : undefined;
    }
  }

  #askOnce({ method, path, headers, body }: HttpQuestion): Promise<HttpAnswer> {
    return new Promise((resolve, reject) => {
      const asked = request({
        host: '127.0.0.1',
        port: this.#port,
        agent: this.#agent,
        method,
        path,
        headers,
      });
      asked.on('error', (error: NodeJS.ErrnoException) => {
        reject(cutOff.has(error.code ?? '') ? new LineCut(asked.reusedSocket) : error);
      });
      asked.on('response', (response) => {
        const { statusCode: status = 0, headers: given } = response;
        text(response).then((read) => resolve({ status, headers: given, text: read }), reject);
      });
      asked.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}
