import { expect, test } from 'vitest';
import { pastedAllocation } from './pasted-allocation.ts';

test('AL1 UB5 a table that was pasted gives its rows, with the minimum that stands in a sentence', () => {
  const pasted = [
    'Số TT\tTên tổ chức\tSố lượng đại biểu\tPhân công chuẩn bị ý kiến',
    '1\tMTTQ thành phố\t10\tĐại diện các tầng lớp Nhân dân. Chuẩn bị ít nhất 02 ý kiến',
    '7\tHội Chữ Thập đỏ\t05\tChuẩn bị ít nhất 01 ý kiến',
    '',
    '\tTổng cộng\t121 đại biểu\t30 ý kiến',
  ].join('\n');
  expect(pastedAllocation(pasted)).toEqual([
    { name: 'MTTQ thành phố', delegates: 10, minOpinions: 2, who: 'Đại diện các tầng lớp Nhân dân' },
    { name: 'Hội Chữ Thập đỏ', delegates: 5, minOpinions: 1, who: '' },
  ]);
});

test('AL1 rows that were typed have their numbers in order, and may have none', () => {
  expect(pastedAllocation('Thôn Bến Đá, 3, 2, Đại diện hộ dân\n2. Thôn Xóm Mới')).toEqual([
    { name: 'Thôn Bến Đá', delegates: 3, minOpinions: 2, who: 'Đại diện hộ dân' },
    { name: 'Thôn Xóm Mới', delegates: 0, minOpinions: 0, who: '' },
  ]);
});
