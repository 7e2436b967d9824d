import { instant } from '@doi-thoai/shared/calendar/instant';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { answeringEvolvers } from '@doi-thoai/shared/meeting/answers/parts';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import { followUpEvolvers } from '@doi-thoai/shared/meeting/followup/parts';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { bringsInFrom, broughtFrom, newOf, type BroughtIn } from '@doi-thoai/shared/meeting/plan/brought-in';
import { bodiesEvolvers } from '@doi-thoai/shared/office/bodies';
import { importedBodiesEvolvers } from '@doi-thoai/shared/office/imported-bodies';
import {
  isEarlierOf,
  isToCome,
  toldBetween,
  type ListedConference,
} from '@doi-thoai/shared/queries/earlier-conferences';
import { leftOwed, toBeTold, type LeftOwed } from '@doi-thoai/shared/queries/left-owed';
import { digestOf } from '../accounts/secrets.ts';
import type { RecordedEvent } from '../journal/journal.ts';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import type { CurrentHouse } from '../streams/current-house.ts';
import { NeedsNewerRelease } from '../streams/hydrate.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Streams } from '../streams/streams.ts';
import type { Process, ProcessCommand } from './process.ts';

export interface EarlierCommitmentsDependencies {
  /** All meetings by now. */
  readonly meetings: () => Promise<readonly MeetingSummary[]>;
  readonly streams: Pick<Streams, 'with'>;
  readonly house: Pick<CurrentHouse, 'bodies' | 'reach'>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** As many promises as go into one command, whatever they say. */
const mostRows = 5;

/** A meeting as far as this server knows it. */
interface Standing {
  readonly state: Meeting;
  readonly seq: number;
}

/**
 * Brings what earlier conferences of an office left owed into those of it that are to come, and keeps it as it stands by
 * then (QN6, BX9). What is sent follows from how the two stand now, and its id from what is sent: a meeting that knows of
 * it already takes nothing, and one that read something newer neither.
 */
export function earlierCommitments(dependencies: EarlierCommitmentsDependencies): Process {
  /** How far a stream was looked at, and at which event: what came before that needs no second look. */
  const looked = new Map<string, { readonly at: number; readonly asOf: number }>();
  return {
    name: 'earlier-commitments',
    follows: (stream) => ['meeting', 'office'].includes(kindNameOf(stream)),
    wants: (type) => [ofBodies, ofPlan, ofWhatIsOwed].some((types) => types.has(type)),
    onEvent: async (stream, { seq, event }: RecordedEvent) => {
      const last = looked.get(stream);
      if (last && seq > last.at && seq <= last.asOf) return [];
      if (kindNameOf(stream) === 'office') {
        if (!ofBodies.has(event.type)) return [];
        await dependencies.house.reach(seq);
        return new Bringing(dependencies, await dependencies.meetings()).everywhere();
      }
      if (!ofPlan.has(event.type) && !ofWhatIsOwed.has(event.type)) return [];
      const bringing = new Bringing(dependencies, await dependencies.meetings());
      const commands = await bringing.after(stream, seq, event.type);
      const asOf = bringing.readOf(stream);
      if (asOf !== undefined) looked.set(stream, { at: seq, asOf });
      return commands;
    },
    onClock: () => Promise.resolve([]),
  };
}

/** What ends a body, or names who took over. */
const ofBodies = new Set(Object.keys({ ...bodiesEvolvers, ...importedBodiesEvolvers }));

/** What makes a conference one that is to come, whose it is and when; and what was taken along to it by hand. */
const ofPlan: ReadonlySet<string> = new Set([
  ...['meetingConvened', 'planStarted', 'scheduleChanged', 'factsChanged', 'importUndone'],
]);

/** What changes what a conference left owed, or how it reads. */
const ofWhatIsOwed: ReadonlySet<string> = new Set([
  ...Object.keys(followUpEvolvers),
  ...Object.keys(answeringEvolvers),
  ...['meetingClosed', 'sampleRemoved', 'petitionReleased', 'petitionReleaseWithdrawn'],
  ...['petitionRerouted', 'registrationRerouted', 'scheduleChanged', 'factsChanged'],
]);

/** One look at all conferences. */
class Bringing {
  readonly #dependencies: EarlierCommitmentsDependencies;
  readonly #all: readonly ListedConference[];
  readonly #read = new Map<string, Standing>();

  constructor(dependencies: EarlierCommitmentsDependencies, meetings: readonly MeetingSummary[]) {
    this.#dependencies = dependencies;
    this.#all = meetings.map((one) => ({ ...one, heldOn: one.heldOn === null ? null : theDate(one.heldOn) }));
  }

  /** How far a meeting was read; undefined where it was not. */
  readOf(meeting: string): number | undefined {
    return this.#read.get(meeting)?.seq;
  }

