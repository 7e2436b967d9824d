import { shortDate } from '../calendar/dates-in-words.ts';
import { rowOf, rowsInOrder } from '../engine/keyed.ts';
import { isSettled } from '../queries/matter-standing.ts';
import { sortedMatters, type Sorted } from '../queries/synthesis.ts';
import { authorityLevels, intakeChannels, necessities } from '../words/intake.ts';
import { nameOf } from '../words/people.ts';
import type { BookData, BookMatter } from './book-data.ts';
import { withoutContacts, withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { legalGroundsIn } from '../text/legal-grounds.ts';
import { leaderOf } from './leader.ts';
import { heading, known, linesOf, longBlank, paragraph, type Block, type Run } from './paper.ts';

type Data = Pick<BookData, 'petitions' | 'assignments' | 'answers' | 'departments' | 'fields'>;

/** Matters of one field, in the order of their numbers. */
export interface FieldOfMatters {
  readonly name: string;
  readonly matters: readonly Sorted[];
}

/** What the hall may be asked, by field as the conference lists them; what is out of scope is not put before it. */
export function mattersByField(data: Data): readonly FieldOfMatters[] {
  const within = sortedMatters(data).filter(({ matter }) => matter.outOfScope === null);
  const named = rowsInOrder(data.fields).map(({ id, name }) => ({
    name,
    matters: within.filter(({ matter }) => matter.field === id),
  }));
  const without = within.filter(({ matter }) => rowOf(data.fields, matter.field) === undefined);
  return [...named, { name: 'Chưa xếp lĩnh vực', matters: without }].filter(
    ({ matters }) => matters.length > 0,
  );
}

/** How far the answer to a matter is that nobody may read out yet. */
const unapproved: Readonly<Record<Sorted['state'], string>> = {
  unsorted: 'chưa giao cơ quan trả lời',
  unassigned: 'chưa giao cơ quan trả lời',
  returned: 'chưa duyệt (đã trả lại, chờ cơ quan hoàn chỉnh)',
  toReview: 'chưa duyệt (cơ quan đã gửi, đang xem xét)',
  asked: 'chưa duyệt (cơ quan chưa gửi)',
  approved: '',
  given: '',
  aside: '',
};

/** Every matter with what is proposed as its answer and who gives it; each can be found by its number. */
export function matterBlocks(data: Data): readonly Block[] {
  const fields = mattersByField(data);
  if (fields.length === 0) return [paragraph(known('', 'opinions', longBlank))];
  return fields.flatMap(({ name, matters }) => matters.flatMap((sorted) => oneMatter(data, name, sorted)));
}

/** So long a heading finds its matter and still fits a line. */
const headingLength = 72;

function oneMatter(data: Data, field: string, sorted: Sorted): readonly Block[] {
  const { matter } = sorted;
  return [
    heading(2, titleOf(matter)),
    ...(isWhole(matter) ? [] : [paragraph(label('Nội dung: '), ...inOneParagraph(wordingOf(matter)))]),
    paragraph(label('Người, đơn vị nêu: '), askedBy(matter)),
    paragraph(label('Lĩnh vực: '), sortedBy(matter, field)),
    ...answerBlocks(data, sorted),
  ];
}

export function titleOf(matter: Pick<BookMatter, 'no' | 'released' | 'text'>): string {
  return `KN ${matter.no}. ${shortened(withoutContacts(wordingOf(matter)))}`;
}

/** The words that may be shown, where there are any; nobody's number stands in them on paper. */
function wordingOf({ released, text }: Pick<BookMatter, 'released' | 'text'>): string {
  return withoutPersonalNumbers(released ?? text);
}

/** Whether its heading says all of it. */
function isWhole(matter: BookMatter): boolean {
  const words = onOneLine(wordingOf(matter));
  return words.length <= headingLength && withoutContacts(words) === words;
}

function onOneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

function shortened(words: string): string {
  const line = onOneLine(words);
  if (line.length <= headingLength) return line;
  const cut = line.slice(0, headingLength);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), headingLength / 2)).trim()}…`;
}

function inOneParagraph(words: string): readonly Run[] {
  return [{ text: linesOf(words).join(' ') }];
}

function askedBy({ asker, askers, channel, spokesperson }: BookMatter): string {
  const who = [asker.name === '' ? '' : nameOf(asker, 'vi'), asker.unit].filter(Boolean).join(', ');
  return [
    who || 'không nêu tên',
    ...(askers > 1 ? [`${askers} người cùng kiến nghị`] : []),
    intakeChannels[channel].vi,
    ...(spokesperson === '' ? [] : [`người phát biểu: ${spokesperson}`]),
  ].join('; ');
}

function sortedBy({ authority, necessity }: BookMatter, field: string): string {
  return [
    field,
    ...(authority ? [`thẩm quyền: ${authorityLevels[authority].vi}`] : []),
    ...(necessity ? [`mức độ: ${necessities[necessity].vi}`] : []),
  ].join('; ');
}

/** Who answers and what: words of an answer stand here from when it is approved, and none before (PL6). */
function answerBlocks(data: Data, { state, given }: Sorted): readonly Block[] {
  const [lead, ...supporting] = given;
  const department = rowOf(data.departments, lead?.department);
  const with_ = supporting.map((one) => rowOf(data.departments, one.department)?.name ?? '').filter(Boolean);
  const who: readonly Run[] = department
    ? [
        { text: `${department.name} (` },
        known(leaderOf(department), 'leader'),
        { text: ')' },
        ...(with_.length === 0 ? [] : [{ text: `; phối hợp: ${with_.join('; ')}` }]),
      ]
    : [{ text: 'chưa giao' }];
  return [paragraph(label('Trả lời: '), ...who), ...answerWords(data, state, lead)];
}

function answerWords(
  { answers }: Data,
  state: Sorted['state'],
  lead: Sorted['given'][number] | undefined,
): readonly Block[] {
  const answer = isSettled(lead) ? rowOf(answers, lead?.id) : undefined;
  if (!answer)
    return [
      paragraph(label('Dự kiến trả lời: '), { text: `${unapproved[state] || 'chưa duyệt'}.`, italic: true }),
    ];
  const [first = '', ...others] = linesOf(answer.released ?? answer.text);
  const paper = answer.given ?? answer.paper;
  const names = answer.evidence.map(({ name }) => name);
  const grounds = legalGroundsIn(answer.text);
  return [
    ...(answer.given
      ? [
          paragraph(
            label('Đã trả lời trước hội nghị: '),
            `văn bản số ${answer.given.no}, ngày ${shortDate(answer.given.date)}.`,
          ),
        ]
      : []),
    paragraph(label(answer.given ? 'Nội dung đã trả lời: ' : 'Dự kiến trả lời: '), first),
    ...others.map((line) => paragraph(line)),
    paragraph(
      label('Căn cứ, tài liệu: '),
      known(
        [
          ...grounds,
          ...(paper && !answer.given ? [`văn bản số ${paper.no}, ngày ${shortDate(paper.date)}`] : []),
          ...names,
        ].join('; '),
        'grounds',
      ),
    ),
  ];
}

function label(text: string): Run {
  return { text, bold: true };
}
