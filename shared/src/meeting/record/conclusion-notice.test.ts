import { describe, expect, test } from 'vitest';
import {
  chairThere,
  concludedHall,
  digestIn,
  makesFinal,
  petitionIn,
  registered,
} from '../../testing/concluded-hall.ts';
import { conveneHall, coordinator, desk, moderator, openHall, there } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';
import { noticeIsApproved } from './conclusion-notice-acts.ts';

const words = { part: 'general', text: 'Không khí dân chủ.' };
const comment = { part: 'tasks', body: 'Ban Xây dựng Đảng', text: 'Cần nêu rõ đơn vị phối hợp.' };
const promised = (hall: ReturnType<typeof concludedHall>) =>
  there(hall.meeting.commitments.find((row) => row.promised));

describe('drafting', () => {
  test('CN1 PL9 the office writes its own words over those it saw, from the opening on', () => {
    expect(conveneHall().refusal(coordinator, 'conclusionNotice.write', words)).toBe('wrongMeetingState');
    const hall = concludedHall();
    hall.does(coordinator, 'conclusionNotice.write', words);
    const over = { ...words, text: 'Không khí cởi mở.', over: 'Câu khác' };
    expect(hall.refusal(coordinator, 'conclusionNotice.write', over)).toBe('changedMeanwhile');
    hall.does(coordinator, 'conclusionNotice.write', { ...over, over: words.text });
    expect(hall.meeting.conclusionNotice).toMatchObject({
      words: [{ id: 'general', text: 'Không khí cởi mở.' }],
      drafts: 2,
    });
    hall.does(coordinator, 'conclusionNotice.write', { part: 'general', text: '' });
    expect(hall.meeting.conclusionNotice.words).toEqual([]);
    expect(hall.refusal(desk, 'conclusionNotice.write', words)).toBe('notAllowed');
  });

  test('CN2 PL9 another body comments beside a part, and nobody approves while that is open', () => {
    const hall = concludedHall();
    hall.does(coordinator, 'conclusionNotice.comment', comment);
    const [first] = hall.meeting.conclusionNotice.comments;
    expect(first).toMatchObject({ ...comment, at: hall.now, settledAt: null });
    const approval = { chair: 'ubnd', digest: digestIn(hall) };
    expect(hall.refusal(chairThere, 'conclusionNotice.approve', approval)).toBe('commentsOpen');
    const settle = { comment: there(first).id, settled: true };
    hall.does(coordinator, 'conclusionNotice.settle', settle);
    hall.does(chairThere, 'conclusionNotice.approve', approval);
    const none = { comment: 'khong-co', settled: true };
    expect(hall.refusal(coordinator, 'conclusionNotice.settle', none)).toBe('unknownComment');
    hall.does(coordinator, 'conclusionNotice.settle', { ...settle, settled: false });
    expect(there(hall.meeting.conclusionNotice.comments[0]).settledAt).toBeNull();
  });

  test('CN2 so many comments are kept and no more', () => {
    const hall = concludedHall();
    for (let count = 0; count < 200; count += 1) hall.does(coordinator, 'conclusionNotice.comment', comment);
    expect(hall.refusal(coordinator, 'conclusionNotice.comment', comment)).toBe('tooManyComments');
  });

  test('CN4 BX9 another day than the hall was told needs a reason, and the first one stays', () => {
    const hall = concludedHall();
    const { id: commitment, due } = promised(hall);
    const later = { commitment, due: '2027-02-26' };
    expect(hall.refusal(coordinator, 'conclusionNotice.setDue', later)).toBe('reasonNeeded');
    const past = { commitment, due: '2026-12-01', reason: 'Làm sớm' };
    expect(hall.refusal(coordinator, 'conclusionNotice.setDue', past)).toBe('dueInThePast');
    const reason = 'Chờ bố trí vốn năm 2027';
    hall.does(coordinator, 'conclusionNotice.setDue', { ...later, reason });
    expect(promised(hall)).toMatchObject({ firstDue: due, due: later.due });
    expect(hall.meeting.conclusionNotice.dues).toEqual([{ ...later, reason }]);
    // The day of the hall again needs none, and none is kept.
    hall.does(coordinator, 'conclusionNotice.setDue', { commitment, due });
    expect(promised(hall).due).toBe(due);
    expect(hall.meeting.conclusionNotice.dues).toEqual([]);
    const none = { commitment: 'khong-co', due };
    expect(hall.refusal(coordinator, 'conclusionNotice.setDue', none)).toBe('unknownCommitment');
  });

  test('CN4 O4 the day that a colleague set meanwhile is not written over unseen', () => {
    const hall = concludedHall();
    const { id: commitment, due } = promised(hall);
    const over = { due, reason: '' };
    const theirs = { commitment, due: '2027-02-26', reason: 'Chờ bố trí vốn năm 2027' };
    hall.does(coordinator, 'conclusionNotice.setDue', { ...theirs, over });
    const mine = { commitment, due: '2027-03-31', reason: 'Chờ hết mùa mưa' };
    expect(hall.refusal(coordinator, 'conclusionNotice.setDue', { ...mine, over })).toBe('changedMeanwhile');
    expect(promised(hall).due).toBe(theirs.due);
    const read = { due: theirs.due, reason: theirs.reason };
    hall.does(coordinator, 'conclusionNotice.setDue', { ...mine, over: read });
    expect(promised(hall).due).toBe(mine.due);
  });
});

