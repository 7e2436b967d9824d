import { expect, it } from 'vitest';
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
  departments: { 'kinh-te': { name: 'Phòng Kinh tế' } },
  conclusion: {
    only: {
      state: 'adopted',
      lines: [
        line('b', 'unresolved', '2024-12-13'),
        line('a', 'resolved'),
        line('c', 'unresolved'),
        line('d', 'notRaised'),
      ],
      remarks: 'Trân trọng cảm ơn.',
    },
  },
} as unknown as Data;

it('BL10 reads the conclusion section by section, with who and until when, closing words last', () => {
  const words = { until: (date: string) => `hạn ${date}`, unworded: (no: number) => `Kiến nghị số ${no}` };
  expect(conclusionParts(data, words)).toEqual([
    { group: 'resolved', text: 'Nội dung a', note: '' },
    { group: 'unresolved', text: 'Nội dung b', note: 'Phòng Kinh tế · hạn 13/12/2024' },
    { group: 'unresolved', text: 'Nội dung c', note: '' },
    { group: '', text: 'Trân trọng cảm ơn.' },
  ]);
});
