import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import type { PublicResult } from '@doi-thoai/shared/queries/public-results';
import { resultsCsv } from './results-csv.ts';

const row: PublicResult = {
  ...{ no: 7, words: '=HYPERLINK("http://la")', field: 'Đất đai', asker: 'Bà Lê Thị Nháp', unit: '@thôn' },
  ...{ askers: 2, code: '2a', partly: false, replied: true, bodies: ['Phòng Kinh tế'], upper: '' },
  answers: [{ by: 'Phòng Kinh tế', text: 'Đã làm "xong"' }],
  ...{
    first: theDate('2024-12-13'),
    extendedTo: null,
    extendedWhy: '',
    reopenedTo: null,
    told: null,
    overdue: 0,
  },
};

test('RS8 the table keeps its letters in Excel, runs nothing, and names nobody who asked', () => {
  const csv = resultsCsv([row, { ...row, words: '-1+2' }]);
  expect(csv.startsWith('\uFEFF"Số","Nội dung"')).toBe(true);
  const [, first = '', second = '', ...rest] = csv.split('\r\n');
  expect(first).toBe(
    `"7","'=HYPERLINK(""http://la"")","Đất đai","2","có","2a","Đã giải quyết xong: ban hành văn bản","","Phòng Kinh tế: Đã làm ""xong""","Phòng Kinh tế","","13/12/2024","","","",""`,
  );
  expect(second).toContain(`"'-1+2"`);
  expect(rest).toEqual(['']);
  expect(csv).not.toContain('Nháp');
  expect(csv).not.toContain('@thôn');
});
