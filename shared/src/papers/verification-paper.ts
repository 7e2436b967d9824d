import { civilDateOf } from '../calendar/civil-date.ts';
import { dateInWords } from '../calendar/dates-in-words.ts';
import { rowOf, rowsIn, rowsInOrder } from '../engine/keyed.ts';
import type { PartRecord, Report, Verification } from '../meeting/followup/records.ts';
import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { resultWords, verifyingWords } from '../words/results.ts';
import { titleInSentence } from './conference.ts';
import { areaOf } from './given-matters.ts';
import { issuingOf, paperBy, signedBy } from './issuing.ts';
import { addressees } from './letters.ts';
import { heading, known, linesOf, paragraph, prose, runs, type Block, type Paper } from './paper.ts';
import { aboutIn, planIn, type PreparedData } from './prepared.ts';
import { codeOf, untilInWords } from './task-words.ts';

/** What one body reported, and what a second person found of it. */
interface Found {
  readonly body: string;
  readonly report: Omit<Report, 'by'>;
  readonly verification: Verification;
}

/** What was made sure of in a matter, the earliest first. */
function foundIn(data: PreparedData, petition: string): readonly Found[] {
  return rowsIn(data.partRecords)
    .filter((row) => row.petition === petition)
    .flatMap((row) => verifiedOf(row).map((one) => ({ ...one, body: bodyOf(data, row) })))
    .sort((one, other) => one.verification.at - other.verification.at);
}

function verifiedOf({ report, verification, earlier }: PartRecord): Omit<Found, 'body'>[] {
  const before = earlier.flatMap((one) =>
    one.verification ? [{ report: one, verification: one.verification }] : [],
  );
  return report && verification ? [...before, { report, verification }] : before;
}

function bodyOf({ commitments, departments }: PreparedData, { id }: PartRecord): string {
  return rowOf(departments, rowOf(commitments, id)?.department)?.name ?? '';
}

/** The matters of which somebody has made sure, by their numbers. */
export function verifiedMatters(data: PreparedData): readonly PreparedData['petitions'][string][] {
  const ids = new Set(
    rowsIn(data.partRecords)
      .filter((row) => verifiedOf(row).length > 0)
      .map(({ petition }) => petition),
  );
  return rowsIn(data.petitions)
    .filter(({ id }) => ids.has(id))
    .sort((one, other) => one.no - other.no);
}

/** Tells all chairs what somebody found who made sure of a report: what was asked, done, found, on what it rests (UB9). */
export function verificationPaper(data: PreparedData, of: string): Paper {
  const issuing = issuingOf(planIn(data));
  const matter = rowOf(data.petitions, of);
  const found = foundIn(data, of);
  const title = titleInSentence(aboutIn(data).title);
  const code = known(matter ? codeOf(data, matter.no) : '', 'matters');
  return paperBy(issuing, 'verification', {
    type: 'BÁO CÁO',
    summary: runs('Kết quả xác minh việc ', code, ` tại ${title}`),
    inside: true,
    firstLevel: 1,
    sections: [
      {
        landscape: false,
        blocks: [
          ...addressees(rowsInOrder(data.chairs).map(({ name, title: office }) => `${name}, ${office}`)),
          paragraph(
            'Thực hiện kết luận của Chủ tọa, ',
            known(issuing.issuer.name, 'issuer'),
            ' báo cáo kết quả xác minh như sau:',
          ),
          ...asked(data, matter),
          ...done(found),
          ...result(found),
          ...grounds(found),
          heading(1, 'ĐỀ XUẤT'),
          ...prose('', 'proposals'),
          signedBy(issuing, ['Các đồng chí Chủ tọa hội nghị']),
        ],
      },
    ],
  });
}

function asked(data: PreparedData, matter: PreparedData['petitions'][string] | undefined): readonly Block[] {
  const owed = rowsIn(data.commitments).filter((row) => row.petition === matter?.id && row.state === 'open');
  const bodies = owed.map(({ department }) => rowOf(data.departments, department)?.name ?? '');
  const area = matter ? areaOf(data, matter) : '';
  return [
    heading(1, 'NỘI DUNG PHẢI XÁC MINH'),
    paragraph('Nội dung kiến nghị: ', known(wordsOf(matter?.text ?? ''), 'matters')),
    ...(area === '' ? [] : [paragraph('Địa bàn, đơn vị: ', area, '.')]),
    paragraph('Cơ quan chịu trách nhiệm: ', known(bodies.join('; '), 'body'), '.'),
    paragraph('Thời hạn: ', untilInWords(owed[0]?.firstDue ?? null), '.'),
  ];
}

function done(found: readonly Found[]): readonly Block[] {
  return [
    heading(1, 'VIỆC ĐÃ LÀM'),
    ...(found.length === 0 ? [paragraph(known('', 'done', '……'))] : []),
    ...found.flatMap(({ body, report, verification }) => [
      paragraph(
        `${body} báo cáo ${dateInWords(report.on)}: ${resultWords[report.code].vi}. `,
        wordsOf(report.text),
      ),
      paragraph(
        `Xác minh ${dateInWords(civilDateOf(verification.at))}, ${verifyingWords[verification.way].vi}; `,
        `${report.evidence.length + verification.evidence.length} ảnh, tài liệu kèm theo hồ sơ.`,
      ),
    ]),
  ];
}

function result(found: readonly Found[]): readonly Block[] {
  const last = found.at(-1);
  return [
    heading(1, 'KẾT QUẢ XÁC MINH'),
    ...found.map(({ body, verification: { holds, note } }) =>
      paragraph(
        `${body}: ${holds ? 'đúng như báo cáo' : 'chưa đúng như báo cáo, phải báo cáo lại'}. `,
        wordsOf(note),
      ),
    ),
    ...(last ? [] : [paragraph(known('', 'done', '……'))]),
  ];
}

function grounds(found: readonly Found[]): readonly Block[] {
  const said = found.flatMap(({ report: { ground, paper } }) => [
    ...(ground === '' ? [] : [wordsOf(ground)]),
    ...(paper ? [`Văn bản số ${paper.no} ${dateInWords(paper.date)}`] : []),
  ]);
  return [heading(1, 'CĂN CỨ'), paragraph(known([...new Set(said)].join('; '), 'groundNumber', '……'))];
}

function wordsOf(text: string): string {
  return withoutPersonalNumbers(linesOf(text).join(' '));
}
