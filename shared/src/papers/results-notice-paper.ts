import { shortDate } from '../calendar/dates-in-words.ts';
import { instant } from '../calendar/instant.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { matterFigures, mattersOf, type Matter, type MatterFigures } from '../queries/matters.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { resultWords } from '../words/results.ts';
import { titleInSentence, time } from './conference.ts';
import { issuingOf, paperBy, signedBy, type Issuing } from './issuing.ts';
import {
  appendix,
  cells,
  heading,
  known,
  paragraph,
  runs,
  type Block,
  type Paper,
  type PaperTable,
} from './paper.ts';
import { aboutIn, houseIn, planIn, type PreparedData } from './prepared.ts';

/** One matter as it is posted: the released words, or the field in their place. */
interface PostedResult {
  readonly words: string;
  readonly answer: string;
  readonly bodies: string;
  readonly due: string;
  readonly state: string;
}

/**
 * What came of the conference, to be posted and read to everybody: released words alone, and nobody who asked (LW1). How
 * late a matter is stands on no sheet, for it is another on the next day.
 */
export function resultsNoticePaper(data: PreparedData): Paper {
  const issuing = issuingOf(planIn(data));
  const matters = mattersOf({ ...data, about: aboutIn(data), house: houseIn(data) }, instant(0));
  const title = titleInSentence(aboutIn(data).title);
  return paperBy(issuing, 'resultsNotice', {
    type: 'THÔNG BÁO',
    summary: runs(`Kết quả ${title}`),
    sections: [
      { landscape: false, blocks: notice(data, issuing, title, matterFigures(matters)) },
      {
        landscape: true,
        blocks: [
          appendix('PHỤ LỤC: KẾT QUẢ TRẢ LỜI, GIẢI QUYẾT TỪNG VẤN ĐỀ'),
          matters.length === 0
            ? paragraph(known('', 'matters', '……'))
            : table(matters.map((matter) => posted(data, matter))),
        ],
      },
    ],
  });
}

function notice(
  data: PreparedData,
  issuing: Issuing,
  title: string,
  figures: MatterFigures,
): readonly Block[] {
  const [about, plan] = [aboutIn(data), planIn(data)];
  const { total, replied, solved, results } = figures;
  const underWay = results['3a'] + results['3b'];
  return [
    paragraph(known(issuing.issuer.name, 'issuer'), ` thông báo kết quả ${title} như sau:`),
    heading(1, 'Hội nghị'),
    paragraph('Thời gian: ', time({ ...about, startsAt: plan.startsAt }), '.'),
    paragraph('Địa điểm: ', known(about.place, 'place'), '.'),
    heading(1, 'Kết quả'),
    paragraph(`Tổng số vấn đề: ${total}.`),
    paragraph(`Đã trả lời: ${replied}/${total} vấn đề.`),
    paragraph(`Đã giải quyết xong: ${solved}/${total} vấn đề.`),
    paragraph(
      `Đang giải quyết: ${underWay}; giải trình, cung cấp thông tin: ${results['1']}; chuyển cấp có thẩm quyền, chờ trả lời: ${results['5']}; chưa trả lời: ${results['4']}.`,
    ),
    heading(1, 'Nơi xem đầy đủ, nơi hỏi'),
    paragraph(
      'Nội dung trả lời từng vấn đề có tại Phụ lục kèm theo; hỏi thêm tại ',
      known(plan.contact, 'contact'),
      issuing.layout.endMark,
    ),
    signedBy(issuing, ['Trưởng thôn, tổ dân phố (để thông báo cho Nhân dân)']),
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

function table(rows: readonly PostedResult[]): PaperTable {
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Vấn đề', width: 28 },
      { title: 'Nội dung trả lời', width: 28 },
      { title: 'Cơ quan', width: 14 },
      { title: 'Thời hạn', width: 10, centred: true },
      { title: 'Kết quả', width: 14 },
    ],
    rows: rows.map(({ words, answer, bodies, due, state }, at) => ({
      cells: cells(String(at + 1), words, answer, bodies, due, state),
    })),
  };
}
