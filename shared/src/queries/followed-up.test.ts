import { describe, expect, test } from 'vitest';
import { evolve } from '../meeting/meeting.ts';
import {
  chairThere,
  concludedHall,
  digestIn,
  issuesNotice,
  makesFinal,
  registered,
} from '../testing/concluded-hall.ts';
import { coordinator, moderator, openHall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { followsUp } from './followed-up.ts';

const words = { part: 'general', text: 'Không khí dân chủ.' };

describe('issuing', () => {
  test('CN5 BL14 a conference is followed up once its notice has a number', () => {
    const hall = concludedHall();
    expect(followsUp(hall.meeting)).toBe(false);
    hall.does(chairThere, 'conclusionNotice.approve', { chair: 'ubnd', digest: digestIn(hall) });
    const paper = makesFinal(hall, 'conclusionNotice');
    expect(followsUp(hall.meeting)).toBe(false);
    expect(hall.refusal(coordinator, 'conclusionNotice.write', words)).toBe('paperIsFinal');
    hall.does(as('registry'), 'papers.issue', { paper, ...registered('12/TB-UBND') });
    expect(followsUp(hall.meeting)).toBe(true);
  });

  test('CN5 what was closed before notices were waited for is followed up without one', () => {
    const hall = openHall();
    const stamp = { seq: 99, at: hall.now, by: moderator };
    const closed = evolve(hall.meeting, { type: 'meetingClosed', notReached: [] }, stamp);
    expect(followsUp(hall.meeting)).toBe(false);
    expect(followsUp(closed)).toBe(true);
  });

  test('CN5 QN12 what was issued is changed by a paper that amends it', () => {
    const hall = concludedHall();
    const paper = issuesNotice(hall);
    expect(hall.refusal(coordinator, 'conclusionNotice.write', words)).toBe('paperIsIssued');
    hall.does(coordinator, 'papers.amend', { paper, reason: 'Bổ sung nhiệm vụ' });
    hall.does(coordinator, 'conclusionNotice.write', words);
    expect(followsUp(hall.meeting)).toBe(true);
    // The next one is approved by itself.
    const notice = { kind: 'conclusionNotice' };
    expect(hall.refusal(coordinator, 'papers.makeFinal', notice)).toBe('noticeNotApproved');
  });
});
