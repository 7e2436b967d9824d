import { kindNameOf, type StreamKind, type Visitor } from '@doi-thoai/shared/engine/stream';
import { linkDigest } from '../access/link-secret.ts';
import type { Session } from '../accounts/accounts.ts';
import { accessKind } from './access-kind.ts';
import { meetingKind } from './meeting-kind.ts';
import { officeKind } from './office-kind.ts';
import { programmeKind } from './programme-kind.ts';

/** A kind of stream whose state the engine hands on without looking into it. */
export type AnyKind = StreamKind<unknown>;

/** A kind whose state is known to who asks. */
export type KindOf<State> = StreamKind<State>;

const kinds: ReadonlyMap<string, AnyKind> = new Map(
  [meetingKind, officeKind, programmeKind, accessKind].map((kind) => [kind.name, kind]),
);

/** The kind of a stream, by the id that names it; undefined for what no release so far knows. */
export function kindOf(stream: string): AnyKind | undefined {
  return kinds.get(kindNameOf(stream));
}

/** Who asks, as a kind of stream sees it; whoever shows a link is its holder, whatever else their browser is. */
export function visitorOf(session: Session | null, link?: string): Visitor {
  if (link !== undefined) return { kind: 'link', digest: linkDigest(link) };
  if (session?.kind === 'seat') return { kind: 'seat', stream: session.meeting, seat: session.seat };
  // A password that somebody else gave out is good for nothing yet, not for rights in a meeting either.
  return session?.temporary ? null : session;
}
