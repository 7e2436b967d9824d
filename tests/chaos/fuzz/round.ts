import { convening } from '@doi-thoai/shared/testing/example-hall';
import type { Words } from '@doi-thoai/shared/testing/arbitrary-making';
import { canaryWords } from '@doi-thoai/shared/testing/canaries';
import type { Accounts } from '@doi-thoai/server/accounts/accounts';
import type { Journal } from '@doi-thoai/server/journal/journal';
import { leadersPin } from '../../cast/people.ts';
import { Cast, password, spareSeats } from './cast.ts';
import { Chance } from './chance.ts';
import { Exchanges } from './exchanges.ts';
import type { FuzzedServer } from './fuzzed-server.ts';
import type { HeldLink } from './link-inputs.ts';
import type { Office, OfficeEvent } from '@doi-thoai/shared/office/office';
import type { ProgrammeEvent, Programmes } from '@doi-thoai/shared/programme/programmes';
import type { SharedRecord } from './shared-record.ts';
import { Onlookers } from './onlookers.ts';
import type { Person } from './person.ts';
import { RecordOfMeeting } from './record.ts';
import { Secrets, type Owned } from './secrets.ts';

/** So many inputs go to one meeting, from its convening on; then comes the next. */
export const inputsOfRound = 1000;
/** No round makes up more words. */
const wordsOfRound = 20_000;

/** What all rounds share. */
export interface Environment {
  readonly server: FuzzedServer;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly office: SharedRecord<Office, OfficeEvent>;
  readonly programmes: SharedRecord<Programmes, ProgrammeEvent>;
  readonly seed: number;
  /** A meeting that the people of rounds have nothing to do with. */
  readonly elsewhere: string;
}

export interface Uploaded {
  readonly id: string;
  readonly mediaType: string;
}

/** One meeting from its convening on, everyone in it, and what is sent to it. */
export class Round {
  readonly no: number;
  readonly environment: Environment;
  readonly chance: Chance;
  readonly words: Words;
  readonly record: RecordOfMeeting;
  readonly secrets: Secrets;
  readonly exchanges: Exchanges;
  /** Files that the server took. */
  readonly files: Uploaded[] = [];
  /** Links that were issued, with their secrets. */
  readonly links: HeldLink[] = [];
  /** Command ids that were used. */
  readonly used: string[] = [];
  /** What the fleet board calls devices. */
  devices: readonly string[] = [];
  readonly #complain: (wrong: string, round: Round) => void;
  readonly #onlookers: Onlookers;
  #cast: Cast | undefined;
  #owned = 0;

  constructor(
    environment: Environment,
    no: number,
    complain: (wrong: string, round: Round) => void,
    meeting = `fuzz-${environment.seed}-${no}`,
  ) {
    const { server, seed, journal } = environment;
    this.no = no;
    this.environment = environment;
    this.chance = new Chance(seed * 7919 + no);
    this.words = canaryWords(no * wordsOfRound);
    this.record = new RecordOfMeeting(journal, meeting);
    this.secrets = new Secrets(this.record, [password, leadersPin, server.localToken]);
    this.#complain = complain;
    this.exchanges = new Exchanges({
      port: server.port,
      record: this.record,
      secrets: this.secrets,
      complain: (wrong) => this.complain(wrong),
    });
    this.#onlookers = new Onlookers(this.meeting);
  }

  get meeting(): string {
    return this.record.meeting;
  }

  get cast(): Cast {
    if (!this.#cast) throw new Error('nobody has come yet');
    return this.#cast;
  }

  complain(wrong: string): void {
    this.#complain(wrong, this);
  }

  /** A word that only these may be told. */
  ownWord(kind: 'draft' | 'place' | 'file', by: Owned): string {
    this.#owned += 1;
    const word = `${kind}·${this.no * wordsOfRound + this.#owned}·`;
    this.secrets.own(word, by);
    return word;
  }

  /** Convenes the meeting and lets everyone come. */
  async convene(): Promise<void> {
    const { server, accounts, elsewhere } = this.environment;
    const parts = {
      url: server.url,
      accounts,
      meeting: this.meeting,
      elsewhere,
      no: this.no,
      hear: this.exchanges.hear,
      issue: (secret: string | undefined) => this.secrets.issue(secret),
    };
    this.#cast = new Cast(parts, this.record.state);
    await this.#must('coordinator', 'meeting.convene', { ...convening, rehearsal: this.chance.percent(20) });
    this.#cast.close();
    this.#cast = new Cast(parts, this.record.state);
    await this.#must('coordinator', 'meeting.openIntake', {});
    await this.#must('moderator', 'meeting.start', {});
  }

  /** Gives leaders their PINs, and lets one of every kind look on. */
  async begin(): Promise<void> {
    await this.convene();
    const { accounts } = this.environment;
    this.devices = await this.cast.devices();
    for (const person of this.cast.seats) {
      const { seat } = person.identity;
      if (!seat || spareSeats.includes(seat.id)) continue;
      if (seat.role === 'department')
        await accounts.setPin({ meeting: this.meeting, seat: seat.id }, leadersPin);
      await this.#onlookers.welcome(this.cast.beside(person), this.record.state);
    }
    for (const person of [...this.cast.accounts, ...this.cast.phones.slice(-1)])
      await this.#onlookers.welcome(this.cast.beside(person), this.record.state);
  }

  /** Looks at what came meanwhile, and at what the server says of itself. */
  async lookAround(): Promise<void> {
    await this.exchanges.lookAtHeard();
    const { server } = this.environment;
    for (const complaint of server.complaints()) this.complain(`the server says: ${complaint}`);
    for (const line of server.logged())
      for (const spilt of this.secrets.spiltIn(line)) this.complain(`${spilt} stands in the log: ${line}`);
  }

  /** Holds what was shown all along, and what is shown now, against the record. */
  async end(): Promise<void> {
    this.exchanges.doing = 'the end of the round';
    await this.lookAround();
    for (const fault of await this.#onlookers.faults(this.environment.journal)) this.complain(fault);
    await this.lookAround();
    this.close();
  }

  close(): void {
    this.#onlookers.close();
    this.#cast?.close();
    this.exchanges.close();
  }

  async #must(role: 'coordinator' | 'moderator', type: string, input: unknown): Promise<void> {
    const person: Person = this.cast.as({ role, seat: `${role}-1` });
    const id = `fuzz-must-${this.no}-${type.replace('.', '-')}`;
    const answer = await this.exchanges.overSocket(person, 'command', [
      { id, stream: this.meeting, type, input },
    ]);
    if (answer?.['ok'] !== true) throw new Error(`${type}: ${JSON.stringify(answer)}`);
  }
}
