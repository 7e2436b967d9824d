import { canariesIn, maySee } from '@doi-thoai/shared/testing/canaries';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Person } from './person.ts';
import type { RecordOfMeeting } from './record.ts';

/** A word that only some may be told, whatever the meeting stands at. */
export type Owned = (person: Person, meeting: Meeting) => boolean;

/** Something that somebody was told. */
export interface Told {
  readonly person: Person;
  readonly text: string;
  /** What was asked: whoever sends a word knows it already. */
  readonly asked: string;
  /** The event of the meeting up to which it speaks. */
  readonly seq: number;
}

const receiptForm = /receipt-\d{20}/g;
const tokenForm = /[A-Za-z0-9_-]{43}/g;
const linkForm = /(?<=")[\w-]{24}(?=")/g;
const codeForm = /\b\d{4}-\d{4}-\d{4}\b/g;
/** At the end, because a line's end before a word is written as a letter in JSON. */
const ownedKind = /(?:draft|place|file)$/;
const ownedForm = /(?:draft|place|file)·\d+·/g;

/** Secrets and sealed words, and who may be told them; finds what was told to somebody else. */
export class Secrets {
  readonly #record: RecordOfMeeting;
  readonly #owned = new Map<string, Owned>();
  /** Nobody may ever be told these: passwords, PINs. */
  readonly #never: readonly string[];
  /** Tokens and codes; whoever got one got it in an answer of its own. */
  readonly #issued = new Set<string>();
  readonly #links = new Set<string>();

  constructor(record: RecordOfMeeting, never: readonly string[]) {
    this.#record = record;
    this.#never = never;
  }

  own(word: string, by: Owned): void {
    this.#owned.set(word, by);
  }

  issue(secret: string | undefined): void {
    if (secret !== undefined) this.#issued.add(secret);
  }

  issueLink(secret: string): void {
    this.#links.add(secret);
  }

  /** Secrets of links that stand in a text. */
  linksIn(text: string): string[] {
    return found(text, linkForm).filter((one) => this.#links.has(one));
  }

  /** What somebody was told and may not know. */
  leaksIn({ person, text, asked, seq }: Told): string[] {
    const meeting = this.#record.at(seq);
    if (!meeting) throw new Error(`the record of ${this.#record.meeting} ends before ${seq}`);
    const viewers = person.viewers(meeting);
    const words = new Map(canariesIn(text).map((canary) => [canary.word, canary]));
    const shown = [...words.values()].filter(
      (canary) =>
        !asked.includes(canary.word) &&
        !ownedKind.test(canary.kind) &&
        (this.#record.isErased(canary.word, seq) || !viewers.some((one) => maySee(canary, meeting, one))),
    );
    return [
      ...shown.map(({ word }) => word),
      ...this.#strangeReceipts(person, text, meeting),
      ...found(text, ownedForm).filter((word) => this.#owned.get(word)?.(person, meeting) === false),
      ...this.#secretsIn(text).filter((secret) => !asked.includes(secret)),
    ];
  }

  /** What stands in a text that nobody in particular may read, such as the log. */
  spiltIn(text: string): string[] {
    const words = canariesIn(text).map(({ word }) => word);
    return [...words, ...found(text, receiptForm), ...found(text, ownedForm), ...this.#secretsIn(text)];
  }

  #strangeReceipts(person: Person, text: string, meeting: Meeting): string[] {
    return found(text, receiptForm).filter((receipt) => {
      const row = meeting.registrations.find((one) => one.receipt === receipt);
      return !person.receipts.has(receipt) && row?.takenBy !== person.identity.as;
    });
  }

  #secretsIn(text: string): string[] {
    const issued = [...found(text, tokenForm), ...found(text, codeForm)].filter((one) =>
      this.#issued.has(one),
    );
    return [...issued, ...this.linksIn(text), ...this.#never.filter((one) => text.includes(one))];
  }
}

export function receiptsIn(text: string): string[] {
  return found(text, receiptForm);
}

function found(text: string, form: RegExp): string[] {
  return [...new Set(text.match(form) ?? [])];
}
