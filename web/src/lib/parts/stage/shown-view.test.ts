import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { answerToShow } from '@doi-thoai/shared/queries/answers';
import { answeringNow, beforeTheHall, petitionOfSpeaker } from '@doi-thoai/shared/queries/floor';
import { views } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Data } from './model.ts';
import { hasFoot, shownView } from './shown-view.ts';

const chair = as('chair', { chair: 'chu-tri' });
const moderator = as('moderator');
let playing: Playing;

function play(actor: Parameters<Playing['command']>[0], type: string, input: unknown = {}): void {
  const played = playing.command(actor, type, input);
  if (isRefusal(played)) throw new Error(`${type}: ${played.code}`);
}

function data(): Data {
  const viewer = { audience: 'screen', seat: 'screen-1', department: null, registration: null } as const;
  return project(views.screen, playing.meeting, viewer);
}

const shown = (asked: ScreenView = 'follow') => shownView(asked, data(), playing.now);

/** The ids that the meeting made: one speaker with one petition. */
const speaker = () => [...playing.meeting.registrations][0]?.id ?? '';
const petition = () => [...playing.meeting.petitions][0]?.id ?? '';
const assignment = () => [...playing.meeting.assignments][0]?.id ?? '';

beforeEach(() => {
  playing = new Playing();
  play(moderator, 'meeting.convene', {
    title: 'Hội nghị thử',
    departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
  });
  play(moderator, 'meeting.openIntake');
  play(moderator, 'speakers.register', {
    receipt: 'giay-hen-cua-nguoi-thu-nhat',
    channel: 'slip',
    name: 'Trần Văn Mẫu',
    consentName: true,
    petitions: [{ text: 'Đề nghị nạo vét mương tiêu nước.' }],
  });
});

