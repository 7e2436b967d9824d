import type { Certainty } from '@doi-thoai/shared/calendar/calendar';
import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { sectionsToRead, type Line } from '@doi-thoai/shared/queries/conclusion';
import type { Data, Petition } from '../model.ts';
import type { Part } from '../pages/pages.ts';

/** In the language of the screen. */
interface Words {
  readonly until: (due: CivilDate, certainty: Certainty) => string;
  readonly unworded: (no: number) => string;
}

/** The adopted conclusion section by section, the chair's closing words last, under no section (BL10). */
export function conclusionParts(data: Data, words: Words): Part[] {
  const { lines = [], remarks = '' } = data.conclusion[only] ?? {};
  const parts = sectionsToRead(lines, data).flatMap(({ section, lines: of }) =>
    of.map((line) => ({ id: line.id, group: section, ...worded(line, data, words) })),
  );
  return remarks ? [...parts, { id: 'remarks', group: '', text: remarks }] : parts;
}

/** What is not released is told by its number and what it is about. */
function unworded(petition: Petition | undefined, data: Data, words: Words): string {
  return [words.unworded(petition?.no ?? 0), data.fields[petition?.field ?? '']?.name]
    .filter(Boolean)
    .join(' · ');
}

/**
 * What the line says. Below the chair's own words stands who has to do it until when, which the record's sentence says
 * itself; of a day that cannot be relied on yet, that.
 */
function worded(line: Line<Petition>, data: Data, words: Words): Part {
  const { petition, text, own, who, due, certainty } = line;
  const until = due && (own || certainty !== 'official') ? words.until(due, certainty) : '';
  return {
    text: text ?? unworded(petition, data, words),
    note: [own && who, until].filter(Boolean).join(' · '),
  };
}
