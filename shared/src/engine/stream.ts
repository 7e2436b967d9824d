import type { Instant } from '../calendar/instant.ts';
import type { Refusal } from './refusal.ts';
import type { Action, Actor, Stamp, StreamEvent } from './action.ts';
import type { View, Viewer } from './view.ts';

/** Who asks, as far as a session tells; without one it is anybody. */
export type Visitor =
  | { readonly kind: 'account'; readonly account: string; readonly roles: readonly string[] }
  /** A device that is paired to a seat of a stream. */
  | { readonly kind: 'seat'; readonly stream: string; readonly seat: string }
  /** Whoever holds the link with this digest. */
  | { readonly kind: 'link'; readonly digest: string }
  | null;

/** What somebody wants to look at. */
export interface Wanted {
  readonly audience: string;
  /** A secret that opens what no role opens: the receipt of a citizen. */
  readonly receipt?: string | undefined;
}

/** Who somebody is in a stream. */
export interface Me {
  readonly role: string;
  readonly seat: string;
  readonly name: string;
  /** What the seat stands for, where it stands for something. */
  readonly department: string | null;
  readonly chair: string | null;
  readonly screen: string | null;
  /** As what else whoever looks at this may act: one person may coordinate and moderate. Left out where there is nothing. */
  readonly also?: readonly string[];
}

/**
 * All that the engine needs of a kind of stream: what can be done in it, what follows, and who sees what. The engine
 * itself (queue, journal, replication, snapshots, views, patches, drafts, erasure) knows no noun of ours.
 */
export interface StreamKind<
  State,
  Event extends StreamEvent = StreamEvent,
  Who extends Actor = Actor,
  Sees extends Viewer = Viewer,
> {
  readonly name: string;
  /** A stream before its first event. */
  blank(id: string): State;
  /** The action of a command, or undefined: its name comes from outside. */
  actionNamed(type: string): Action<State, Event, unknown, Who> | undefined;
  /** Whether a stream may begin with this action; with any other one it does not exist. */
  isFounding(type: string): boolean;
  /** Whether this release knows what an event of this type does; a newer release may have recorded others. */
  knows(type: string): boolean;
  /** The state after one event that it knows. */
  evolve(state: State, event: Event, stamp: Stamp<Who>): State;
  readonly views: Readonly<Record<string, View<State, Sees>>>;
  /** Everyone whom a visitor can be in the stream; never empty. */
  actorsOf(state: State, visitor: Visitor): readonly [Who, ...Who[]];
  /** Whether it is to be found no more, as if nothing had ever been recorded in it. */
  isGone?(state: State): boolean;
  /** Why a visitor may not do this now, whatever their role; undefined for whoever may be asked for it. */
  refusalOf?(state: State, visitor: Visitor, type: string, now: Instant): Refusal | undefined;
  /** The actor with the person whose PIN confirmed a command: the record names a person, not a tablet. */
  confirmed(state: State, actor: Who): Who;
  /** Who looks, or why not: the audience is closed to the actor, or nobody holds that receipt. */
  viewerOf(state: State, actor: Who, wanted: Wanted): Sees | 'notAllowed' | 'unknownReceipt';
  /** Who an actor is, as its own page shows it. */
  meOf(state: State, actor: Who): Me;
  /** What tells viewers of one audience apart: whoever shares it sees the same. */
  scopeOf(viewer: Sees): string;
  /** Under whose names drafts are kept that an actor shares; with a key, that of this one; none for those who write none. */
  draftOwnersOf(actor: Who, key?: string): readonly string[];
  /** Whether a draft, by its key, is about words that were erased and are kept nowhere. */
  isErased(state: State, draftKey: string): boolean;
  /** Whether something is measured in seconds: the stream's time then follows no clock that people set. */
  isTimed(state: State): boolean;
  /** Every file that something in the stream refers to, by name. */
  filesOf(state: State): ReadonlySet<string>;
}

/** Streams that are not meetings name their kind before a colon, which no meeting's id has. */
const named = /^([a-z]+):[a-z0-9][a-z0-9-]{0,63}$/;

/** The kind that the id of a stream names: `office:main` is an office, and an id without a colon is a meeting. */
export function kindNameOf(stream: string): string {
  return named.exec(stream)?.[1] ?? 'meeting';
}
