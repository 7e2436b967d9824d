import { dateInWords } from '../calendar/dates-in-words.ts';
import { only } from '../engine/view.ts';
import { known, longBlank, paragraph, runs, type Block } from './paper.ts';
import type { PreparedData } from './prepared.ts';

/** So many lines of the form are ruled. */
const lines = 8;

/** The form on which people write their opinions; who fills it in, and its lines, are left to be written by hand. */
export function opinionForm({ intake }: Pick<PreparedData, 'intake'>): readonly Block[] {
  const { dueOn = null } = intake[only] ?? {};
  const by = known(dueOn === null ? '' : dateInWords(dueOn), 'opinionsBy', 'ngày … tháng … năm …');
  return [
    paragraph(`Đơn vị: ${longBlank}`),
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 8, centred: true },
        { title: 'Nội dung ý kiến, kiến nghị', width: 52 },
        { title: 'Lĩnh vực', width: 18 },
        { title: 'Họ và tên người nêu', width: 22 },
      ],
      rows: Array.from({ length: lines }, (_, at) => ({
        cells: [runs(String(at + 1)), [], [], []],
      })),
    },
    paragraph('Không ghi nội dung khiếu nại, tố cáo. Gửi lại chậm nhất ', by, '.'),
  ];
}

/** What is written behind the rostrum, line by line. */
export function backdrop(shown: readonly string[]): readonly Block[] {
  return shown.map((text) => ({ kind: 'paragraph', look: 'centred', runs: [{ text, bold: true }] }));
}