describe('approval', () => {
  test('CN3 BL10 a chair approves one draft, and is asked again once it says something else', () => {
    const hall = concludedHall();
    const approve = () =>
      hall.does(chairThere, 'conclusionNotice.approve', { chair: 'ubnd', digest: digestIn(hall) });
    const read = digestIn(hall);
    hall.does(coordinator, 'conclusionNotice.write', words);
    const stale = { chair: 'ubnd', digest: read };
    expect(hall.refusal(chairThere, 'conclusionNotice.approve', stale)).toBe('changedMeanwhile');
    approve();
    expect(hall.meeting.conclusionNotice.approval).toMatchObject({ chair: 'ubnd', draft: 1, at: hall.now });
    expect(noticeIsApproved(hall.meeting)).toBe(true);
    const petition = petitionIn(hall, 'Đường thôn hỏng');
    for (const change of [
      () => hall.does(coordinator, 'conclusionNotice.write', { ...words, text: 'Câu khác.' }),
      () => hall.does(moderator, 'petitions.release', { petition, text: 'Sửa đường thôn' }),
      () => hall.does(coordinator, 'conclusionNotice.set', { ...nothingSet, issuer: 'Đảng ủy xã Đồng Mẫu' }),
    ]) {
      change();
      expect(noticeIsApproved(hall.meeting)).toBe(false);
      expect(hall.refusal(coordinator, 'papers.makeFinal', notice)).toBe('noticeNotApproved');
      approve();
      expect(noticeIsApproved(hall.meeting)).toBe(true);
    }
    const seen = hall.meeting.conclusionNotice.approval?.at ?? 0;
    const other = { seen: seen - 1 };
    expect(hall.refusal(coordinator, 'conclusionNotice.takeApprovalBack', other)).toBe('overtaken');
    hall.does(coordinator, 'conclusionNotice.takeApprovalBack', { seen });
    expect(hall.refusal(coordinator, 'papers.makeFinal', notice)).toBe('noticeNotApproved');
  });

  test('CN3 no notice is final before the conference is over', () => {
    const hall = openHall();
    const digest = digestIn(hall);
    hall.does(coordinator, 'conclusionNotice.approve', { chair: 'an', digest });
    expect(hall.refusal(coordinator, 'papers.makeFinal', notice)).toBe('wrongMeetingState');
  });

  test('CN3 a chair approves as themselves; what was done on paper the office writes down', () => {
    const hall = concludedHall();
    const digest = digestIn(hall);
    const other = as('chair', { chair: 'khac' });
    expect(hall.refusal(other, 'conclusionNotice.approve', { chair: 'ubnd', digest })).toBe('notAllowed');
    const none = { chair: 'khong-co', digest };
    expect(hall.refusal(coordinator, 'conclusionNotice.approve', none)).toBe('unknownChair');
    hall.does(coordinator, 'conclusionNotice.approve', { chair: 'ubnd', digest });
    expect(hall.meeting.conclusionNotice.approval?.chair).toBe('ubnd');
  });
});

