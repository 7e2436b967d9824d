import { shortDate } from '../calendar/dates-in-words.ts';
import {
  dossierFiles,
  dossierPapers,
  type DossierChoice,
  type DossierFile,
  type DossierPaper,
} from '../queries/dossier.ts';
import { paperNames } from '../words/papers.ts';
import { titleInSentence } from './conference.ts';
import { copiesOf } from './copies.ts';
import { capital } from './issuer.ts';
import { issuingOf, paperBy } from './issuing.ts';
import { heading, known, paragraph, runs, type Block, type Paper, type PaperTable } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';

/** How many sheets each paper has, by its id; of one that nobody counted there is nothing. */
export type SheetCounts = Readonly<Record<string, number>>;

/** What is in a dossier, or in what of it is taken as evidence: its first page, on which every paper is found (BL14). */
export function dossierIndexPaper(data: PreparedData, sheets: SheetCounts, choice: DossierChoice): Paper {
  const issuing = issuingOf(planIn(data));
  const papers = dossierPapers(data, choice);
  const files = dossierFiles(data, choice);
  return paperBy(issuing, 'dossierIndex', {
    type: choice === 'all' ? 'MỤC LỤC HỒ SƠ' : 'MỤC LỤC BỘ MINH CHỨNG',
    summary: runs(capital(titleInSentence(aboutIn(data).title))),
    dated: false,
    inside: true,
    sections: [
      {
        landscape: true,
        blocks: [
          heading(1, 'Văn bản'),
          papers.length === 0
            ? paragraph(known('', 'filed', '……'))
            : paperTable(data, papers, { author: issuing.issuer.name, sheets }),
          ...(files.length === 0 ? [] : fileBlocks(files)),
        ],
      },
    ],
  });
}

function paperTable(
  data: PreparedData,
  papers: readonly DossierPaper[],
  { author, sheets }: { readonly author: string; readonly sheets: SheetCounts },
): PaperTable {
  const numbers = sheetNumbers(papers, sheets);
  return {
    kind: 'table',
    columns: [
      { title: 'STT', width: 6, centred: true },
      { title: 'Số, ký hiệu', width: 16 },
      { title: 'Ngày, tháng', width: 12, centred: true },
      { title: 'Tác giả', width: 20 },
      { title: 'Trích yếu', width: 36 },
      { title: 'Tờ số', width: 10, centred: true },
    ],
    rows: papers.map((paper, at) => ({
      cells: [
        runs(String(at + 1)),
        runs(paper.number),
        runs(paper.date === null ? '' : shortDate(paper.date)),
        runs(known(author, 'issuer')),
        runs(summaryOf(data, paper)),
        runs(known(numbers[at] ?? '', 'sheets')),
      ],
    })),
  };
}

function summaryOf(data: PreparedData, { kind, of, version, row, replaced }: DossierPaper): string {
  const copy = copiesOf(kind, data)?.find((one) => one.of === of)?.name ?? '';
  return [
    copy === '' ? paperNames[kind].vi : `${paperNames[kind].vi} – ${copy}`,
    ...(version > 1 ? [`bản thứ ${version}`] : []),
    ...(replaced ? ['đã được thay thế'] : []),
    ...(row.file ? ['có bản đã ký'] : []),
  ].join('; ');
}

/** Sheets are counted through the dossier; after a paper that nobody counted no number can be known. */
function sheetNumbers(papers: readonly DossierPaper[], sheets: SheetCounts): readonly string[] {
  let last: number | undefined = 0;
  return papers.map(({ row }) => {
    const count = sheets[row.id];
    const first = last === undefined ? undefined : last + 1;
    last = last === undefined || count === undefined ? undefined : last + count;
    if (first === undefined || last === undefined) return '';
    return first === last ? String(first) : `${first}–${last}`;
  });
}

function fileBlocks(files: readonly DossierFile[]): readonly Block[] {
  return [
    heading(1, 'Tệp kèm theo'),
    {
      kind: 'table',
      columns: [
        { title: 'STT', width: 8, centred: true },
        { title: 'Thuộc về', width: 42 },
        { title: 'Tên tệp', width: 50 },
      ],
      rows: files.map((one, at) => ({
        cells: [runs(String(at + 1)), runs(belongsTo(one)), runs(one.file.name)],
      })),
    },
  ];
}

function belongsTo(one: DossierFile): string {
  switch (one.what) {
    case 'answer':
      return `Trả lời kiến nghị số ${one.no}`;
    case 'report':
      return `Báo cáo kết quả kiến nghị số ${one.no}`;
    case 'verification':
      return `Kiểm chứng kiến nghị số ${one.no}`;
    case 'reply':
      return `Văn bản trả lời người hỏi, kiến nghị số ${one.no}`;
    case 'letter':
      return `Kiến nghị gửi ${one.body}`;
    case 'proof':
      return `Minh chứng công khai: ${one.place}`;
  }
}
