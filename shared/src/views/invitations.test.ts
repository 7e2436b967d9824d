import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import { coordinator, Hall, there } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { viewer } from '../testing/viewers.ts';
import { views } from './audiences.ts';

test('IN4 LK4 its view holds the own invitation alone, and no other view but that of those who prepare has one', () => {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã Đồng Mẫu', heldOn: '2024-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
    content: {
      organisations: [{ id: 'thon-1', name: 'Thôn Bến Đá', delegates: 3 }],
      departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế' }],
    },
  });
  const links = [{ invitee: 'Phòng Kinh tế', digest: 'a'.repeat(64) }];
  hall.does(coordinator, 'links.issue', { links, expiresOn: '2024-12-31' });
  const link = there([...hall.meeting.links][0]);
  const person = { answer: 'sends', name: 'Ngô Văn Kín', title: 'Chuyên viên' };
  hall.does(coordinator, 'invitations.reply', { invitee: 'Phòng Kinh tế', ...person });
  hall.does(coordinator, 'invitations.reply', { invitee: 'Thôn Bến Đá', ...person, name: 'Lê Thị Lạ' });
  const own = project(views.link, hall.meeting, viewer('link', { link: link.id }));
  expect(Object.values(own.invitations).map(({ invitee }) => invitee)).toEqual(['Phòng Kinh tế']);
  expect(JSON.stringify(own)).toContain('Ngô Văn Kín');
  expect(JSON.stringify(own)).not.toContain('Lê Thị Lạ');
  expect(own.organisations).toEqual({});
  for (const audience of ['public', 'chair', 'moderator', 'secretary', 'desk', 'screen', 'registry'] as const)
    expect(JSON.stringify(seenBy(audience, hall.meeting))).not.toContain('Ngô Văn Kín');
  expect(JSON.stringify(seenBy('preparation', hall.meeting))).toContain('Ngô Văn Kín');
});
