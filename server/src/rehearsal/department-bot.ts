import type { EntityOf } from '@doi-thoai/shared/views/audiences';
import { only } from '@doi-thoai/shared/engine/view';
import { rehearsedPin } from '@doi-thoai/shared/meeting/session/rehearsed-pin';
import { rings } from '@doi-thoai/shared/queries/assignments';
import type { ToldRings } from '@doi-thoai/shared/wire/reach';
import { answerTo } from './invented.ts';
import { intent, type Bot, type Sight, type Intent } from './intent.ts';

type Assignment = EntityOf<'department', 'assignments'>;

/** A department answers its bell, now and then too late or not at all, then drafts, and its leader signs. */
export const departmentBot: Bot<'department'> = (sight) =>
  Object.values(sight.data.assignments).flatMap((row) => {
    const next = nextFor(row, sight);
    return next ? [next] : [];
  });

/** A simulated tablet sounds whenever its bell rings. */
export function ringsOf({ assignments, about, petitions }: Sight<'department'>['data']): ToldRings {
  return Object.values(assignments)
    .filter((row) => rings(row, about[only], petitions))
    .map(({ id }) => ({ assignment: id, step: 'sounding' }));
}

function nextFor(row: Assignment, sight: Sight<'department'>): Intent | undefined {
  const { data } = sight;
  const assignment = row.id;
  const no = data.petitions[row.petition]?.no ?? 0;
  switch (row.state) {
    case 'offered':
      if (!rings(row, data.about[only], data.petitions)) return undefined;
      return (
        declining(row, sight) ?? intent('assignments.acknowledge', { assignment }, no % 4 === 3 ? 27 : 6)
      );
    case 'acknowledged':
      if (row.part !== 'lead') return undefined;
      if (no % 3 === 2 && row.needsMinutes === null)
        return intent('assignments.askTime', { assignment, minutes: 2 }, 6);
      return intent('answers.draft', { assignment, text: draftOf(row, sight, no) }, 14);
    case 'returned':
      return intent('answers.draft', { assignment, text: `${draftOf(row, sight, no)} Xin bổ sung.` }, 15);
    case 'drafting':
    case 'submitted':
      if (data.answers[assignment]?.signedBy || !data.answers[assignment]?.text) return undefined;
      return intent('answers.sign', { assignment }, 9, rehearsedPin);
    case 'approved':
    case 'delivered':
    case 'declined':
    case 'withdrawn':
      return undefined;
  }
}

/** What is plainly another's goes back, with the name of whose it is. */
function declining(
  { id, petition, department }: Assignment,
  { data }: Sight<'department'>,
): Intent | undefined {
  const field = data.petitions[petition]?.field;
  const usual = data.departments[department]?.fields ?? [];
  if (field === null || field === undefined || usual.length === 0 || usual.includes(field)) return undefined;
  const theirs = Object.values(data.departments).find((row) => row.present && row.fields.includes(field));
  if (!theirs) return undefined;
  const reason = 'Nội dung này thuộc chức năng của cơ quan khác.';
  return intent('assignments.decline', { assignment: id, reason, suggested: theirs.id }, 12);
}

/** What was prepared beforehand stands; otherwise something is drafted now. */
function draftOf(row: Assignment, { data }: Sight<'department'>, no: number): string {
  return data.answers[row.id]?.text || answerTo(no);
}
