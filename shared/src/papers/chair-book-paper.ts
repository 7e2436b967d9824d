import { aboutOf, planOf, type BookData } from './book-data.ts';
import { matterBlocks } from './book-matters.ts';
import {
  conclusionDraft,
  countsByField,
  earlierResults,
  expectedQuestions,
  reportSummary,
} from './book-summaries.ts';
import { titleInSentence } from './conference.ts';
import { introductions } from './introduced.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { centred, heading, runs, type Block, type Paper } from './paper.ts';
import { rules, steps } from './programme-paper.ts';
import { scriptBlocks } from './script-paper.ts';

type Part = readonly [title: string, blocks: (data: BookData) => readonly Block[]];

/** The parts of the book, in the order in which a chair needs them; the matters begin on a page of their own. */
const before: readonly Part[] = [
  ['CHƯƠNG TRÌNH', steps],
  ['KỊCH BẢN ĐIỀU HÀNH', (data) => scriptBlocks(data, 2)],
  ['DANH SÁCH GIỚI THIỆU ĐẠI BIỂU', (data) => [introductions(data)]],
  ['NỘI QUY, QUYỀN VÀ TRÁCH NHIỆM CỦA NGƯỜI THAM GIA', (data) => [rules(planOf(data))]],
  ['TÓM TẮT BÁO CÁO KINH TẾ – XÃ HỘI', reportSummary],
  ['KẾT QUẢ THỰC HIỆN KẾT LUẬN LẦN TRƯỚC', earlierResults],
  ['TỔNG HỢP Ý KIẾN, KIẾN NGHỊ THEO LĨNH VỰC', countsByField],
];
const matters: readonly Part[] = [['TỪNG Ý KIẾN, KIẾN NGHỊ VÀ DỰ KIẾN TRẢ LỜI', matterBlocks]];
const after: readonly Part[] = [
  ['CÂU HỎI DỰ KIẾN VÀ HƯỚNG XỬ LÝ', expectedQuestions],
  ['DỰ THẢO KẾT LUẬN', conclusionDraft],
];

/**
 * All that a chair goes in with, in one book; it stays in the house, and holds nothing of what went to citizen reception
 * and no answer that nobody approved (TD6, QN4).
 */
export function chairBookPaper(data: BookData): Paper {
  return paperBy(issuingOf(planOf(data)), 'chairBook', {
    type: 'SỔ CHỦ TỌA',
    summary: runs(capital(titleInSentence(aboutOf(data).title))),
    dated: false,
    inside: true,
    firstLevel: 1,
    sections: [
      { landscape: false, blocks: [centred('MỤC LỤC'), { kind: 'contents', deepest: 2 }] },
      ...[before, matters, after].map((parts) => ({
        landscape: false,
        blocks: parts.flatMap(([title, blocks]) => [heading(1, title), ...blocks(data)]),
      })),
    ],
  });
}