describe('UB12 what a screen that follows the session shows', () => {
  it('is the backdrop before and during the opening ceremony, where the programme is shown only if it is asked for', () => {
    expect(shown()).toBe('backdrop');
    play(chair, 'meeting.start');
    play(chair, 'agenda.begin', { item: 'khai-mac' });
    expect(shown()).toBe('backdrop');
    expect(shown('agenda')).toBe('agenda');
  });

  it('is the queue between speakers, then who speaks, then what is being answered', () => {
    play(chair, 'meeting.start');
    play(chair, 'agenda.begin', { item: 'doi-thoai' });
    expect(shown()).toBe('queue');
    play(chair, 'queue.call', { registration: speaker() });
    expect(shown()).toBe('speaker');
    play(chair, 'turn.start');
    play(chair, 'turn.end');
    expect(shown()).toBe('petition');
  });

  it('QN2 is the way to register while the dialogue is open and nobody waits', () => {
    play(chair, 'meeting.start');
    play(chair, 'agenda.begin', { item: 'doi-thoai' });
    play(chair, 'queue.call', { registration: speaker() });
    play(chair, 'turn.noShow');
    expect(shown()).toBe('register');
    play(chair, 'agenda.begin', { item: 'ket-luan' });
    expect(shown()).toBe('agenda');
  });

  it('W11 is what a chair answers in person once it is released', () => {
    play(chair, 'meeting.start');
    play(chair, 'queue.call', { registration: speaker() });
    play(chair, 'turn.start');
    play(chair, 'turn.end');
    play(chair, 'petitions.answer', { petition: petition(), text: 'Thành phố nạo vét trong tháng này.' });
    expect(shown()).toBe('petition');
    play(moderator, 'petitions.releaseAnswer', { petition: petition(), text: 'Nạo vét trong tháng này.' });
    expect(shown()).toBe('answer');
    expect(answerToShow(data(), playing.now)).toMatchObject({
      words: 'Nạo vét trong tháng này.',
      byChair: true,
    });
    play(moderator, 'petitions.releaseAnswer', { petition: petition(), text: null });
    expect(shown()).toBe('petition');
  });

  describe('while a petition is being answered', () => {
    beforeEach(() => {
      play(chair, 'meeting.start');
      play(chair, 'queue.call', { registration: speaker() });
      play(chair, 'turn.start');
      play(chair, 'turn.end');
      play(chair, 'petitions.assign', { petition: petition(), department: 'kinh-te', part: 'lead' });
    });

    it('is the answer only once it was given and released, and for a moment after the petition is closed', () => {
      play(chair, 'answers.deliver', { assignment: assignment(), how: 'orally' });
      expect(shown()).toBe('petition');
      play(moderator, 'answers.release', { assignment: assignment(), text: 'Xong trước tháng Tư.' });
      expect(shown()).toBe('answer');
      play(chair, 'petitions.dispose', { petition: petition(), kind: 'answered' });
      expect(shown()).toBe('answer');
      playing.wait(30_000);
      expect(shown()).toBe('backdrop');
    });

    it('W15 is the agency that answers, with the clock, and its question; also on a screen for speakers', () => {
      play(chair, 'answering.call', { assignment: assignment() });
      expect(shown()).toBe('answering');
      expect(shown('speaker')).toBe('answering');
      expect(shown('timer')).toBe('timer');
      expect(answeringNow(data())).toMatchObject({
        department: { name: 'Phòng Kinh tế' },
        turn: { kind: 'answer', petition: petition() },
      });
      play(chair, 'turn.pause');
      expect(shown()).toBe('answering');
      play(chair, 'turn.end');
      expect(shown()).toBe('petition');
      play(chair, 'answering.comment', { department: 'kinh-te' });
      expect(shown()).toBe('answering');
      play(chair, 'turn.cut', { reason: 'hết thời gian' });
      expect(shown()).toBe('petition');
    });

    it('is a promise before all else, for as long as it is read back', () => {
      play(chair, 'commitments.capture', {
        petition: petition(),
        department: 'kinh-te',
        officer: 'Lê Giả Định',
        wording: 'Nạo vét xong trước vụ xuân.',
      });
      expect(shown()).toBe('petition');
      const commitment = [...playing.meeting.commitments][0]?.id ?? '';
      play(chair, 'commitments.readBack', { commitment });
      expect(shown()).toBe('promise');
      play(chair, 'commitments.confirm', { commitment });
      expect(shown()).toBe('petition');
    });

    it('is the conclusion once it is adopted, and the figures where there is none', () => {
      play(chair, 'petitions.dispose', { petition: petition(), kind: 'noted' });
      play(chair, 'agenda.begin', { item: 'ket-luan' });
      play(chair, 'conclusion.compile');
      expect(shown()).toBe('agenda');
      play(chair, 'meeting.close');
      expect(shown()).toBe('figures');
      play(chair, 'conclusion.adopt');
      expect(shown()).toBe('conclusion');
    });
  });

  describe('F7 BL10 while a petition without disposition stands before the hall', () => {
    beforeEach(() => {
      play(chair, 'meeting.start');
      play(chair, 'agenda.begin', { item: 'doi-thoai' });
      play(chair, 'queue.call', { registration: speaker() });
      play(chair, 'turn.start');
      play(chair, 'turn.end');
      expect(shown()).toBe('petition');
    });

    it('is the step of the conclusion all the same, and the conclusion once it is adopted', () => {
      play(chair, 'agenda.begin', { item: 'ket-luan' });
      expect(shown()).toBe('agenda');
      play(chair, 'conclusion.compile');
      play(chair, 'conclusion.adopt', { withGaps: true });
      expect(shown()).toBe('conclusion');
    });

    it('is the conclusion in any step while it is read aloud, save a promise that is read back', () => {
      play(chair, 'conclusion.compile');
      play(chair, 'conclusion.adopt', { withGaps: true });
      expect(shown()).toBe('petition');
      play(chair, 'conclusion.read', { lines: [petition()] });
      expect(shown()).toBe('conclusion');
      play(chair, 'conclusion.read', { lines: [] });
      expect(shown()).toBe('petition');
    });

    it('is the petition that was put before the hall since the step began', () => {
      play(moderator, 'speakers.register', {
        receipt: 'giay-hen-cua-nguoi-thu-hai',
        channel: 'slip',
        name: 'Lê Thị Thử',
        consentName: true,
        petitions: [{ text: 'Đề nghị thắp sáng ngõ 12.' }],
      });
      const second = [...playing.meeting.petitions].find(({ id }) => id !== petition())?.id ?? '';
      play(chair, 'agenda.begin', { item: 'ket-luan' });
      expect(shown()).toBe('agenda');
      play(chair, 'petitions.raise', { petition: second });
      expect(shown()).toBe('petition');
      play(chair, 'agenda.begin', { item: 'doi-thoai' });
      expect(shown()).toBe('petition');
    });

    it('is what a speech left there that was under way when the step began', () => {
      play(chair, 'turn.followUp', { registration: speaker(), petition: petition() });
      play(chair, 'turn.start');
      play(chair, 'agenda.begin', { item: 'ket-luan' });
      expect(shown()).toBe('speaker');
      play(chair, 'turn.end');
      expect(shown()).toBe('petition');
    });
  });

  describe('UB12 while somebody speaks, a petition of another asker', () => {
    const numbered = (no: number) =>
      [...playing.meeting.registrations].find((row) => row.no === no)?.id ?? '';
    const [first, second] = [() => numbered(1), () => numbered(2)];
    const petitionOf = (registration: string) =>
      [...playing.meeting.petitions].find((row) => row.registration === registration)?.id ?? '';
    beforeEach(() => {
      play(moderator, 'speakers.register', {
        receipt: 'giay-hen-cua-nguoi-thu-hai',
        channel: 'slip',
        name: 'Lê Thị Thử',
        consentName: true,
        petitions: [{ text: 'Đề nghị thắp sáng ngõ 12.' }],
      });
      play(chair, 'meeting.start');
      play(chair, 'queue.call', { registration: second() });
      play(chair, 'turn.start');
    });

    it('is shown under its own asker and never under the speaker', () => {
      expect(shown()).toBe('speaker');
      expect(petitionOfSpeaker(data())?.id).toBe(petitionOf(second()));
      play(chair, 'petitions.raise', { petition: petitionOf(first()) });
      expect(petitionOfSpeaker(data())).toBeUndefined();
      expect(shown()).toBe('petition');
      expect(beforeTheHall(data())?.asker.no).toBe(1);
      play(chair, 'petitions.raise', { petition: petitionOf(second()) });
      expect(shown()).toBe('speaker');
    });

    it('gives way to who speaks to it once more, without its words under their name', () => {
      play(chair, 'turn.end');
      play(chair, 'petitions.raise', { petition: petitionOf(first()) });
      play(chair, 'turn.followUp', { registration: second(), petition: petitionOf(first()) });
      expect(shown()).toBe('speaker');
      expect(petitionOfSpeaker(data())).toBeUndefined();
    });

    it('that the speaker’s own was merged into leaves the speaker’s own words there', () => {
      play(chair, 'turn.end');
      play(chair, 'petitions.dispose', { petition: petitionOf(second()), kind: 'noted' });
      play(chair, 'petitions.reopen', { petition: petitionOf(second()) });
      play(moderator, 'petitions.merge', { petition: petitionOf(second()), into: petitionOf(first()) });
      play(chair, 'petitions.raise', { petition: petitionOf(first()) });
      play(chair, 'queue.call', { registration: first() });
      expect(petitionOfSpeaker(data())?.id).toBe(petitionOf(first()));
    });
  });

  it('says that the meeting is paused', () => {
    play(chair, 'meeting.start');
    play(chair, 'meeting.pause');
    expect(shown()).toBe('pause');
  });
});

describe('UB12 a screen that was set to a view', () => {
  it('shows it, and gives way where there is nothing to show', () => {
    expect(shown('register')).toBe('register');
    expect(shown('blank')).toBe('blank');
    expect(shown('promise')).toBe('backdrop');
    expect(shown('speaker')).toBe('queue');
    play(chair, 'meeting.start');
    play(chair, 'queue.call', { registration: speaker() });
    expect(shown('speaker')).toBe('speaker');
    expect(shown('queue')).toBe('backdrop');
  });
});

describe('UB12 an announcement', () => {
  it('stands under the occasion and under the clock too, as long as it lasts', () => {
    const foot = (view: 'backdrop' | 'timer' | 'queue') => hasFoot(view, data(), playing.now);
    expect([foot('backdrop'), foot('timer'), foot('queue')]).toEqual([false, false, true]);
    play(moderator, 'announcements.make', { text: 'Xe mang biển số mẫu chắn lối ra', minutes: 5 });
    expect([foot('backdrop'), foot('timer'), foot('queue')]).toEqual([true, true, true]);
    playing.wait(5 * 60_000);
    expect([foot('backdrop'), foot('timer')]).toEqual([false, false]);
  });
});
