import { dateInWords } from '../calendar/dates-in-words.ts';
import { only } from '../engine/view.ts';
import { blankDate } from './cited.ts';
import { cells, centred, known, longBlank, paragraph, runs, type Block, type TextRun } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** So many lines of the form are ruled. */
const lines = 6;
/** So high, in millimetres: an opinion is written into it by hand. */
const lineHeight = 9;
/** To be written on by hand. */
const line = '…'.repeat(14);

/**
 * The form on which people write their opinions (PL1): the unit stands on it where it is known; who fills it in, and its
 * lines, are left to be written by hand.
 */
export function opinionForm(
  { about, plan, intake }: Pick<PreparedData, 'about' | 'plan' | 'intake'>,
  unit: string,
): readonly Block[] {
  const { dueOn = null } = intake[only] ?? {};
  const by = known(dueOn === null ? '' : dateInWords(dueOn), 'opinionsBy', blankDate);
  return [
    paragraph(`Đơn vị: ${unit === '' ? longBlank : unit}`),
    paragraph(`Họ và tên (có thể không ghi): ${line}`),
    paragraph(`Địa chỉ, điện thoại (không bắt buộc): ${line}`),
    paragraph('Công khai họ tên khi trả lời:   ☐ Đồng ý   ☐ Không đồng ý'),
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 8, centred: true },
        { title: 'Nội dung ý kiến, kiến nghị', width: 34 },
        { title: 'Lĩnh vực', width: 14 },
        { title: 'Nơi xảy ra', width: 14 },
        { title: 'Đề nghị giải quyết; cơ quan trả lời', width: 18 },
        { title: 'Cấp (xã, tỉnh, trung ương)', width: 12 },
      ],
      rows: Array.from({ length: lines }, (_, at) => ({
        height: lineHeight,
        cells: cells(String(at + 1), '', '', '', '', ''),
      })),
    },
    paragraph(
      'Không ghi nội dung khiếu nại, tố cáo; các nội dung này gửi đến nơi tiếp công dân: ',
      known(aboutIn({ about }).reception, 'reception'),
      '.',
    ),
    paragraph(
      'Gửi lại chậm nhất ',
      by,
      '; nơi nhận: ',
      known(planIn({ plan }).opinionsTo, 'opinionsTo'),
      '.',
    ),
    {
      kind: 'signatures',
      left: {
        kind: 'signer',
        authority: runs('NGƯỜI GHI PHIẾU'),
        office: runs(byHand('(Ký, ghi rõ họ tên; có thể không ký)')),
        name: [],
      },
      right: {
        kind: 'signer',
        authority: runs('NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ'),
        office: runs(byHand('(Ký, ghi rõ họ tên)')),
        name: [],
      },
    },
  ];
}

/** What whoever signs is told. */
function byHand(text: string): TextRun {
  return { text, bold: false, italic: true };
}

/** What is written behind the rostrum, line by line. */
export function backdrop(shown: readonly string[]): readonly Block[] {
  return shown.map((text) => centred({ text, bold: true }));
}
