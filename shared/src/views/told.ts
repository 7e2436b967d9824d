import { maySay, type MaySay } from '../meeting/followup/may-say.ts';
import { standingIn } from '../meeting/followup/standing.ts';
import { isStillAsked, keptPetition } from '../meeting/intake/petition-standing.ts';
import type { RegistrationId } from '../meeting/ids.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { gathered } from './viewer.ts';

/** A matter of somebody who registered that was told, by its number alone: the door reads no words. */
export interface ToldMatter {
  readonly id: string;
  readonly no: number;
  readonly registration: RegistrationId;
  /** Whoever asked has the answer, by their own word. */
  readonly received: boolean;
  /** It was said that it is not solved, and the office has not decided. */
  readonly waits: boolean;
  readonly may: MaySay;
}

function* toldMatters(meeting: Meeting): Iterable<readonly [string, ToldMatter]> {
  if (meeting.about.state !== 'closed') return;
  for (const row of meeting.petitions) {
    const { id, no, registration } = row;
    const kept = registration && isStillAsked(row) ? keptPetition(meeting.petitions, id) : undefined;
    if (!registration || !kept || !standingIn(meeting, kept).told) continue;
    const record = meeting.matterRecords.get(kept.id);
    const received = record?.received?.of.includes(id) === true;
    const waits = record?.reopenings.at(-1)?.decision === null;
    yield [id, { id, no, registration, received, waits, may: maySay(meeting, kept) }];
  }
}

/** What was told to those who registered, so that the door may note in their name what they say to it (TD21). */
export const told = gathered(
  ({ about, petitions, assignments, answers, commitments, partRecords, matterRecords, escalations }) => [
    about.state,
    ...[petitions, assignments, answers, commitments, partRecords, matterRecords, escalations],
  ],
  toldMatters,
);
