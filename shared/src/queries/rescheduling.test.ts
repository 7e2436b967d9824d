import { expect, test } from 'vitest';
import { civilDateOf } from '../calendar/civil-date.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import { touchedBy } from './rescheduling.ts';

test('PN13 PL4 what another day touches is told before: what went out by the old one, and who is to be told', () => {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '', place: '' },
  });
  hall.does(coordinator, 'allocation.add', {
    rows: [
      { name: 'Thôn Bến Đá', delegates: 3, minOpinions: 2 },
      { name: 'Thôn Xóm Mới', delegates: 1, minOpinions: 1 },
    ],
  });
  const [organisation] = [...hall.meeting.organisations].map(({ id }) => id);
  hall.does(coordinator, 'delegates.name', { organisation, people: [{ name: 'Trần Văn Mẫu' }] });
  hall.does(coordinator, 'milestones.add', {
    milestones: [{ id: 'rieng', what: 'Việc riêng', writtenAs: 'chậm nhất ngày 01/12/2026' }],
  });
  const invitations = there(hall.meeting.milestones.find(({ due }) => due.kind === 'line'));
  for (const milestone of [invitations.id, 'rieng'])
    hall.does(coordinator, 'milestones.handIn', { milestone });
  const touched = touchedBy(hall.meeting, civilDateOf(hall.now));
  // What was done by a day of its own stays right.
  expect(touched.goneOut.map(({ id }) => id)).toEqual([invitations.id]);
  expect(touched).toMatchObject({
    ...{ notDone: hall.meeting.milestones.size - 2, organisations: 2, delegates: 1 },
    ...{ bodies: hall.meeting.departments.size, registrations: 0, links: 0 },
  });
});
