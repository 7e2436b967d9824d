import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { ConclusionSection } from '@doi-thoai/shared/meeting/record/conclusion';
import { only } from '@doi-thoai/shared/engine/view';
import type { Data, Petition } from './entities.ts';
import type { Part } from './pages.ts';

/** In the language of the screen. */
interface Words {
  readonly until: (date: string) => string;
  readonly unworded: (no: number) => string;
}

const sections: readonly ConclusionSection[] = ['discussed', 'resolved', 'unresolved'];

/** The adopted conclusion section by section, the chair's closing words last, under no section (BL10). */
export function conclusionParts(data: Data, words: Words): Part[] {
  const { lines = [], remarks = '' } = data.conclusion[only] ?? {};
  const parts = sections.flatMap((section) =>
    lines
      .filter((line) => line.section === section)
      .map((line) => ({ group: section, ...worded(line, data, words) })),
  );
  return remarks ? [...parts, { group: '', text: remarks }] : parts;
}

/** What is not released is told by its number and what it is about. */
function unworded(petition: Petition | undefined, data: Data, words: Words): string {
  return [words.unworded(petition?.no ?? 0), data.fields[petition?.field ?? '']?.name]
    .filter(Boolean)
    .join(' · ');
}

type Line = Data['conclusion'][string]['lines'][number];

/** What the line says, and below it who has to do it until when. */
function worded(line: Line, data: Data, words: Words): Part {
  const petition = data.petitions[line.id];
  const who = [data.departments[line.department ?? '']?.name, line.body].filter(Boolean).join(' · ');
  const due = line.due ? words.until(shortDate(line.due)) : '';
  return {
    text: line.text ?? petition?.released ?? unworded(petition, data, words),
    note: [who, due].filter(Boolean).join(' · '),
  };
}
