import { expect, test } from 'vitest';
import { moderator, openHall, presider } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { only } from '../engine/view.ts';
import { conclusionSections } from './conclusion.ts';

test('N2 BL10 each line says who, what and until when, section by section, in the chair’s words or the record’s', () => {
  const hall = openHall();
  const [owed, answered, sent, released, waiting] = ['một', 'hai', 'ba', 'bốn', 'năm'].map(
    (word) => hall.registers([`Việc thứ ${word}`]).petition,
  );
  const owe = { kind: 'toBeVerified', department: 'dat-dai', due: '2024-12-01' };
  hall.does(presider, 'petitions.dispose', { petition: owed, ...owe });
  hall.does(presider, 'petitions.dispose', { petition: answered, kind: 'answered' });
  const send = { kind: 'escalated', body: 'Bộ Mẫu', due: '2024-12-02' };
  hall.does(presider, 'petitions.dispose', { petition: sent, ...send });
  hall.does(moderator, 'petitions.release', { petition: released, text: 'Việc đã duyệt' });
  hall.does(presider, 'petitions.dispose', { petition: released, kind: 'noted' });
  hall.does(presider, 'conclusion.compile');
  hall.does(presider, 'conclusion.edit', { line: answered, text: 'Lời của chủ trì' });
  const data = seenBy('chair', hall.meeting);
  const sections = conclusionSections(data.conclusion[only]?.lines ?? [], data);
  const told = sections.map(({ section, lines }) => [
    section,
    lines.map(({ no, text, own, who, due }) => [no, text, own, who, due]),
  ]);
  expect(told).toEqual([
    ['discussed', [[4, 'Việc đã duyệt', false, '', null]]],
    ['resolved', [[2, 'Lời của chủ trì', true, '', null]]],
    [
      'unresolved',
      [
        [1, 'Việc thứ một', false, 'Phòng Đất đai', '2024-12-01'],
        [3, 'Việc thứ ba', false, 'Bộ Mẫu', '2024-12-02'],
      ],
    ],
    ['notRaised', [[5, 'Việc thứ năm', false, '', null]]],
  ]);
  expect(waiting).toBeDefined();
});

test('V4 BL10 the hall is told nothing of what nobody released', () => {
  const hall = openHall();
  const { petition } = hall.registers(['Việc chưa duyệt']);
  hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
  hall.does(presider, 'conclusion.compile');
  hall.does(presider, 'conclusion.adopt');
  const data = seenBy('screen', hall.meeting);
  const [discussed] = conclusionSections(data.conclusion[only]?.lines ?? [], data);
  expect(discussed?.lines.map(({ no, text }) => [no, text])).toEqual([[1, null]]);
});
