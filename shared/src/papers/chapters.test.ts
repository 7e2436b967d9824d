import { expect, test } from 'vitest';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { bookChapters } from './chapters.ts';
import { textOf } from './paper.ts';

test('PA43 TD6 the book is read part by part, and each matter is a part with all that stands of it', () => {
  const chapters = bookChapters(seenBy('book', gatheredHall('state').meeting));
  expect(chapters.map(({ number }) => number)).toEqual([
    'I.',
    'II.',
    'III.',
    'IV.',
    'V.',
    'VI.',
    'VII.',
    'VIII.',
    'IX.',
    'X.',
  ]);
  const matters = chapters[7]?.under ?? [];
  expect(matters.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '1. KN 3. Đề nghị cấp sổ đỏ',
    '2. KN 1. Đường thôn hỏng',
    '3. KN 2. Cống thoát nước tắc',
    '4. KN 4. Thêm đèn đường',
  ]);
  const lines = matters[1]?.blocks.map((block) => (block.kind === 'paragraph' ? textOf(block.runs) : ''));
  expect(lines).toEqual([
    'Người, đơn vị nêu: Thôn Bến Đá; Phiếu lấy ý kiến',
    'Lĩnh vực: Giao thông, hạ tầng, điện, nước',
    'Trả lời: Phòng Kinh tế (Trần Văn Mẫu, Trưởng phòng)',
    'Dự kiến trả lời: chưa duyệt (cơ quan chưa gửi).',
  ]);
  expect(chapters[1]?.under).toHaveLength(6);
});
