import { Worker } from 'node:worker_threads';
import type { FastifyBaseLogger } from 'fastify';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { InputOf } from '@doi-thoai/shared/meeting/meeting';
import { seatsOf, addressOf } from '@doi-thoai/shared/meeting/seats';
import type { AccessBook } from '../access/access-book.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { SeatCode } from '../cli/local-access.ts';
import { runCommand, type CommandDependencies } from '../samples.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { coordinator } from './coordinator.ts';
import type { FoundRehearsal } from './create.ts';
import type { StageGiven, StageNews } from './stage-thread.ts';

/** So many rehearsals are played at once; each has some dozens of people, and a real session goes first. */
const playedAtOnce = 3;

interface TroupeDependencies extends CommandDependencies {
  readonly accounts: Accounts;
  readonly book: AccessBook;
  readonly foundRehearsal: FoundRehearsal;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  /** Where the people come in: this server's own address. */
  readonly url: () => string;
}

export type Begun = { readonly ok: true; readonly meeting: string } | Refusal;

/** Who asks for a rehearsal: their account, and the device that they sit at. */
export interface Asking {
  readonly account: string;
  readonly device: string | null;
}

/**
 * Plays rehearsals of plans on this server, each in a thread of its own, which keeps no real session waiting (BX12). A
 * server that is stopped stops them; the rehearsal itself stays, as every conference does.
 */
export class Troupe {
  readonly #given: TroupeDependencies;
  /** By the conference that is rehearsed. */
  readonly #playing = new Map<string, Promise<Begun>>();
  readonly #stages = new Set<Worker>();

  constructor(given: TroupeDependencies) {
    this.#given = given;
  }

  /** Begins one, or names the one that is being played already. */
  begin(of: string, asking: Asking): Promise<Begun> {
    const playing = this.#playing.get(of);
    if (playing) return playing;
    if (this.#playing.size >= playedAtOnce)
      return Promise.resolve(refuse('tooManyRehearsals', { most: playedAtOnce }));
    const beginning = this.#begin(of, asking);
    this.#playing.set(of, beginning);
    void beginning.then(
      (begun) => isRefusal(begun) && this.#playing.delete(of),
      () => this.#playing.delete(of),
    );
    return beginning;
  }

  async close(): Promise<void> {
    await Promise.all([...this.#stages].map((stage) => stage.terminate()));
  }

  async #begin(of: string, asking: Asking): Promise<Begun> {
    const founded = await this.#given.foundRehearsal(of);
    if (!founded.ok) return founded;
    const { meeting } = founded;
    const grant = { account: asking.account, role: 'coordinator' } satisfies InputOf<'members.grant'>;
    await this.#run({ meeting, id: `${meeting}-grant` }, 'members.grant', grant);
    await this.#note(of, meeting, 'begun');
    this.#play(of, { url: this.#given.url(), meeting, seats: await this.#codes(meeting, asking) });
    return founded;
  }

  /** Codes by which simulated people come in; who asked for them stands in the record of access. */
  async #codes(meeting: string, { account: who, device }: Asking): Promise<readonly SeatCode[]> {
    const { streams, accounts, book } = this.#given;
    const seats = await streams.with(meetingKind, meeting, ({ state }) => seatsOf(state));
    const codes: SeatCode[] = [];
    for (const { id: seat, role, name } of seats) {
      const { code } = await accounts.newPairingCode({ meeting, seat });
      codes.push({ address: addressOf(meeting, { role }), role, seat, name, code });
    }
    await book.note({ act: 'minted', who, device, whom: 'mọi vị trí', stream: meeting });
    return codes;
  }

  #play(of: string, given: StageGiven): void {
    const stage = new Worker(new URL('./stage-thread.ts', import.meta.url), { workerData: given });
    this.#stages.add(stage);
    stage.on('message', (news: StageNews) => {
      if (news === 'over') void this.#over(of, given.meeting);
    });
    stage.on('error', (fault) => {
      this.#given.log.error({ err: fault, meeting: given.meeting }, 'a rehearsal has failed');
    });
    stage.on('exit', () => {
      this.#stages.delete(stage);
      this.#playing.delete(of);
    });
  }

  async #over(of: string, meeting: string): Promise<void> {
    try {
      await this.#note(of, meeting, 'ended');
    } catch (fault) {
      this.#given.log.error({ err: fault, meeting }, 'the end of a rehearsal was not noted');
    }
  }

  #note(of: string, rehearsal: string, step: 'begun' | 'ended'): Promise<void> {
    const note = { rehearsal, step } satisfies InputOf<'rehearsals.note'>;
    return this.#run({ meeting: of, id: `${rehearsal}-${step}` }, 'rehearsals.note', note);
  }

  #run(
    { meeting, id }: { readonly meeting: string; readonly id: string },
    type: 'members.grant' | 'rehearsals.note',
    input: Readonly<Record<string, string>>,
  ): Promise<void> {
    return runCommand(this.#given, meeting, id, () => ({ actor: coordinator, type, input }));
  }
}