  /** What follows where a body ended: who owes it today. */
  async everywhere(): Promise<ProcessCommand[]> {
    const commands = [];
    for (const coming of this.#all.filter(isToCome)) commands.push(...(await this.#into(coming)));
    return commands;
  }

  /** What follows from an event of a meeting. */
  async after(meeting: string, seq: number, type: string): Promise<ProcessCommand[]> {
    const own = this.#all.find(({ id }) => id === meeting);
    if (own && isToCome(own)) return ofPlan.has(type) ? this.#into(own, seq) : [];
    if (own && own.state !== 'closed') return [];
    const commands = [];
    for (const coming of this.#all.filter(isToCome)) {
      const target = await this.#standing(coming.id);
      const isOne = own !== undefined && isEarlierOf(own, coming, this.#dependencies.house.bodies);
      if (target && (isOne || target.state.earlierSources.has(meeting)))
        commands.push(...(await this.#between(meeting, own, { coming, target: target.state }, seq)));
    }
    return commands;
  }

  /** All that comes into one conference. */
  async #into(coming: ListedConference, seq = 0): Promise<ProcessCommand[]> {
    const target = await this.#standing(coming.id, seq);
    if (!target) return [];
    const { bodies } = this.#dependencies.house;
    const earlier = this.#all.filter((one) => isEarlierOf(one, coming, bodies)).map(({ id }) => id);
    const known = [...target.state.earlierSources].map(({ id }) => id);
    const commands = [];
    for (const meeting of new Set([...earlier, ...known])) {
      const own = this.#all.find(({ id }) => id === meeting);
      commands.push(...(await this.#between(meeting, own, { coming, target: target.state })));
    }
    return commands;
  }

  /** What is new to a conference of what an earlier one left owed; nothing is, and all is gone, of one that is none any more. */
  async #between(
    from: string,
    own: ListedConference | undefined,
    { coming, target }: { readonly coming: ListedConference; readonly target: Meeting },
    seq = 0,
  ): Promise<ProcessCommand[]> {
    if (!bringsInFrom(target, from)) return [];
    const source = await this.#standing(from, seq);
    if (!source) return [];
    const { bodies } = this.#dependencies.house;
    const isEarlier = own !== undefined && isEarlierOf(own, coming, bodies) && source.state.removed !== true;
    const owed = isEarlier ? await this.#toBeTold(source.state, own, { coming, target }) : [];
    const { rows, gone } = newOf(target, from, owed, { bodies, now: instant(this.#dependencies.clock()) });
    const { title } = source.state.about;
    const said = { from, title, heldOn: sessionDay(source.state), asOf: source.seq };
    return portions(rows, gone).map((portion) => commandOf(coming.id, { ...said, ...portion }));
  }

  /** What a conference is to hear of an earlier one. What a table brought comes from whoever looked after it last, once. */
  async #toBeTold(
    source: Meeting,
    own: ListedConference,
    { coming, target }: { readonly coming: ListedConference; readonly target: Meeting },
  ): Promise<readonly BroughtIn[]> {
    const between = toldBetween(this.#all, own, coming, this.#dependencies.house.bodies);
    const told = between && (await this.#standing(between.id));
    const passedOn = told ? broughtFrom(told.state, own.id) : undefined;
    const known = broughtFrom(target, own.id);
    const isElsewhere = ({ row: { key, kept }, first }: LeftOwed) =>
      first
        ? broughtFrom(target, first.meeting).has(first.key)
        : kept === 'here' && passedOn?.has(key) === true && !known.has(key);
    return toBeTold(leftOwed(source), between?.heldOn ?? null)
      .filter((one) => !isElsewhere(one))
      .map(({ row }) => row);
  }

  /** A meeting by now, and not before an event that is in its journal; undefined where a newer release alone can tell. */
  async #standing(meeting: string, seq = 0): Promise<Standing | undefined> {
    const read = this.#read.get(meeting);
    if (read) return read;
    try {
      const standing = await this.#dependencies.streams.with(meetingKind, meeting, async (open) => {
        if (open.seq() < seq) await open.catchUp();
        return { state: open.state, seq: open.seq() };
      });
      this.#read.set(meeting, standing);
      return standing;
    } catch (error) {
      if (error instanceof NeedsNewerRelease) return undefined;
      throw error;
    }
  }
}

interface Portion {
  readonly rows: readonly BroughtIn[];
  readonly gone: readonly string[];
}

/** In commands of which none is too large. */
function portions(rows: readonly BroughtIn[], gone: readonly string[]): Portion[] {
  const count = Math.max(Math.ceil(rows.length / mostRows), Math.ceil(gone.length / 1000));
  return Array.from({ length: count }, (_, at) => ({
    rows: rows.slice(at * mostRows, (at + 1) * mostRows),
    gone: gone.slice(at * 1000, (at + 1) * 1000),
  }));
}

function commandOf(stream: string, input: Readonly<Record<string, unknown>>): ProcessCommand {
  const id = `earlier-${digestOf(JSON.stringify([stream, input])).slice(0, 40)}`;
  return { id, stream, type: 'earlierPromises.bringIn', input };
}
