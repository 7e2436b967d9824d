import { expect, test } from 'vitest';
import { legalGroundsIn } from './legal-grounds.ts';

test('PA36 QN7 the papers that an answer cites are found in its words, each once', () => {
  const text =
    'Căn cứ điều 5 Nghị định số 103/2024/NĐ-CP và Luật Đất đai năm 2024, thực hiện Quyết định 12/2025/QĐ-UBND; ' +
    'theo Nghị quyết số 05-NQ/ĐU; Quyết định 12/2025/QĐ-UBND đã công bố ngày 3/4/2025.';
  expect(legalGroundsIn(text)).toEqual([
    'điều 5 Nghị định số 103/2024/NĐ-CP',
    'Luật Đất đai năm 2024',
    'Quyết định 12/2025/QĐ-UBND',
    'Nghị quyết số 05-NQ/ĐU',
  ]);
  expect(legalGroundsIn('Sẽ sửa xong trong năm 2027, theo quy định của pháp luật.')).toEqual([]);
});
