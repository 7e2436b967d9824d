import { aboutOf, planOf } from './book-data.ts';
import { titleInSentence } from './conference.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { known, longBlank, paragraph, runs, type Block, type Heading, type Paper } from './paper.ts';
import { scriptOf, type ScriptData, type Scripted } from './scripted.ts';

/** What whoever leads through the day says, step by step; it stays in the house (BL5, QN6). */
export function scriptPaper(data: ScriptData): Paper {
  return paperBy(issuingOf(planOf(data)), 'script', {
    type: 'KỊCH BẢN ĐIỀU HÀNH',
    summary: runs(capital(titleInSentence(aboutOf(data).title))),
    dated: false,
    inside: true,
    sections: [{ landscape: false, blocks: scriptBlocks(data, 1) }],
  });
}

/** The same as a part of another paper, whose headings above it are of a higher level. */
export function scriptBlocks(data: ScriptData, level: Heading['level']): readonly Block[] {
  const steps = scriptOf(data);
  if (steps.length === 0) return [paragraph(known('', 'agenda', longBlank))];
  return steps.flatMap((one) => stepBlocks(one, level));
}

function stepBlocks(
  { step, own, begins, who, words, next, fallback }: Scripted,
  level: Heading['level'],
): readonly Block[] {
  const minutes = known(own.minutes === null ? '' : String(own.minutes), 'stepMinutes');
  return [
    { kind: 'heading', level, runs: runs(step.title) },
    paragraph(
      label('Thời lượng: '),
      ...[minutes, ' phút', begins === '' ? '' : ` (từ ${begins.replace(':', ' giờ ')})`, '; '],
      ...[label('thực hiện: '), who],
    ),
    paragraph(label('Lời dẫn:')),
    ...words.map((line) => paragraph(line)),
    ...(next === '' ? [] : [paragraph(label('Tiếp theo: '), next)]),
    ...(fallback.length === 0 ? [] : [paragraph(label('Dự phòng: '), fallback.join(' '))]),
  ];
}

function label(text: string) {
  return { text, bold: true } as const;
}
