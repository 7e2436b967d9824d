import { expect, test } from 'vitest';
import { matterFigures, mattersOf } from '@doi-thoai/shared/queries/matters';
import { followedHall } from '@doi-thoai/shared/testing/followed-hall';
import type { Followed } from './follow.ts';
import { faultsOf, figuresOf } from './told.ts';

function came(more: Partial<Followed> = {}): Followed {
  const { hall } = followedHall();
  return {
    figures: matterFigures(mattersOf(hall.meeting, hall.now)),
    ...{ papers: 3, headsTold: 2, acts: 40, refused: 0, left: [] },
    ...{ areAskersAnswered: true, isPublicTheSame: true, dossier: { findings: [], told: null } },
    ...more,
  };
}

test('Z8 BX12 whatever is left, was refused or differs is a fault that is named, and nothing else is', () => {
  expect(faultsOf(came())).toEqual([]);
  const finding = { code: 'changed', path: 'giay-to/01.docx' } as const;
  const faults = faultsOf(
    came({
      ...{ refused: 2, areAskersAnswered: false, isPublicTheSame: false },
      left: [
        { kind: 'minutes', nos: [] },
        { kind: 'tell', nos: [4, 12] },
      ],
      dossier: { findings: [finding], told: null },
    }),
  );
  expect(faults.map(({ en }) => en)).toEqual([
    'The minutes have no number',
    'Those who asked were not told: KN 4, KN 12',
    '2 acts were refused',
    'Somebody who asked has no answer',
    'The page of results says other numbers than the office',
    'The dossier is not whole',
  ]);
});

test('Z8 TD14 the figures say what was answered and what is solved apart', () => {
  expect(figuresOf(came())[0]).toEqual({
    vi: '1 việc: đã trả lời 0, đã giải quyết xong 0',
    en: '1 matter: 0 answered, 0 solved',
  });
});
