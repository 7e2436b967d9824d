import { expect, test } from 'vitest';
import { audiencesOfRole, roles, type AudienceName, type Role } from './roles.ts';

const held: AudienceName[] = ['public', 'receipt'];
const audiences: Record<Role, AudienceName[]> = {
  admin: held,
  coordinator: ['preparation', 'moderator', 'secretary', 'screen', ...held],
  registry: ['registry', ...held],
  chair: ['chair', 'book', 'screen', ...held],
  moderator: ['moderator', 'screen', ...held],
  secretary: ['secretary', 'screen', ...held],
  desk: ['desk', ...held],
  department: ['department', ...held],
  organisation: held,
  supervisor: held,
  press: held,
  screen: ['screen', 'public'],
  citizen: held,
  system: [],
};

test.each(roles)('M12 the audiences of %s', (role) => {
  expect([...audiencesOfRole[role]].sort()).toEqual([...audiences[role]].sort());
});
