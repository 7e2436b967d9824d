import type { CivilDate } from '../calendar/civil-date.ts';
import type { DossierChoice } from '../queries/dossier.ts';
import { paperStanding } from '../queries/paper-register.ts';
import { paperStyleOf } from '../office/paper-style.ts';
import { allocationPaper } from './allocation-paper.ts';
import { assignmentLetter } from './assignment-letter-paper.ts';
import { attendancePaper } from './attendance-paper.ts';
import { backdropPaper } from './backdrop-paper.ts';
import { houseOf, planOf, type BookData } from './book-data.ts';
import { chairBookPaper } from './chair-book-paper.ts';
import { commitmentTablePaper } from './commitment-table-paper.ts';
import { conclusionNoticePaper, noticeIssuing } from './conclusion-notice-paper.ts';
import { delegatesPaper, type Phones } from './delegates-paper.ts';
import { dossierIndexPaper, type SheetCounts } from './dossier-index-paper.ts';
import { earlierSlipPaper } from './earlier-slip-paper.ts';
import { issuedByHost } from './issued-by.ts';
import { inHouseStyle } from './house-style.ts';
import { introductionsPaper } from './introductions-paper.ts';
import { invitationPaper } from './invitation-paper.ts';
import { lettersSentPaper } from './letters-sent-paper.ts';
import { loudspeakerPaper } from './loudspeaker-paper.ts';
import { noticeMessagePaper } from './notice-message-paper.ts';
import { announcedOf, noticePaper, type Announced } from './notice-paper.ts';
import { opinionFormPaper } from './opinion-form-paper.ts';
import { opinionLetter } from './opinion-letter-paper.ts';
import { minutesPaper } from './minutes-paper.ts';
import type { Paper, PaperParts } from './paper.ts';
import { planPaper } from './plan-paper.ts';
import { postedIn, postingEndPaper, postingPaper } from './posting-papers.ts';
import { houseIn, planIn, type PreparedData } from './prepared.ts';
import { programmePaper } from './programme-paper.ts';
import { registered } from './registered.ts';
import { reminderLetter } from './reminder-letter-paper.ts';
import { replyLetter, type Addresses } from './reply-letter-paper.ts';
import { reportPaper } from './report-paper.ts';
import { resultsLoudspeakerPaper } from './results-loudspeaker-paper.ts';
import { resultsMessagePaper } from './results-message-paper.ts';
import { resultsNoticePaper } from './results-notice-paper.ts';
import { resultsWebPaper } from './results-web-paper.ts';
import { scriptPaper } from './script-paper.ts';
import { secondLetter } from './second-letter-paper.ts';
import { synthesisPaper } from './synthesis-paper.ts';
import { transferLetter } from './transfer-letter-paper.ts';
import { upperLetter } from './upper-letter-paper.ts';
import { verificationPaper } from './verification-paper.ts';
import type { PaperKind } from './vocabulary.ts';
import { unitOpinionsPaper } from './unit-opinions-paper.ts';
import { webNoticePaper } from './web-notice-paper.ts';

/** What is said of a paper beside the view that it is made of. */
export interface Asked {
  /** For whom, of a paper with a copy for each. */
  readonly of: string;
  readonly phones: Phones;
  /** Of those who asked, where a paper that is sent to them is taken away; empty elsewhere. */
  readonly addresses: Addresses;
  /** Where everybody reads the notice once it is put out; empty where nobody knows by which address that is. */
  readonly page: string;
  /** By which address whoever is invited replies, where a page that was told it asks for the paper; empty elsewhere. */
  readonly replyAt: string;
  /** How many sheets each paper has, for the index of a dossier; empty where nobody counted them. */
  readonly sheets: SheetCounts;
  /** What an index is of: a whole dossier, or what of it is taken as evidence. */
  readonly choice: DossierChoice;
  /** On which day days are counted, where a paper says by how many something is late; null where nobody says. */
  readonly day: CivilDate | null;
  /** What each part of an amended paper said, of a paper that amends it. */
  readonly before: PaperParts;
}

