import { expect, test } from 'vitest';
import { only, project } from '../engine/view.ts';
import { noticeIsApproved } from '../meeting/record/conclusion-notice-acts.ts';
import { citizen, coChair, coordinator, land, openHall, presider } from '../testing/example-hall.ts';
import { followedHall, reports, tells, verifies } from '../testing/followed-hall.ts';
import { views } from './audiences.ts';

const viewer = { audience: 'chair', seat: 'chair-an', department: null, registration: null } as const;
const { askedExtensions, decidedExtensions, noticeToApprove } = views.chair;
const reason = 'Chờ vật tư';

test('TD19 BX9 HL1 a chair has before them each later day that is asked for, and decides on what was seen', () => {
  const { hall, petition, commitment } = followedHall();
  const seen = () => project({ askedExtensions }, hall.meeting, viewer).askedExtensions;
  expect(seen()).toEqual({});
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason });
  expect(seen()[commitment]).toEqual({
    ...{ id: commitment, petition, no: 1, words: 'Đường vào xóm hỏng nặng', body: 'Phòng Đất đai' },
    ...{ first: '2024-12-13', due: '2024-12-13', until: '2025-01-10', reason, at: hall.now },
  });
  const { at } = seen()[commitment] ?? { at: 0 };
  hall.wait(60_000);
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-20', reason });
  const grant = { commitment, until: '2025-01-10', reason, seen: at };
  expect(hall.refusal(coChair, 'extensions.grant', grant)).toBe('overtaken');
  hall.does(coChair, 'extensions.grant', { ...grant, until: '2025-01-20', seen: hall.now });
  expect(seen()).toEqual({});
  expect(hall.meeting.partRecords.get(commitment)?.extensions).toMatchObject([
    { from: '2024-12-13', until: '2025-01-20', approver: { role: 'chair', chair: 'binh' } },
  ]);
});

test('HL3 TD19 what was decided stands at the seat with the reason that was given, until it is asked for anew', () => {
  const { hall, commitment } = followedHall();
  const seen = () => project({ decidedExtensions }, hall.meeting, viewer).decidedExtensions[commitment];
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason });
  expect(seen()).toBeUndefined();
  hall.does(presider, 'extensions.refuse', { commitment, reason: 'Vật tư đã về', seen: hall.now });
  const refused = { no: 1, body: 'Phòng Đất đai', until: null, reason: 'Vật tư đã về', from: '2024-12-13' };
  expect(seen()).toMatchObject(refused);
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason });
  expect(seen()).toBeUndefined();
  const grant = { commitment, until: '2025-01-10', reason: 'Chờ lòng đường khô', seen: hall.now };
  hall.does(presider, 'extensions.grant', grant);
  expect(seen()).toEqual({
    ...{ id: commitment, no: 1, body: 'Phòng Đất đai', from: '2024-12-13', until: '2025-01-10' },
    ...{ reason: 'Chờ lòng đường khô', at: hall.now },
  });
});

test('HL3 FU7 what was refused says the day that stood then, also after the matter was opened again with another', () => {
  const { hall, petition, commitment, receipt } = followedHall();
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason });
  hall.does(presider, 'extensions.refuse', { commitment, reason: 'Vật tư đã về', seen: hall.now });
  reports(hall, commitment);
  verifies(hall, commitment);
  tells(hall, petition, '2024-11-22');
  hall.does(citizen, 'matters.askReopening', { petition, receipt, reason: 'Đường vẫn ngập mỗi khi mưa to' });
  hall.does(coordinator, 'matters.decideReopening', { petition, due: '2025-01-31' });
  const decided = project({ decidedExtensions }, hall.meeting, viewer).decidedExtensions[commitment];
  expect(decided).toMatchObject({ until: null, from: '2024-12-13' });
});

test('HL1 moderators are shown none of it, and nothing stands there where the profile lets a coordinator decide', () => {
  const { hall, commitment } = followedHall();
  hall.does(land, 'extensions.ask', { commitment, until: '2025-01-10', reason });
  const { house } = hall.meeting;
  const extensions = { most: 1, by: 'coordinator' as const, source: '', ground: 'habit' as const };
  const profile = { ...house.profile, extensions };
  const other: typeof hall.meeting = { ...hall.meeting, house: { ...house, profile } };
  expect(project({ askedExtensions }, other, viewer).askedExtensions).toEqual({});
  expect(Object.keys(project({ askedExtensions }, hall.meeting, viewer).askedExtensions)).toEqual([
    commitment,
  ]);
  expect(Object.keys(views.moderator)).not.toContain('askedExtensions');
});

test('HL2 BL10 a chair approves the very notice whose sign stands at their seat', () => {
  const hall = openHall();
  const standing = () => project({ noticeToApprove }, hall.meeting, viewer).noticeToApprove[only];
  expect(standing()).toBeUndefined();
  hall.does(presider, 'meeting.close');
  const digest = standing()?.digest ?? '';
  hall.does(coordinator, 'conclusionNotice.write', {
    part: 'general',
    text: 'Hội nghị diễn ra đúng kế hoạch.',
  });
  const approve = { chair: 'an', digest };
  expect(hall.refusal(presider, 'conclusionNotice.approve', approve)).toBe('changedMeanwhile');
  hall.does(presider, 'conclusionNotice.approve', { chair: 'an', digest: standing()?.digest });
  expect(noticeIsApproved(hall.meeting)).toBe(true);
  expect(standing()).toMatchObject({ openComments: 0, isFinal: false, approval: { chair: 'an' } });
});
