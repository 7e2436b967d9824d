import { keepersOfDevices } from '@doi-thoai/shared/wire/devices';
import { linkDigest } from '@doi-thoai/server/access/link-secret';
import { exchange } from './over-raw.ts';
import { HttpLine, type HttpAnswer, type HttpQuestion } from './over-http.ts';
import type { Person } from './person.ts';
import { mayDo } from './rights.ts';
import type { RecordOfMeeting } from './record.ts';
import { receiptsIn, type Secrets, type Told } from './secrets.ts';

/** Any answer that is JSON. */
type Answer = Readonly<Record<string, unknown>> | undefined;

interface Parts {
  readonly port: number;
  readonly record: RecordOfMeeting;
  readonly secrets: Secrets;
  /** Says what is wrong with what was just answered or heard. */
  readonly complain: (wrong: string) => void;
}

/** Faults of ours, by the codes that say so; nothing is ever away while this runs. */
const faultCodes = new Set(['fault', 'notSaved']);
/** A line of a file that only a path out of its folder leads to. */
const systemFile = /root:x?:0:0:/;
const codeForm = /\b\d{4}-\d{4}-\d{4}\b/g;

/** Sends what it is told to, and looks at everything that comes back. */
export class Exchanges {
  /** What is being sent, for whoever reads about a fault. */
  doing = '';
  readonly #parts: Parts;
  readonly #http: HttpLine;
  #heard: { readonly person: Person; readonly message: readonly unknown[] }[] = [];

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#http = new HttpLine(parts.port);
  }

  /** For messages that nobody asked for. */
  hear = (person: Person, message: readonly unknown[]): void => {
    if (message[0] !== 'pulse') this.#heard.push({ person, message });
  };

  async overHttp(person: Person, question: HttpQuestion): Promise<HttpAnswer | undefined> {
    const { method, path, headers, body = '' } = question;
    const asked = `${path} ${JSON.stringify(headers)} ${body.toString()}`;
    this.#begin(person, `${method} ${asked}`);
    const cookie = headers['cookie'] ?? (await person.cookie());
    const answer = await this.#http.ask({
      ...question,
      headers: {
        'x-forwarded-for': person.identity.address,
        ...headers,
        ...(cookie === undefined ? {} : { cookie }),
      },
    });
    await this.#parts.record.read();
    if (!answer) {
      // Node.js hangs up on a head above 16 kB, and on a body that is refused; the answer may be lost with the line.
      if (body.length < 60_000 && asked.length - body.length < 16_000)
        this.#parts.complain('the line was cut');
      return undefined;
    }
    if (answer.status >= 500) this.#parts.complain(`status ${answer.status}: ${answer.text.slice(0, 300)}`);
    this.#look({ person, text: answer.text, asked, seq: this.#parts.record.seq });
    this.#lookAtRights(person, path, answer);
    for (const given of [answer.headers['set-cookie'] ?? []].flat())
      this.#parts.secrets.issue(/=([^;]+)/.exec(given)?.[1]);
    return answer;
  }

  /** Sends any arguments under any name; undefined when the socket does not live through it. */
  async overSocket(person: Person, event: string, args: readonly unknown[]): Promise<Answer> {
    const asked = JSON.stringify(args);
    this.#begin(person, `${event} ${asked}`);
    const device = await person.device();
    const answer = await Promise.race([
      device.ask(event, ...args),
      new Promise<undefined>((resolve) => device.socket.once('disconnect', () => resolve(undefined))),
    ]);
    await this.#parts.record.read();
    if (answer === undefined) return undefined;
    if (faultCodes.has(answer.code ?? '')) this.#parts.complain(`the answer is ${answer.code}`);
    const seq = (answer as { seq?: unknown }).seq;
    const upTo = event === 'enter' && typeof seq === 'number' ? seq : this.#parts.record.seq;
    this.#look({ person, text: JSON.stringify(answer), asked, seq: upTo });
    if (event === 'command' && answer.ok === true) this.#lookAtCommand(person, args[0]);
    return { ...answer };
  }

  /** Bytes as they are; what comes back is looked at as if it were told to somebody without a session. */
  async overLine(person: Person, bytes: readonly (Buffer | string)[]): Promise<void> {
    const asked = bytes.map(String).join('');
    this.#begin(person, `bytes ${JSON.stringify(asked.slice(0, 4000))}`);
    const text = await exchange(this.#parts.port, bytes);
    await this.#parts.record.read();
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1] ?? 0);
    // What a program cannot read at all Node itself answers, with 501 or 505 at most.
    if (status === 500) this.#parts.complain(`status ${status}: ${text.slice(0, 300)}`);
    this.#look({ person, text, asked, seq: this.#parts.record.seq });
  }

  /** Looks at what came unasked. */
  async lookAtHeard(): Promise<void> {
    const { record } = this.#parts;
    for (const { person, message } of this.#heard.splice(0)) {
      const [event, about] = message as [string, { to?: number } | undefined];
      const seq = event === 'patch' ? (about?.to ?? 0) : record.seq;
      if (seq > record.seq) await record.read();
      this.#look({ person, text: JSON.stringify(message), asked: '', seq });
    }
  }

  close(): void {
    this.#http.close();
  }

  #begin(person: Person, what: string): void {
    this.doing = `${person.name}: ${what}`;
    for (const receipt of receiptsIn(what)) person.receipts.add(receipt);
    // Those of raised hands are of the meeting's own making.
    for (const { receipt } of this.#parts.record.state.registrations)
      if (what.includes(receipt)) person.receipts.add(receipt);
    for (const secret of this.#parts.secrets.linksIn(what)) person.links.add(linkDigest(secret));
  }

  #look(told: Told): void {
    const leaks = this.#parts.secrets.leaksIn(told);
    const { person, text } = told;
    for (const leak of leaks) {
      const at = text.indexOf(leak);
      this.#parts.complain(`${person.name} was told ${leak}: ${text.slice(Math.max(0, at - 150), at + 60)}`);
    }
    if (systemFile.test(text)) this.#parts.complain('a file of the system was sent');
  }

  #lookAtRights(person: Person, path: string, answer: HttpAnswer): void {
    if (!answer.headers['content-type']?.includes('json')) return;
    const body = parsed(answer.text);
    if (faultCodes.has(String(body?.['code']))) this.#parts.complain(`the answer is ${answer.text}`);
    if (body?.['ok'] !== true || !path.startsWith('/api/')) return;
    const codes = answer.text.match(codeForm) ?? [];
    for (const code of codes) this.#parts.secrets.issue(code);
    const { roles, moderates } = person.identity;
    this.#lookAtLinks(person, answer.text);
    if (/^\/api\/accounts\b/.test(path) && !roles.includes('admin'))
      this.#parts.complain(`${person.name} was let to the accounts`);
    const elsewhere = moderates !== undefined && path.includes(`/${moderates}/`);
    const mayKeep = elsewhere || roles.some((role) => keepersOfDevices.includes(role));
    if (/pairing(-sheets)?(\?|$)/.test(path) && codes.length > 0 && !mayKeep)
      this.#parts.complain(`${person.name} was given a pairing code`);
  }

  /** Secrets of links are told once, to whoever may issue them; who was told may look through them. */
  #lookAtLinks({ name, identity, links }: Person, text: string): void {
    const told = [...text.matchAll(/"secret":"([\w-]{24})"/g)].map(([, secret = '']) => secret);
    for (const secret of told) {
      this.#parts.secrets.issueLink(secret);
      links.add(linkDigest(secret));
    }
    if (told.length > 0 && !identity.roles.some((role) => role === 'coordinator' || role === 'moderator'))
      this.#parts.complain(`${name} was given a link`);
  }

  #lookAtCommand(person: Person, message: unknown): void {
    const { stream, type } = message as { stream: string; type: string };
    if (mayDo(stream, type, person.identity.roles) !== true)
      this.#parts.complain(`${person.name} may not do ${type}, and it was done`);
  }
}

function parsed(text: string): Answer {
  try {
    return JSON.parse(text) as Answer;
  } catch {
    return undefined;
  }
}
