import { agendaEvolvers } from '@doi-thoai/shared/meeting/session/agenda';
import { announcementEvolvers } from '@doi-thoai/shared/meeting/session/announcements';
import { queueEvolvers } from '@doi-thoai/shared/meeting/session/queue';
import { rehearsalEvolvers } from '@doi-thoai/shared/meeting/session/rehearsal';
import { screenEvolvers } from '@doi-thoai/shared/meeting/session/screens';
import { scriptEvolvers } from '@doi-thoai/shared/meeting/session/script';
import { turnEndEvolvers } from '@doi-thoai/shared/meeting/session/turn-ends';
import { turnEvolvers } from '@doi-thoai/shared/meeting/session/turns';
import { knowsEvent, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { keptMattersOf, type KeptMatters } from '@doi-thoai/shared/queries/kept-matters';
import type { Checkpoint } from '../streams/checkpoint.ts';
import { NeedsNewerRelease } from '../streams/hydrate.ts';
import type { StateFollower } from './follow-journals.ts';
import { isRehearsal } from './meeting-list.ts';
import { keptMatters } from './schema/kept-matters.ts';
import type { Tables } from './transaction.ts';
import { eq } from '../drizzle.ts';

/** A meeting as it stands. Throws `NotSaved` and `NeedsNewerRelease`. */
export type StandingMeeting = (meeting: string) => Promise<Checkpoint<Meeting>>;

/** With the form of what is kept: whatever was kept in another one is made anew. */
const followerName = 'matters 7';

/** What happens by the minute in a hall, and leaves what is followed up as it is. */
const leavesMatters: ReadonlySet<string> = new Set(
  [
    ...[agendaEvolvers, announcementEvolvers, queueEvolvers, turnEvolvers, turnEndEvolvers],
    ...[rehearsalEvolvers, screenEvolvers, scriptEvolvers],
  ].flatMap((evolvers) => Object.keys(evolvers)),
);

/** Which events may change what is kept of a meeting's matters: all but those that surely do not. */
export function wantedOfMatters(type: string): boolean {
  return !leavesMatters.has(type);
}

/**
 * Keeps what is followed up of each meeting, made of its state whenever it moved on. What is asked in a rehearsal is
 * followed up by nobody (BX12).
 */
export function mattersFollower(standing: StandingMeeting): StateFollower {
  return {
    name: followerName,
    follows: (stream) => kindNameOf(stream) === 'meeting',
    knows: (_stream, type) => knowsEvent(type),
    wants: wantedOfMatters,
    replace: async (db, meeting, end) => {
      // Of what is not listed, or is a rehearsal, nothing has to be opened.
      if ((await isRehearsal(db, meeting)) !== false) {
        await db.delete(keptMatters).where(eq(keptMatters.meeting, meeting));
        return end;
      }
      const stands = await standing(meeting).catch(unlessNewer);
      if (!stands) return 0;
      const { state, head } = stands;
      await replaceKept(db, { meeting, seq: head.seq, kept: keptMattersOf(state) });
      return head.seq;
    },
  };
}

/** What came meanwhile may be of a newer release: then the meeting is followed no further here. */
function unlessNewer(error: unknown): undefined {
  if (!(error instanceof NeedsNewerRelease)) throw error;
}

async function replaceKept(
  db: Tables,
  row: { readonly meeting: string; readonly seq: number; readonly kept: KeptMatters | undefined },
): Promise<void> {
  const { meeting, seq, kept } = row;
  if (!kept) {
    await db.delete(keptMatters).where(eq(keptMatters.meeting, meeting));
    return;
  }
  const set = { seq, kept };
  await db
    .insert(keptMatters)
    .values({ meeting, ...set })
    .onConflictDoUpdate({ target: keptMatters.meeting, set });
}
