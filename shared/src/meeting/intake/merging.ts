import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { isOwed } from './in-use.ts';
import { changePetition, livePetition } from './petitions.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { petitionId } from '../id-inputs.ts';
import type { PetitionId } from '../ids.ts';

export type MergingEvent =
  | { readonly type: 'petitionMerged'; readonly petition: PetitionId; readonly into: PetitionId }
  | { readonly type: 'petitionSplit'; readonly petition: PetitionId; readonly from: PetitionId };

const screeners = ['moderator', 'coordinator'] as const;

/** Several who ask the same are answered together, and nobody is lost by it (BX7). */
export const mergingActions = {
  'petitions.merge': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId, into: petitionId }),
    decide(meeting, { petition, into }) {
      if (petition === into) return refuse('mergeIntoItself');
      const row = meeting.petitions.get(petition);
      if (row?.mergedInto === into) return [];
      const merged = livePetition(meeting, petition);
      if (isRefusal(merged)) return merged;
      const kept = livePetition(meeting, into);
      if (isRefusal(kept)) return kept;
      if (merged.disposition) return refuse('petitionDisposed');
      // Its answer would be lost from sight; merging the other way round keeps it.
      if (merged.departments.length > 0) return refuse('petitionAssigned');
      if (isOwed(meeting, petition)) return refuse('petitionOwed');
      if (meeting.floor.petition === petition) return refuse('floorTaken');
      return [{ type: 'petitionMerged', petition, into }];
    },
  }),
  /** Takes a merge back; both petitions are as if it had not been. */
  'petitions.split': action({
    may: screeners,
    input: z.strictObject({ petition: petitionId }),
    decide(meeting, { petition }) {
      const row = meeting.petitions.get(petition);
      if (!row) return refuse('unknownPetition');
      if (row.mergedInto === null) return refuse('petitionNotMerged');
      return [{ type: 'petitionSplit', petition, from: row.mergedInto }];
    },
  }),
};

/** Merges are taken back before petitions leave, so that nobody who asked the same is lost with them (BX7). */
export function splits(meeting: Meeting, petitions: readonly PetitionId[]): readonly MeetingEvent[] {
  const from = new Map<string, string>();
  for (const petition of petitions) {
    const row = meeting.petitions.get(petition);
    if (row && row.mergedInto !== null) from.set(petition, row.mergedInto);
    for (const merged of row?.merged ?? []) from.set(merged, petition);
  }
  return [...from].map(([petition, kept]) => ({ type: 'petitionSplit', petition, from: kept }));
}

/** A petition carries the askers of all below it, so a change is told to all above it. */
export function addAskers(meeting: Meeting, petition: PetitionId | null, askers: number): Meeting {
  let changed = meeting;
  for (let above = petition; above !== null; above = changed.petitions.get(above)?.mergedInto ?? null)
    changed = changePetition(changed, above, (row) => ({ ...row, askers: row.askers + askers }));
  return changed;
}

export const mergingEvolvers: Evolvers<MergingEvent> = {
  petitionMerged(meeting, { petition, into }) {
    const counted = addAskers(meeting, into, meeting.petitions.get(petition)?.askers ?? 0);
    const kept = changePetition(counted, into, (row) => ({ ...row, merged: [...row.merged, petition] }));
    return changePetition(kept, petition, (row) => ({ ...row, mergedInto: into }));
  },
  petitionSplit(meeting, { petition, from }) {
    const counted = addAskers(meeting, from, -(meeting.petitions.get(petition)?.askers ?? 0));
    const kept = changePetition(counted, from, (row) => ({
      ...row,
      merged: row.merged.filter((one) => one !== petition),
    }));
    return changePetition(kept, petition, (row) => ({ ...row, mergedInto: null }));
  },
};
