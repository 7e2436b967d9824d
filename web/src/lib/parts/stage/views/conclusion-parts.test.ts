import { expect, it } from 'vitest';
import { dueMark } from '@doi-thoai/shared/words/followup';
import { conclusionParts } from './conclusion-parts.ts';
import type { Data } from '../model.ts';

const line = (id: string, section: 'resolved' | 'unresolved' | 'notRaised', due: string | null = null) => ({
  id,
  section,
  department: due ? 'kinh-te' : null,
  body: '',
  due,
  text: `Nội dung ${id}`,
});

const data = {
  petitions: {},
  commitments: {
    p: { petition: 'b', department: 'kinh-te', due: '2028-01-13', certainty: 'noCalendar' },
    q: { petition: 'a', department: 'kinh-te', due: '2028-01-13', certainty: 'expected' },
  },
  departments: { 'kinh-te': { name: 'Phòng Kinh tế' } },
  conclusion: {
    only: {
      state: 'adopted',
      lines: [
        line('b', 'unresolved', '2028-01-13'),
        line('a', 'resolved'),
        line('c', 'unresolved'),
        line('d', 'notRaised'),
      ],
      remarks: 'Trân trọng cảm ơn.',
    },
  },
} as unknown as Data;

it('TD12 BL10 reads the conclusion section by section, with who and until when, closing words last', () => {
  const words: Parameters<typeof conclusionParts>[1] = {
    until: (due, certainty) => `hạn ${due}, ${dueMark(due, certainty, 'vi')}`,
    unworded: (no) => `KN ${no}`,
  };
  expect(conclusionParts(data, words)).toEqual([
    { id: 'a', group: 'resolved', text: 'Nội dung a', note: '' },
    {
      id: 'b',
      group: 'unresolved',
      text: 'Nội dung b',
      note: 'Phòng Kinh tế · hạn 2028-01-13, chưa có lịch năm 2028',
    },
    { id: 'c', group: 'unresolved', text: 'Nội dung c', note: '' },
    { id: 'remarks', group: '', text: 'Trân trọng cảm ơn.' },
  ]);
});
