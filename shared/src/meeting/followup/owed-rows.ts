import type { Meeting } from '../meeting.ts';
import type { CommitmentId, PetitionId } from '../ids.ts';

/** A body reads what it owes: the petition is looked at again, where it is known. */
export function nowOwedBy(meeting: Meeting, petition: PetitionId): Meeting {
  const row = meeting.petitions.get(petition);
  return row ? { ...meeting, petitions: meeting.petitions.with({ ...row }) } : meeting;
}

/** A commitment that is owed no more; what was reported of it goes over to what took its place. */
export function withoutCommitment(meeting: Meeting, commitment: CommitmentId, into?: CommitmentId): Meeting {
  const record = meeting.partRecords.get(commitment);
  const without = meeting.partRecords.without(commitment);
  const petition = meeting.commitments.get(commitment)?.petition ?? '';
  return {
    ...nowOwedBy(meeting, petition),
    commitments: meeting.commitments.without(commitment),
    partRecords: record && into !== undefined ? without.with({ ...record, id: into }) : without,
  };
}

/** Whether a body has reported something of a matter, or the office has told, settled or noted something. */
export function isFollowUpBegun({ partRecords, matterRecords }: Meeting, petition: PetitionId): boolean {
  return matterRecords.has(petition) || partRecords.find((row) => row.petition === petition) !== undefined;
}
