import { expect, test } from 'vitest';
import { coordinator, Hall, moderator } from '../../testing/example-hall.ts';
import { blankMeeting, evolve, type MeetingEvent } from '../meeting.ts';
import { nothingOfTakingPart } from './taking-part.ts';

const given = {
  ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18' },
  ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
};
const said = {
  registrationPlace: 'Bộ phận Một cửa xã Đồng Mẫu',
  registrationBy: '2026-12-15',
  registrationWay: 'gặp trực tiếp hoặc gọi điện thoại',
  opinionsTo: 'Văn phòng HĐND và UBND xã',
  contact: 'Văn phòng HĐND và UBND xã',
  contactPhone: '0203 123 456',
  onlineAddress: 'https://hop.example/doi-thoai',
  replyBy: '2026-12-14',
};

function planned(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', given);
  return hall;
}

test('PU1 BL4 how one takes part is said in the plan, part by part, and is blank until somebody does', () => {
  const hall = planned();
  expect(hall.meeting.plan).toMatchObject({
    ...{ registrationPlace: '', registrationBy: null, registrationWay: '', opinionsTo: '' },
    ...{ contact: '', contactPhone: '', onlineAddress: '', replyBy: null },
  });
  hall.does(coordinator, 'plan.change', { set: said });
  expect(hall.meeting.plan).toMatchObject(said);
  hall.does(coordinator, 'plan.change', { set: { contactPhone: '0203 654 321' } });
  expect(hall.meeting.plan).toMatchObject({ ...said, contactPhone: '0203 654 321' });
});

test('PU1 none of it is written over unseen', () => {
  const hall = planned();
  hall.does(coordinator, 'plan.change', { set: { contact: said.contact } });
  const over = { set: { contact: 'Phòng Tiếp dân' }, seen: { contact: '' } };
  expect(hall.refusal(coordinator, 'plan.change', over)).toBe('changedMeanwhile');
  expect(hall.refusal(moderator, 'plan.change', { set: said })).toBe('notAllowed');
});

test('PU1 a plan that an earlier release began says nothing of it', () => {
  const written = planned().journal.map(({ event, ...stamp }) => {
    const parts = Object.entries(event).filter(([part]) => !Object.hasOwn(nothingOfTakingPart, part));
    return { event: Object.fromEntries(parts) as unknown as MeetingEvent, stamp };
  });
  const meeting = written.reduce(
    (state, { event, stamp }) => evolve(state, event, stamp),
    blankMeeting('cu'),
  );
  expect(meeting.plan).toMatchObject({ issuer: 'UBND xã Đồng Mẫu', ...nothingOfTakingPart });
});
