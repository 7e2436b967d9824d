import { rowOf, rowsIn } from '../engine/keyed.ts';
import { earlierResult } from '../meeting/plan/earlier-results.ts';
import { earlierByList } from '../queries/earlier-promises.ts';
import { isSettled } from '../queries/matter-standing.ts';
import type { Sorted } from '../queries/synthesis.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import type { BookPart } from '../meeting/record/book-parts.ts';
import { aboutOf, type BookData } from './book-data.ts';
import { mattersByField, titleOf, type FieldOfMatters } from './book-matters.ts';
import { titleInSentence } from './conference.ts';
import { dueOf, heldBefore, owedBy, replyOf, resultOf } from './earlier-words.ts';
import {
  cells,
  known,
  linesOf,
  longBlank,
  paragraph,
  prose,
  runs,
  type Block,
  type PaperTable,
} from './paper.ts';

/** What the office wrote into a part of the book; empty where it wrote nothing. */
export function writtenIn({ chairBook }: Pick<BookData, 'chairBook'>, part: BookPart): string {
  return rowOf(chairBook, part)?.text ?? '';
}

export function reportSummary(data: BookData): readonly Block[] {
  return prose(writtenIn(data, 'report'), 'reportSummary');
}

/**
 * What became of what was said at the last dialogue: whether it was answered, and whether it is done, are two columns and
 * two counts (QN6, TD14).
 */
export function earlierResults({
  earlierPromises,
  earlierSources,
}: Pick<BookData, 'earlierPromises' | 'earlierSources'>): readonly Block[] {
  const rows = earlierByList(earlierPromises);
  if (rows.length === 0) return [paragraph(known('', 'earlierPromises', longBlank))];
  const replied = rows.filter((row) => row.replied).length;
  const done = rows.filter((row) => earlierResult(row) === 'done').length;
  return [
    ...rowsIn(earlierSources)
      .sort((one, other) => ((one.heldOn ?? '') < (other.heldOn ?? '') ? 1 : -1))
      .map((source) => paragraph(`Mang sang từ ${heldBefore(source)}.`)),
    paragraph(`Tổng số: ${rows.length} việc.`),
    paragraph(`Trả lời: đã có văn bản trả lời ${replied}/${rows.length} việc.`),
    paragraph(`Kết quả: đã giải quyết xong ${done}/${rows.length} việc.`),
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 6, centred: true },
        { title: 'Nội dung', width: 34 },
        { title: 'Cơ quan thực hiện', width: 20 },
        { title: 'Thời hạn', width: 13, centred: true },
        { title: 'Trả lời', width: 13, centred: true },
        { title: 'Kết quả', width: 14 },
      ],
      rows: rows.map((row, at) => ({
        cells: cells(
          String(at + 1),
          withoutPersonalNumbers(row.wording),
          owedBy(row),
          dueOf(row),
          replyOf(row),
          resultOf(row),
        ),
      })),
    },
  ];
}

/** How many matters there are of each field, how many people stand behind them, and how far their answers are (PL2). */
export function countsByField(data: BookData): readonly Block[] {
  const fields = mattersByField(data);
  if (fields.length === 0) return [paragraph(known('', 'opinions', longBlank))];
  const all = fields.flatMap(({ matters }) => matters);
  return [fieldTable([...fields, { name: 'Tổng cộng', matters: all }])];
}

function fieldTable(fields: readonly FieldOfMatters[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'Lĩnh vực', width: 36 },
      { title: 'Số vấn đề', width: 12, centred: true },
      { title: 'Lượt người nêu', width: 14, centred: true },
      { title: 'Cấp bách', width: 12, centred: true },
      { title: 'Trả lời đã duyệt', width: 14, centred: true },
      { title: 'Chưa duyệt', width: 12, centred: true },
    ],
    rows: fields.map(({ name, matters }, at) => {
      const approved = matters.filter(({ given }) => isSettled(given[0])).length;
      const people = matters.reduce((sum, { matter }) => sum + matter.askers, 0);
      const urgent = matters.filter(({ matter }) => matter.necessity === 'urgent').length;
      const counts = [matters.length, people, urgent, approved, matters.length - approved];
      return { cells: cells(name, ...counts.map(String)), strong: at === fields.length - 1 };
    }),
  };
}

/** What is urgent or asked by several comes up most likely; what else may, and what is said to it, the office writes. */
export function expectedQuestions(data: BookData): readonly Block[] {
  const pressing = mattersByField(data)
    .flatMap(({ matters }) => matters)
    .filter(isPressing)
    .sort((one, other) => other.matter.askers - one.matter.askers);
  const items = pressing.map(({ matter, given }) => {
    const why = [
      ...(matter.necessity === 'urgent' ? ['cấp bách'] : []),
      ...(matter.askers > 1 ? [`${matter.askers} người cùng kiến nghị`] : []),
    ].join(', ');
    const body = rowOf(data.departments, given[0]?.department)?.name ?? 'chưa giao cơ quan';
    const asked = isSettled(given[0])
      ? `hỏi lại ${body} việc làm tiếp và thời hạn`
      : `yêu cầu ${body} trả lời rõ thời hạn`;
    return runs(`${titleOf(matter)} (${why}). Hướng xử lý: ${asked}.`);
  });
  return [
    ...(items.length === 0 ? [] : [{ kind: 'list' as const, numbered: false, items }]),
    ...prose(writtenIn(data, 'questions'), 'questions'),
  ];
}

function isPressing({ matter }: Sorted): boolean {
  return matter.necessity === 'urgent' || matter.askers > 1;
}

/** What the chair may end with: what is known before the day is in it, and what only the day brings is open. */
export function conclusionDraft(data: BookData): readonly Block[] {
  const own = linesOf(writtenIn(data, 'conclusion'));
  if (own.length > 0) return own.map((line) => paragraph(line));
  const { title, rules } = aboutOf(data);
  const all = mattersByField(data).flatMap(({ matters }) => matters);
  const given = all.filter(({ state }) => state === 'given').length;
  const open = known('', 'findings');
  return [
    paragraph('Kính thưa các đồng chí, các vị đại biểu và toàn thể Nhân dân!'),
    paragraph(
      `Qua ${titleInSentence(title)}, đã tiếp nhận ${all.length} vấn đề gửi trước`,
      ...(given === 0 ? [] : [`, trong đó ${given} vấn đề đã trả lời bằng văn bản`]),
      ...['; tại hội nghị có ', open, ' lượt đại biểu phát biểu với ', open, ' vấn đề.'],
    ),
    paragraph('1. Những nội dung đã trả lời, giải quyết tại hội nghị: ', open),
    paragraph(
      '2. Những nội dung giao kiểm tra, xác minh: ',
      open,
      '; cơ quan chủ trì: ',
      open,
      '; thời hạn: ',
      open,
      '.',
    ),
    paragraph('3. Những nội dung chuyển cấp có thẩm quyền: ', open),
    paragraph(
      `4. Những nội dung còn lại được trả lời bằng văn bản chậm nhất sau ${rules.answerWorkingDays} ngày làm việc kể từ ngày hội nghị.`,
    ),
    paragraph(
      '5. Giao các cơ quan, đơn vị thực hiện kết luận; đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam giám sát, Nhân dân theo dõi kết quả được công khai.',
    ),
    paragraph('Xin trân trọng cảm ơn!'),
  ];
}
