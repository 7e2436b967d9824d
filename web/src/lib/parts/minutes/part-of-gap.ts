import { minutePartId } from '@doi-thoai/shared/meeting/record/minute-part-id';
import { keptPetition } from '@doi-thoai/shared/meeting/intake/petition-standing';
import type { Gap } from '@doi-thoai/shared/queries/gaps';
import type { Minuted } from './model.ts';

/** In which part of the minutes a gap is seen; undefined where it is in none. */
export function partOfGap(gap: Gap, data: Minuted): string | undefined {
  switch (gap.kind) {
    case 'absent':
    case 'secretaries':
    case 'opening':
    case 'earlier':
    case 'conclusion':
      return minutePartId(gap.kind, '');
    case 'time':
      return minutePartId('between', String(gap.from));
    case 'parent':
      return minutePartId('speech', gap.turn);
    case 'answering':
      return minutePartId('answering', gap.turn);
    case 'turn':
      return minutePartId('speech', gap.entry.slice(2));
    case 'disposition':
    case 'asked':
    case 'body':
      return ofPetition(gap.petition, data);
    case 'words':
      return ofPetition(gap.entry.slice(2), data);
    case 'answer':
      return ofPetition(data.assignments[gap.entry.slice(2)]?.petition, data);
    case 'comment':
      return ofPetition(data.comments[gap.entry.slice(2)]?.petition, data);
    case 'promise':
      return ofPetition(data.commitments[gap.id.slice('promise:'.length)]?.petition, data);
    case 'petition':
    case 'name':
    case 'notReached':
    case 'notRaised':
      return undefined;
  }
}

/** Whether only the office closes a gap: it alone asks a body for the written reply that is owed. */
export function isForOffice({ kind }: Gap): boolean {
  return kind === 'notReached' || kind === 'notRaised';
}

function ofPetition(id: string | undefined, { petitions }: Minuted): string | undefined {
  const kept = keptPetition(petitions, id);
  return kept && minutePartId('petition', kept.id);
}
