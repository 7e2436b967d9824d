import { expect, test } from 'vitest';
import type { Me } from '@doi-thoai/shared/engine/stream';
import { capturers } from '@doi-thoai/shared/meeting/session/capturers';
import { directors } from '@doi-thoai/shared/meeting/session/directors';
import { mayActAs } from './may-act.ts';

function seen(role: string, also?: string[]) {
  const me: Me = {
    seat: 'one',
    name: '',
    role,
    department: null,
    chair: null,
    screen: null,
    ...(also && { also }),
  };
  return { view: { me } };
}

test('M12 what is left to some roles is offered to whoever has one of them here or besides', () => {
  expect(mayActAs(seen('moderator'), directors)).toBe(true);
  expect(mayActAs(seen('coordinator', ['moderator']), directors)).toBe(true);
  expect(mayActAs(seen('coordinator', ['secretary']), directors)).toBe(false);
  expect(mayActAs(seen('coordinator', ['secretary']), capturers)).toBe(true);
  expect(mayActAs(seen('coordinator'), capturers)).toBe(false);
  expect(mayActAs({ view: {} }, directors)).toBe(false);
});
