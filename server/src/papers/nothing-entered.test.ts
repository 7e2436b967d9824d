import { expect, test } from 'vitest';
import { paperLayouts } from '@doi-thoai/shared/meeting/plan/vocabulary';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { formatsOf } from '@doi-thoai/shared/papers/formats';
import { blanksIn, isBlank, linesIn, textOf, type Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { barelyBegun } from '@doi-thoai/shared/testing/prepared-papers';
import { written } from './written.ts';

/** Dots that stand for something unsaid, and are no blank that is known to be one; a row of them is a line to write on. */
function dotsUnflagged(paper: Paper): readonly string[] {
  return linesIn(paper)
    .filter((line) => line.some((run) => !isBlank(run) && /(?<!…)…{1,5}(?!…)/u.test(run.text)))
    .map(textOf);
}

/** Hour and day of a record of posting are written in by those who stand at the board (PA25). */
const byHand: ReadonlySet<PaperKind> = new Set(['posting', 'postingEnd']);

const cases = paperKinds.flatMap((kind) => paperLayouts.map((layout) => [kind, layout] as const));

test.each(cases)(
  'PA50 PA1 %s, %s: of a conference in which nothing was entered it is written, with its gaps known as gaps',
  async (kind, layout) => {
    const data = barelyBegun(layout);
    for (const of of copiesOf(kind, data)?.map((copy) => copy.of) ?? ['']) {
      const paper = paperOf(kind, data, { of });
      expect(linesIn(paper).map(textOf).join('\n')).not.toMatch(/undefined|null|NaN|\[object|Invalid/u);
      if (!byHand.has(kind)) expect(dotsUnflagged(paper)).toEqual([]);
      expect(blanksIn(paper)).not.toEqual([]);
      for (const format of formatsOf[kind])
        expect((await written(format, [paper])).byteLength).toBeGreaterThan(1000);
    }
  },
);
