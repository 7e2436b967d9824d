import { instant } from '../calendar/instant.ts';
import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import { noticeDigest } from '../meeting/record/conclusion-notice.ts';
import type { PreparedData } from '../papers/prepared.ts';
import { coordinator, moderator, secretary, there, type Hall } from './example-hall.ts';
import { as } from './playing.ts';
import { gatheredHall } from './prepared-papers.ts';
import { seenBy } from './seen-by.ts';

/** Who presides over the hall of the example. */
export const chairThere = as('chair', { chair: 'ubnd' });

/** The petition that was handed in with these words. */
export function petitionIn(hall: Hall, text: string): string {
  return there(hall.meeting.petitions.find((row) => row.text === text)).id;
}

/** A conference that is over: a promise, a matter to be verified by two bodies, one for the province, one not reached. */
export function concludedHall(layout: PaperLayout = 'state', more: object = {}): Hall {
  const hall = gatheredHall(layout, more);
  hall.now = instant(Date.UTC(2026, 11, 18, 1, 0, 0));
  hall.does(chairThere, 'meeting.start');
  const [road, drain, deed, lamps] = [
    'Đường thôn hỏng',
    'Cống thoát nước tắc',
    'Đề nghị cấp sổ đỏ',
    'Thêm đèn đường',
  ].map((text) => petitionIn(hall, text)) as [string, string, string, string];
  for (const [petition, text] of [
    [road, 'Đề nghị sửa đường thôn Bến Đá'],
    [drain, 'Đề nghị khơi cống thoát nước'],
    [deed, 'Đề nghị cấp giấy chứng nhận quyền sử dụng đất'],
  ] as const) {
    hall.does(moderator, 'petitions.release', { petition, text });
    hall.does(chairThere, 'petitions.raise', { petition });
  }
  promise(hall, road);
  const verify = { kind: 'toBeVerified', department: 'kinh-te', due: '2027-01-11' };
  hall.does(chairThere, 'petitions.dispose', { petition: drain, ...verify });
  const send = { kind: 'escalated', body: 'Sở Nông nghiệp và Môi trường', due: '2027-01-20' };
  hall.does(chairThere, 'petitions.dispose', { petition: deed, ...send });
  hall.does(chairThere, 'petitions.dispose', { petition: road, kind: 'answered' });
  hall.does(moderator, 'petitions.release', { petition: lamps, text: 'Đề nghị thêm đèn đường' });
  hall.does(secretary, 'conclusion.compile');
  hall.does(secretary, 'conclusion.editRemarks', { text: 'Hội nghị thẳng thắn, trách nhiệm.' });
  hall.does(chairThere, 'conclusion.adopt', { withGaps: true });
  hall.does(chairThere, 'meeting.close');
  return hall;
}

function promise(hall: Hall, petition: string): void {
  const wording = 'Sửa xong đường trước Tết';
  const [captured] = hall.does(secretary, 'commitments.capture', {
    ...{ petition, department: 'kinh-te', officer: 'Trần Văn Mẫu', wording, due: '2027-01-29' },
  });
  const commitment = captured?.type === 'promiseCaptured' ? captured.id : '';
  hall.does(chairThere, 'commitments.readBack', { commitment });
  hall.does(chairThere, 'commitments.confirm', { commitment });
}

export function concluded(layout: PaperLayout = 'state', more: object = {}): PreparedData {
  return seenBy('preparation', concludedHall(layout, more).meeting);
}

/** A sign of what the notice says now, as whoever approves it read it. */
export function digestIn({ meeting }: Hall): string {
  return noticeDigest(meeting.conclusionNotice, meeting.conclusion, meeting);
}

/** Approves the notice, makes it final and gives it a number; the paper's id. */
export function issuesNotice(hall: Hall): string {
  hall.does(chairThere, 'conclusionNotice.approve', { chair: 'ubnd', digest: digestIn(hall) });
  const paper = makesFinal(hall, 'conclusionNotice');
  hall.does(coordinator, 'papers.issue', { paper, ...registered('12/TB-UBND') });
  return paper;
}

export function makesFinal(hall: Hall, kind: string, of = ''): string {
  const [event] = hall.does(coordinator, 'papers.makeFinal', { kind, of });
  return event?.type === 'paperMadeFinal' ? event.paper : '';
}

/** What the registry gives a paper on the day. */
export function registered(number: string) {
  return { number, date: '2026-12-18', signer: { office: 'Chủ tịch', name: 'Hoàng Văn Đóng Vai' } };
}
