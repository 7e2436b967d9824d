import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import type { MailSettings } from '@doi-thoai/server/config';

/** What a test's server of mail makes of the next mails: what it says to each, the last one for all that follow. */
export type Answer =
  | 'takes'
  /** A greylist: come again later. */
  | 'putsOff'
  | 'knowsNoSuchAddress'
  | 'refuses'
  /** It has all of it, and says nothing. */
  | 'keepsSilent';

export interface Taken {
  readonly id: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

const account = { user: 'van-phong', pass: 'mat-khau-cua-may-chu-thu' };

/** A real server of mail on loopback, which keeps what it took. */
export class MailServer {
  readonly taken: Taken[] = [];
  /** The ids of all mails that came whole, whatever was said to them. */
  readonly came: string[] = [];
  /** Is told once a mail has come whole, and waited for before anything is said to it. */
  hasCome: () => Promise<void> | void = () => undefined;
  readonly #server: SMTPServer;
  #answers: readonly Answer[] = ['takes'];

  private constructor() {
    this.#server = new SMTPServer({
      ...{ hideSTARTTLS: true, logger: false, authOptional: true, allowInsecureAuth: true },
      onAuth: ({ username, password }, _session, done) => {
        if (username === account.user && password === account.pass) done(null, { user: username });
        else done(new Error('no'));
      },
      onRcptTo: (_address, _session, done) => {
        const answer = this.#answers[0];
        const isTaken = answer !== 'putsOff' && answer !== 'knowsNoSuchAddress';
        if (!isTaken) this.#said();
        done(isTaken ? null : said(answer === 'putsOff' ? 450 : 550, 'not now, or never'));
      },
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          void this.#comes(readMail(Buffer.concat(parts).toString('utf8'), to), done);
        });
      },
    });
    // Whoever was killed has left its line behind.
    this.#server.on('error', () => undefined);
  }

  static async starts(): Promise<MailServer> {
    const server = new MailServer();
    await once(server.#server.listen(0, '127.0.0.1'), 'listening');
    return server;
  }

  /** As an administrator sets it. */
  get settings(): MailSettings {
    const { port } = this.#server.server.address() as AddressInfo;
    return { host: '127.0.0.1', port, secure: false, auth: account, from: 'van-phong@xa.example' };
  }

  /** The same as a line of the settings. */
  get url(): string {
    return `smtp://${account.user}:${account.pass}@127.0.0.1:${this.settings.port}`;
  }

  answers(...next: readonly Answer[]): void {
    this.#answers = next;
    this.taken.length = 0;
    this.came.length = 0;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.close(resolve));
  }

  async #comes(mail: Taken, done: (error?: Error | null) => void): Promise<void> {
    this.came.push(mail.id);
    const answer = this.#said();
    await this.hasCome();
    if (answer === 'keepsSilent') return;
    if (answer === 'takes') this.taken.push(mail);
    done(answer === 'takes' ? null : said(554, 'no'));
  }

  #said(): Answer {
    const [answer = 'takes', ...later] = this.#answers;
    if (later.length > 0) this.#answers = later;
    return answer;
  }
}

function said(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function readMail(raw: string, to: readonly string[]): Taken {
  const [head = '', body = ''] = raw.split(/\r\n\r\n(.*)/s);
  const unfolded = head.replaceAll(/\r\n[ \t]+/g, ' ');
  const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(unfolded)?.[1] ?? '';
  if (header('Content-Transfer-Encoding') !== 'base64') throw new Error(`not as it was sent: ${head}`);
  return {
    id: header('Message-ID'),
    from: decoded(header('From')),
    to,
    subject: decoded(header('Subject')),
    text: Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n').trim(),
  };
}

/** The words of a header (RFC 2047). */
function decoded(header: string): string {
  return header
    .replaceAll(/\?= =\?/g, '?==?')
    .replaceAll(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_all, way: string, words: string) =>
      way.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('latin1')
        : words
            .replaceAll('_', ' ')
            .replaceAll(/=([\dA-F]{2})/gi, (_hex, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    )
    .replaceAll(/[\u0080-\u00FF]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString('utf8'));
}
