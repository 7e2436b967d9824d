import { describe, expect, test } from 'vitest';
import { desk, land, moderator, openHall, presider } from '../testing/example-hall.ts';
import { audiences } from '../meeting/roles.ts';
import { views } from './audiences.ts';
import { apply, diff, project } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const slip = { id: 'c'.repeat(64), bytes: 90_000, mediaType: 'image/jpeg' } as const;

describe('what staff wrote down', () => {
  test('R13 consent taken back hides the name wherever it was shown', () => {
    const hall = openHall();
    const { registration, petition } = hall.registers(undefined, { name: 'Trần Văn Mẫu', consentName: true });
    hall.does(moderator, 'petitions.release', { petition, text: 'Sửa đường vào xóm' });
    const viewer: Viewer = { audience: 'public', seat: 'citizen', department: null, registration: null };
    const before = hall.meeting;
    const shown = project(views.public, before, viewer);
    expect(JSON.stringify(shown)).toContain('Trần Văn Mẫu');
    const taken = { honorific: 'ông', name: 'Trần Văn Mẫu', unit: '', consentName: false };
    hall.does(desk, 'speakers.correct', { registration, ...taken });
    const changed = apply(shown, diff(views.public, before, hall.meeting, viewer));
    expect(changed).toEqual(project(views.public, hall.meeting, viewer));
    expect(JSON.stringify(changed)).not.toContain('Trần Văn Mẫu');
  });

  test('V15 it is known to those who run the session and to the desk that took it', () => {
    const hall = openHall();
    const { registration } = hall.registers();
    hall.does(desk, 'speakers.attachSlip', { registration, slip });
    hall.does(presider, 'queue.call', { registration });
    const seeing = (seat: string) =>
      audiences.filter((audience) => {
        const viewer: Viewer = { audience, seat, department: land.department ?? null, registration };
        return JSON.stringify(project(views[audience], hall.meeting, viewer)).includes(slip.id);
      });
    expect(seeing(desk.seat)).toEqual(['chair', 'moderator', 'secretary', 'desk']);
    expect(seeing('desk-2')).toEqual(['chair', 'moderator', 'secretary']);
  });
});
