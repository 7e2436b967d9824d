import { shortDate } from '../calendar/dates-in-words.ts';
import { instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { matterFigures, mattersOf, type Matter, type MatterFigures } from '../queries/matters.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { replyWords, resultWords } from '../words/results.ts';
import { titleInSentence } from './conference.ts';
import { issuingOf, type Issuing } from './issuing.ts';
import { aboutIn, houseIn, planIn, type PreparedData } from './prepared.ts';

/** One matter as it is posted: the released words, or the field in their place. */
export interface PostedResult {
  readonly words: string;
  /** Empty where nothing of it can be read. */
  readonly answer: string;
  /** What the answer is: a reply, or what was only said in the hall (TD14). */
  readonly reply: 'Trả lời' | typeof replyWords.spoken.vi;
  readonly bodies: string;
  readonly due: string;
  readonly state: string;
}

/** What every form of the notice of the results says: figures and rows are the same in all of them. */
export interface PostedResults {
  readonly issuing: Issuing;
  readonly title: string;
  readonly figures: MatterFigures;
  readonly rows: readonly PostedResult[];
}

/** Released words alone, and nobody who asked. How late a matter is stands nowhere, for it is another on the next day. */
export function postedResults(data: PreparedData): PostedResults {
  const matters = mattersOf({ ...data, about: aboutIn(data), house: houseIn(data) }, instant(0));
  return {
    issuing: issuingOf(planIn(data)),
    title: titleInSentence(aboutIn(data).title),
    figures: matterFigures(matters),
    rows: matters.map((matter) => posted(data, matter)),
  };
}

/** The lines that count: what was answered and what is solved stand apart (TD14). */
export function countedLines({ total, replied, solved, results }: MatterFigures): readonly string[] {
  const underWay = results['3a'] + results['3b'];
  return [
    `Tổng số vấn đề: ${total}.`,
    `Đã trả lời: ${replied}/${total} vấn đề.`,
    `Đã giải quyết xong: ${solved}/${total} vấn đề.`,
    `Đang giải quyết: ${underWay}; giải trình, cung cấp thông tin: ${results['1']}; chuyển cấp có thẩm quyền, chờ trả lời: ${results['5']}; chưa trả lời: ${results['4']}.`,
  ];
}

function posted(data: PreparedData, matter: Matter): PostedResult {
  const row = rowOf(data.petitions, matter.petition);
  const field = rowOf(data.fields, row?.field)?.name ?? '';
  const named = (id: string | null) => rowOf(data.departments, id)?.name ?? [];
  const bodies = [...matter.parts.map(({ department }) => department), matter.lead].flatMap(named);
  const { first, present } = matter.dates;
  const days = [first, present !== first && present].flatMap((day) => (day ? [shortDate(day)] : []));
  return {
    words:
      withoutPersonalNumbers(row?.released ?? '') ||
      (field === '' ? 'Nội dung chưa công bố' : `Nội dung về ${field}`),
    answer: withoutPersonalNumbers(answersTo(data, matter)),
    reply: matter.reply === null ? replyWords.spoken.vi : 'Trả lời',
    bodies: [...new Set(bodies), ...(row?.disposition?.body ? [row.disposition.body] : [])].join(', '),
    due: days.join('; gia hạn '),
    state: resultWords[matter.result.code].vi + (matter.result.partly ? ', xong một phần' : ''),
  };
}

/** What was released of answers; a draft is nobody's to post. */
function answersTo(data: PreparedData, { petition }: Matter): string {
  const said = rowsIn(data.assignments)
    .filter((row) => row.petition === petition)
    .flatMap(({ id }) => rowOf(data.answers, id)?.released ?? []);
  const own = rowOf(data.petitions, petition)?.chairAnswer?.released;
  return [...(own ? [own] : []), ...said].join(' ');
}
