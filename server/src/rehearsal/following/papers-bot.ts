import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { noticeDigest } from '@doi-thoai/shared/meeting/record/conclusion-notice';
import type { PaperKind } from '@doi-thoai/shared/meeting/record/paper-kinds';
import { headWays } from '@doi-thoai/shared/meeting/record/vocabulary';
import { outgoingLetters } from '@doi-thoai/shared/queries/outgoing-letters';
import { paperRegister, paperStanding } from '@doi-thoai/shared/queries/paper-register';
import { intent, type Intent, type Sight } from '../intent.ts';
import { isNumbered, isUnsigned } from './course.ts';
import { said, villages, type AfterScript } from './script.ts';

type Data = Sight<'preparation'>['data'];

/**
 * The papers of the evening and of the days after it, one after the other: minutes, the notice of the conclusion, a
 * letter for each body, the results in three ways, and what comes back signed.
 */
export function paperWork({ data, now }: Sight<'preparation'>, script: AfterScript): Intent | undefined {
  const today = civilDateOf(now);
  const numbered = numbering(data, 'minutes', '12/BB-UBND', today);
  if (numbered) return numbered;
  // Letters and results say what the notice says: they wait for the chair's approval.
  if (!isNumbered(data, 'conclusionNotice')) return concluding(data, today);
  return reviewing(data, today) ?? publishing(data, today, script) ?? filing(data, script);
}

const signer = { office: 'Chủ tịch', name: 'Hoàng Văn Đóng Vai' };

/** A final paper gets what the registry gave it. */
function numbering(data: Data, kind: PaperKind, number: string, today: CivilDate): Intent | undefined {
  const { row, state } = paperStanding(data, { kind, of: '' });
  if (!row || state !== 'final') return undefined;
  return intent('papers.issue', { paper: row.id, number, date: today, signer }, 6);
}

/** The notice is drafted, commented by another body, approved by the chair, made final and numbered. */
function concluding(data: Data, today: CivilDate): Intent | undefined {
  const notice = data.conclusionNotice[only];
  if (!notice) return undefined;
  const numbered = numbering(data, 'conclusionNotice', '31/TB-UBND', today);
  if (numbered) return numbered;
  if (notice.issuer === '') {
    const bodies = { drafter: 'Văn phòng', reviewer: 'Ban Xây dựng Đảng' };
    const issue = { issuer: data.about[only]?.host || 'UBND xã Mẫu', layout: 'state', authority: 'onBehalf' };
    return intent('conclusionNotice.set', { ...issue, forWhom: '', ...bodies }, 8);
  }
  if (notice.words.length === 0)
    return intent('conclusionNotice.write', { part: 'general', text: said.general }, 10);
  const [comment] = notice.comments;
  if (!comment)
    return intent(
      'conclusionNotice.comment',
      { part: 'tasks', body: notice.reviewer, text: said.comment },
      8,
    );
  if (comment.settledAt === null)
    return intent('conclusionNotice.settle', { comment: comment.id, settled: true }, 5);
  const conclusion = data.conclusion[only] ?? { state: 'none', lines: [], remarks: '' };
  const isApproved = notice.approval?.digest === noticeDigest(notice, conclusion, data);
  return isApproved ? intent('papers.makeFinal', { kind: 'conclusionNotice' }, 6) : undefined;
}

/** Everything that must leave the house leaves it, and the office writes down what it learnt. */
function reviewing(data: Data, today: CivilDate): Intent | undefined {
  const letters = outgoingLetters(data);
  const at = letters.findIndex(({ state }) => state !== 'sent');
  const letter = letters[at];
  if (letter) {
    const { row, signer: by } = letter.standing;
    if (!row) return intent('papers.makeFinal', { kind: letter.kind, of: letter.of }, 5);
    if (letter.state === 'numberMissing' || by === null) {
      const number = letter.standing.number || `${101 + at}/UBND-VP`;
      const date = letter.standing.date ?? today;
      return intent('papers.issue', { paper: row.id, number, date, signer, over: letter.standing.number }, 6);
    }
    return intent('papers.send', { paper: row.id, on: today }, 4);
  }
  if (data.review[only]?.lessons === '')
    return intent('review.write', { part: 'lessons', text: said.lessons }, 9);
  return undefined;
}

/** The results are told in the three ways of the law. */
function publishing(data: Data, today: CivilDate, { photo }: AfterScript): Intent | undefined {
  if (!isNumbered(data, 'resultsNotice')) {
    const numbered = numbering(data, 'resultsNotice', '32/TB-UBND', today);
    return numbered ?? intent('papers.makeFinal', { kind: 'resultsNotice' }, 6);
  }
  const noted = new Set(Object.values(data.publications).flatMap((row) => (row.results ? row.channel : [])));
  const ways = [
    { channel: 'posted', place: 'Nhà văn hóa xã', pages: 4, proof: [photo] },
    { channel: 'loudspeaker', place: 'Cụm loa xã', proof: [photo] },
    { channel: 'web', place: 'Cổng thông tin điện tử', link: 'https://vi-du.example/ket-qua' },
  ] as const;
  const next = ways.find(({ channel }) => !noted.has(channel));
  if (next) return intent('publications.note', { ...next, from: today, results: true }, 8);
  const heads = Object.values(data.heads);
  if (heads.length === 0) return intent('heads.list', { heads: villages.map((name) => ({ name })) }, 8);
  const at = heads.findIndex(({ told }) => told === null);
  const head = heads[at];
  const way = headWays[at % headWays.length];
  return head && intent('heads.told', { head: head.id, on: today, way, over: null }, 5);
}

/** What was numbered comes back signed, and is kept. */
function filing(data: Data, { signed }: AfterScript): Intent | undefined {
  const wanting = paperRegister(data).find(isUnsigned);
  return wanting?.row ? intent('papers.attach', { paper: wanting.row.id, evidence: signed }, 4) : undefined;
}
