import { Worker } from 'node:worker_threads';
import type { FastifyBaseLogger } from 'fastify';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { InputOf } from '@doi-thoai/shared/meeting/meeting';
import { seatsOf, addressOf } from '@doi-thoai/shared/meeting/seats';
import type { AccessBook } from '../access/access-book.ts';
import type { Accounts } from '../accounts/accounts.ts';
import type { SeatCode } from '../cli/local-access.ts';
import { runCommand, type CommandDependencies } from '../samples.ts';
import type { LiveState } from '../live/live-state.ts';
import type { Projections } from '../projections/projections.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { coordinator } from './coordinator.ts';
import type { FoundRehearsal } from './create.ts';
import { playersThere } from './players.ts';
import type { StageGiven, StageNews } from './stage-thread.ts';

/** So many rehearsals are played at once; each has some dozens of people, and a real session goes first. */
const playedAtOnce = 3;

interface TroupeDependencies extends CommandDependencies {
  readonly accounts: Accounts;
  readonly book: AccessBook;
  readonly live: LiveState;
  readonly projections: Projections;
  readonly foundRehearsal: FoundRehearsal;
  readonly log: Pick<FastifyBaseLogger, 'error'>;
  /** Where the people come in: this server's own address. */
  readonly url: () => string;
}

/** A rehearsal that is played here. */
interface Played {
  /** Where it stands among those that are played. */
  readonly place: string;
  /** The conference whose plan is rehearsed; undefined where none has noted it. */
  readonly of: string | undefined;
  readonly meeting: string;
}

export type Begun = { readonly ok: true; readonly meeting: string } | Refusal;

/** Who asks for a rehearsal: their account, and the device that they sit at. */
export interface Asking {
  readonly account: string;
  readonly device: string | null;
}

/**
 * Plays rehearsals of plans on this server, each in a thread of its own, which keeps no real session waiting (BX12). A
 * server that is stopped stops them; the rehearsal itself stays, as every conference does, and can be gone on with.
 */
export class Troupe {
  readonly #given: TroupeDependencies;
  /** By the conference that is rehearsed, or by the rehearsal where that is not known. */
  readonly #playing = new Map<string, Promise<Begun>>();
  readonly #stages = new Set<Worker>();

  constructor(given: TroupeDependencies) {
    this.#given = given;
  }

  /** Begins one, or names the one that is being played already. */
  begin(of: string, asking: Asking): Promise<Begun> {
    return this.#once(of, () => this.#begin(of, asking));
  }

  /** Whether simulated people sit in its seats; null while nobody can tell. */
  playersThere(rehearsal: string): Promise<boolean | null> {
    return playersThere(this.#given.live, rehearsal);
  }

  /** Lets simulated people come in again where they were before; paused, as in the beginning. */
  async goOn(rehearsal: string, asking: Asking): Promise<Begun> {
    if (await this.playersThere(rehearsal)) return { ok: true, meeting: rehearsal };
    const of = await this.#planOf(rehearsal);
    const place = of === undefined || this.#playing.has(of) ? rehearsal : of;
    return this.#once(place, async () => {
      await this.#play({ place, of, meeting: rehearsal }, asking);
      return { ok: true, meeting: rehearsal };
    });
  }

  #once(of: string, begin: () => Promise<Begun>): Promise<Begun> {
    const playing = this.#playing.get(of);
    if (playing) return playing;
    if (this.#playing.size >= playedAtOnce)
      return Promise.resolve(refuse('tooManyRehearsals', { most: playedAtOnce }));
    const beginning = begin();
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
    await this.#play({ place: of, of, meeting }, asking);
    return founded;
  }

  /** The conference whose plan noted this rehearsal; none where it was begun from a terminal. */
  async #planOf(rehearsal: string): Promise<string | undefined> {
    const { projections, streams } = this.#given;
    for (const { id, rehearsal: isOne } of await projections.meetings()) {
      if (isOne) continue;
      const noted = await streams.with(meetingKind, id, ({ state }) => state.rehearsals.has(rehearsal));
      if (noted) return id;
    }
    return undefined;
  }

  async #play(played: Played, asking: Asking): Promise<void> {
    const { meeting } = played;
    const { streams, accounts, url } = this.#given;
    const seats = await this.#codes(meeting, asking);
    const pinned = [...(await accounts.pinsSet(meeting))];
    const { steps, registered } = await streams.with(meetingKind, meeting, ({ state }) => ({
      steps: state.rehearsal.steps,
      registered: [...state.registrations].map(({ name }) => name),
    }));
    this.#raise(played, { url: url(), meeting, seats, steps, before: { registered, pinned } });
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

  #raise({ place, of, meeting }: Played, given: StageGiven): void {
    const stage = new Worker(new URL('./stage-thread.ts', import.meta.url), { workerData: given });
    this.#stages.add(stage);
    stage.on('message', (news: StageNews) => {
      if (news === 'over' && of !== undefined) void this.#over(of, meeting);
    });
    stage.on('error', (fault) => {
      this.#given.log.error({ err: fault, meeting }, 'a rehearsal has failed');
    });
    stage.on('exit', () => {
      this.#stages.delete(stage);
      this.#playing.delete(place);
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