/** Everybody is told the same, in whatever form. */
const announcing =
  (write: (announced: Announced) => Paper) =>
  (data: PreparedData, { page }: Asked) =>
    write(announcedOf(data, page));

const papers: Readonly<Record<PaperKind, (data: PreparedData, asked: Asked) => Paper>> = {
  plan: planPaper,
  allocation: allocationPaper,
  opinionLetter,
  opinionForm: (data, { of }) => opinionFormPaper(data, of),
  notice: announcing(noticePaper),
  loudspeaker: announcing(loudspeakerPaper),
  webNotice: announcing(webNoticePaper),
  noticeMessage: announcing(noticeMessagePaper),
  posting: (data, { of }) => postingPaper(...postedIn(data, of)),
  postingEnd: (data, { of }) => postingEndPaper(...postedIn(data, of)),
  delegates: (data, { phones }) => delegatesPaper(data, phones),
  report: reportPaper,
  synthesis: synthesisPaper,
  assignmentLetter: (data, { of }) => assignmentLetter(data, of),
  earlierSlip: (data, { of }) => earlierSlipPaper(data, of),
  invitation: (data, { of, replyAt }) => invitationPaper(data, of, replyAt),
  programme: programmePaper,
  script: scriptPaper,
  introductions: introductionsPaper,
  chairBook: chairBookPaper,
  attendance: attendancePaper,
  backdrop: backdropPaper,
  conclusionNotice: conclusionNoticePaper,
  transferLetter: (data, { of }) => transferLetter(data, of),
  upperLetter: (data, { of }) => upperLetter(data, of),
  replyLetter: (data, { of, addresses }) => replyLetter(data, of, addresses),
  lettersSent: lettersSentPaper,
  reminderLetter: (data, { of }) => reminderLetter(data, of),
  secondLetter: (data, { of }) => secondLetter(data, of),
  verification: (data, { of }) => verificationPaper(data, of),
  commitmentTable: (data, { of, day }) => commitmentTablePaper(data, of, day),
  resultsNotice: resultsNoticePaper,
  resultsLoudspeaker: resultsLoudspeakerPaper,
  resultsWeb: (data, { page }) => resultsWebPaper(data, page),
  resultsMessage: (data, { page }) => resultsMessagePaper(data, page),
  dossierIndex: (data, { sheets, choice }) => dossierIndexPaper(data, sheets, choice),
  minutes: (data, { before }) => minutesPaper(data, data, before),
};

/** The chair's book as whoever sits in the chair has it at this moment, whatever was made final of it. */
export function chairBookOf(prepared: BookData): Paper {
  const data = issuedByHost(prepared);
  return inHouseStyle(chairBookPaper(data), paperStyleOf(houseOf(data)), planOf(data).issuer);
}

/** The list in which one unit writes its opinions; it is filled in and sent back, and never registered. */
export function unitOpinions(prepared: PreparedData, organisation: string): Paper {
  const data = issuedByHost(prepared);
  const paper = unitOpinionsPaper(data, organisation);
  return { ...inHouseStyle(paper, paperStyleOf(houseIn(data)), planIn(data).issuer), draft: false };
}

/** A paper of a conference as it stands: a pure function of what its readers may see. */
export function paperOf(
  kind: PaperKind,
  prepared: PreparedData,
  {
    of = '',
    phones = {},
    addresses = {},
    page = '',
    replyAt = '',
    sheets = {},
    choice = 'all',
    day = null,
    before = {},
  }: Partial<Asked> = {},
): Paper {
  const data = issuedByHost(prepared);
  const made = papers[kind](data, { of, phones, addresses, page, replyAt, sheets, choice, day, before });
  const issuer = kind === 'conclusionNotice' ? noticeIssuing(data).issuer.name : planIn(data).issuer;
  const paper = inHouseStyle(made, paperStyleOf(houseIn(data)), issuer);
  return registered(paper, paperStanding(data, { kind, of }));
}
