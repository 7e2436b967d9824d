import { dateInWords } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import { rowOf } from '../engine/keyed.ts';
import type { Publication } from '../meeting/record/publication.ts';
import { paperStanding } from '../queries/paper-register.ts';
import { clockInWords, titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBeside, type Issuing } from './issuing.ts';
import { blankDate, cited } from './cited.ts';
import { known, longBlank, paragraph, prose, runs, type Block, type List, type Paper } from './paper.ts';
import { aboutIn, planIn, type PreparedData, type PreparedPlan } from './prepared.ts';
import type { BlankName } from './vocabulary.ts';

/** So long that a line of the record holds it with what is said beside. */
const dots = '…'.repeat(10);

/** A posting as somebody noted it, or one that is still to be written down by hand. */
type Posted = Publication | undefined;

/** What was posted, as a record of it cites it. */
interface PostedPaper extends Pick<PreparedPlan, 'issuer' | 'layout'> {
  readonly name: string;
  readonly subject: string;
  readonly number: string;
  readonly date: CivilDate | null;
}

/** The paper and the posting that a record is about; of a form that is filled in by hand, the notice (TD13). */
export function postedIn(
  data: Pick<PreparedData, 'about' | 'plan' | 'papers' | 'publications'>,
  of: string,
): readonly [PostedPaper, Posted] {
  const row = rowOf(data.publications, of);
  const isResults = row?.results === true;
  const title = titleInSentence(aboutIn(data).title);
  const kind = isResults ? 'resultsNotice' : 'notice';
  const { number, date } = paperStanding({ ...data, escalations: {} }, { kind, of: '' });
  const { issuer, layout } = planIn(data);
  const subject = isResults ? `về kết quả ${title}` : `về tổ chức ${title}`;
  const paper = { issuer, layout, number, date, subject, name: 'Thông báo' };
  return [paper, row?.channel === 'posted' ? row : undefined];
}

/** The record that a notice was posted: what happened there only those know who were there (TD2). */
export function postingPaper(paper: PostedPaper, posted?: Posted): Paper {
  const began = { on: posted?.from ?? null, time: posted?.fromTime ?? '', by: posted?.by ?? [] };
  return record(paper, 'posting', 'Về việc niêm yết công khai', (issuing) => [
    ...present('tiến hành niêm yết công khai', began, paper, issuing),
    paragraph('Số trang niêm yết: ', known(posted?.pages ? String(posted.pages) : '', 'postedPages'), '.'),
    paragraph('Nơi niêm yết: ', known(posted?.place ?? '', 'postedWhere', dots), '.'),
    paragraph(
      'Thời gian niêm yết: từ ',
      day(posted?.from, 'postedAt'),
      ' đến hết ',
      day(posted?.to, 'postedUntil'),
      '.',
    ),
  ]);
}

/** The record that it was taken down, with what was objected meanwhile. */
export function postingEndPaper(paper: PostedPaper, posted?: Posted): Paper {
  const end = posted?.end ?? { on: null, time: '', by: [], objections: '' };
  return record(paper, 'postingEnd', 'Về việc kết thúc niêm yết công khai', (issuing) => [
    ...present('kết thúc việc niêm yết công khai', end, paper, issuing),
    paragraph('Nơi niêm yết: ', known(posted?.place ?? '', 'postedWhere', dots), '.'),
    paragraph('Đã niêm yết từ ', day(posted?.from, 'postedAt'), ' đến hết ', day(end.on, 'postedUntil'), '.'),
    paragraph('Ý kiến, phản ánh trong thời gian niêm yết:'),
    ...(end.objections === ''
      ? [paragraph(known('', 'objections', longBlank))]
      : prose(end.objections, 'objections')),
  ]);
}

function day(on: CivilDate | null | undefined, blank: BlankName) {
  return known(on ? dateInWords(on) : '', blank, blankDate);
}

function record(
  paper: PostedPaper,
  kind: 'posting' | 'postingEnd',
  summary: string,
  said: (issuing: Issuing) => readonly Block[],
): Paper {
  const issuing = issuingOf(paper);
  return paperBy(issuing, kind, {
    type: 'BIÊN BẢN',
    summary: runs(summary),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          ...said(issuing),
          paragraph(
            'Biên bản được lập xong hồi … giờ … phút cùng ngày, thành … bản có giá trị như nhau; đã đọc lại cho những người có tên trên cùng nghe, thống nhất ký tên',
            issuing.layout.endMark,
          ),
          signedBeside('NGƯỜI NIÊM YẾT', 'TRƯỞNG THÔN (TỔ DÂN PHỐ)'),
          signedBeside('ĐẠI DIỆN MẶT TRẬN TỔ QUỐC', 'ĐẠI DIỆN CƠ QUAN BAN HÀNH'),
        ],
      },
    ],
  });
}

interface Moment {
  readonly on: CivilDate | null;
  readonly time: string;
  readonly by: readonly string[];
}

/** When, where, who, and the notice that it is about. */
function present(
  what: string,
  { on, time, by }: Moment,
  { name, subject, number, date }: PostedPaper,
  { layout, issuer }: Issuing,
): readonly Block[] {
  const notice = cited(layout, { name, number, date }, { number: 'number', date: 'issuedOn' });
  const clock = time === '' ? '… giờ … phút' : clockInWords(time);
  return [
    paragraph(`Hôm nay, hồi ${clock}, `, day(on, 'postedAt'), ', chúng tôi gồm:'),
    whoWasThere(by),
    paragraph(`Cùng ${what} `, notice, ' của ', known(issuer.name, 'issuer'), ` ${subject}.`),
  ];
}

/** Those who were there; until they are named, two of the office, the head of the village and the Front. */
function whoWasThere(by: readonly string[]): List {
  const items =
    by.length > 0
      ? by.map((person) => runs(`Ông (bà) ${person}.`))
      : ['cán bộ Văn phòng', 'cán bộ Văn phòng', 'Trưởng thôn (tổ dân phố)', 'đại diện Mặt trận Tổ quốc'].map(
          (what) => runs('Ông (bà) ', known('', 'postedBy', dots), `, ${what}.`),
        );
  return { kind: 'list', numbered: true, items };
}