const notice = { kind: 'conclusionNotice' };
const nothingSet = {
  ...{ issuer: '', layout: null, authority: 'onBehalf', forWhom: '', drafter: '', reviewer: '' },
};

describe('letters', () => {
  test('CN9 TD15 a letter to an upper body has its number where the body is followed up, and nowhere else', () => {
    const hall = concludedHall();
    const escalation = there([...hall.meeting.escalations][0]);
    const paper = makesFinal(hall, 'upperLetter', escalation.id);
    hall.does(as('registry'), 'papers.issue', { paper, ...registered('31/UBND-VP') });
    const letter = () => there(hall.meeting.escalations.get(escalation.id)).letter;
    expect(letter()).toEqual({ no: '31/UBND-VP', date: '2026-12-18' });
    expect(hall.meeting.papers.get(paper)).toMatchObject({ number: '', date: null });
    const again = { paper, ...registered('32/UBND-VP'), over: '31/UBND-VP' };
    hall.does(coordinator, 'papers.issue', again);
    expect(letter()?.no).toBe('32/UBND-VP');
    const ahead = { ...again, over: '32/UBND-VP', number: '33/UBND-VP', date: '2027-01-01' };
    expect(hall.refusal(coordinator, 'papers.issue', ahead)).toBe('dayLiesAhead');
    hall.does(coordinator, 'papers.takeIssueBack', { paper });
    expect(letter()).toBeNull();
  });

  test('CN11 BL11 the day on which a letter left the house is noted once it has a number, and can be taken back', () => {
    const hall = concludedHall();
    const paper = makesFinal(hall, 'transferLetter', 'kinh-te');
    const sent = { paper, on: '2026-12-18' };
    expect(hall.refusal(coordinator, 'papers.send', sent)).toBe('paperNotIssued');
    hall.does(coordinator, 'papers.issue', { paper, ...registered('30/UBND-VP') });
    expect(hall.refusal(coordinator, 'papers.send', { paper, on: '2026-12-19' })).toBe('dayLiesAhead');
    expect(hall.refusal(coordinator, 'papers.send', { paper, on: '2026-12-17' })).toBe('dayTooEarly');
    hall.does(as('registry'), 'papers.send', sent);
    expect(hall.meeting.papers.get(paper)?.sentOn).toBe('2026-12-18');
    expect(hall.refusal(coordinator, 'papers.takeIssueBack', { paper })).toBe('paperWasSent');
    const later = { paper, ...registered('30/UBND-VP'), date: '2026-12-19', over: '30/UBND-VP' };
    expect(hall.refusal(coordinator, 'papers.issue', later)).toBe('datedAfterSent');
    hall.does(coordinator, 'papers.send', { paper, on: null });
    hall.does(coordinator, 'papers.takeIssueBack', { paper });
  });

  test('CN13 BL11 what the office learnt is written over what was seen, from the opening on', () => {
    const hall = concludedHall();
    const lesson = { part: 'lessons', text: 'Mời thêm Công an xã.' };
    const [event] = hall.does(coordinator, 'review.write', lesson);
    expect(event).toMatchObject({ subject: 'review:lessons', sealed: { text: lesson.text } });
    expect(hall.meeting.review).toEqual({ lessons: lesson.text, violations: '' });
    const blind = { ...lesson, text: 'Khác', over: 'không thấy' };
    expect(hall.refusal(coordinator, 'review.write', blind)).toBe('changedMeanwhile');
    expect(conveneHall().refusal(coordinator, 'review.write', lesson)).toBe('wrongMeetingState');
    expect(hall.refusal(moderator, 'review.write', lesson)).toBe('notAllowed');
  });
});
