import { rowOf, rowsIn } from '../engine/keyed.ts';
import { isFollowed, standingIn } from '../meeting/followup/standing.ts';
import { keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import { aboutIn, type PreparedData } from './prepared.ts';

// Apart from the letter itself, so that a page that lists letters is not sent what writes them.

type Row = PreparedData['petitions'][string];

/** Those whose matter has an answer that can be written to them, each with a letter of their own; by number. */
export function answerable(data: PreparedData): readonly Row[] {
  const about = aboutIn(data);
  return rowsIn(data.petitions)
    .filter((row) => !row.rerouted && !row.takenBack)
    .filter((row) => {
      const kept = keptPetition(data.petitions, row.id);
      return kept && standsForItself(kept) && isFollowed(kept, about) && isSaid(data, kept);
    })
    .sort((one, other) => one.no - other.no);
}

function isSaid(data: PreparedData, kept: Row): boolean {
  const record = rowOf(data.matterRecords, kept.id);
  if (record && (record.settled !== null || record.replies.length > 0)) return true;
  return standingIn(data, kept).parts.some((part) => part.code !== null);
}
