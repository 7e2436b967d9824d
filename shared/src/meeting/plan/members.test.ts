import { expect, test } from 'vitest';
import { convening, coordinator, Hall, moderator } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';
import { memberRoleOf } from './members.ts';

function founded(): Hall {
  const hall = new Hall();
  hall.does(coordinator, 'meeting.convene', convening);
  return hall;
}

test('AC7 whoever founded a meeting coordinates it, and stays its coordinator', () => {
  const hall = founded();
  expect([...hall.meeting.members]).toEqual([
    { id: 'coordinator-1', account: 'coordinator-1', role: 'coordinator', founder: true, at: hall.now },
  ]);
  const grant = { account: 'Coordinator-1', role: 'secretary' };
  expect(hall.refusal(as('coordinator'), 'members.grant', grant)).toBe('founderStays');
  expect(hall.refusal(as('coordinator'), 'members.revoke', { account: 'COORDINATOR-1' })).toBe(
    'founderStays',
  );
});

test('AC7 a coordinator gives somebody a right, another one, and takes it away; asking twice changes nothing', () => {
  const hall = founded();
  const name = 'Trần Văn Mẫu';
  expect(hall.does(coordinator, 'members.grant', { account: name, role: 'moderator' })).toHaveLength(1);
  expect(memberRoleOf(hall.meeting, 'TRẦN VĂN MẪU'.normalize('NFD'))).toBe('moderator');
  expect(hall.does(coordinator, 'members.grant', { account: name, role: 'moderator' })).toEqual([]);
  hall.does(coordinator, 'members.grant', { account: 'trần văn mẫu', role: 'secretary' });
  expect(hall.meeting.members.get('trần văn mẫu')).toMatchObject({ role: 'secretary', founder: false });
  hall.does(coordinator, 'members.revoke', { account: name });
  expect(memberRoleOf(hall.meeting, name)).toBeUndefined();
  expect(hall.does(coordinator, 'members.revoke', { account: name })).toEqual([]);
});

test('AC7 nobody else gives or takes rights', () => {
  const hall = founded();
  for (const actor of [
    moderator,
    as('chair', { chair: 'an' }),
    as('secretary'),
    as('admin'),
    as('citizen'),
  ]) {
    const grant = { account: 'Ai Đó', role: 'coordinator' };
    expect(hall.refusal(actor, 'members.grant', grant)).toBe('notAllowed');
    expect(hall.refusal(actor, 'members.revoke', { account: 'coordinator-1' })).toBe('notAllowed');
  }
});
