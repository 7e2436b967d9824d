import { describe, expect, test } from 'vitest';
import { Hall, moderator } from '../../testing/example-hall.ts';
import { as } from '../../testing/playing.ts';

describe('additions', () => {
  test('M14 QN2 an ad-hoc session gets its fields, departments and organisations while it runs', () => {
    const hall = new Hall();
    hall.does(moderator, 'meeting.convene', { title: 'Đối thoại đột xuất' });
    hall.does(moderator, 'meeting.start');
    hall.does(moderator, 'fields.add', { id: 'dat', name: 'Đất đai' });
    hall.does(moderator, 'departments.add', { id: 'dat-dai', name: 'Phòng Đất đai', fields: ['dat'] });
    hall.does(moderator, 'organisations.add', { id: 'phu-nu', name: 'Hội Phụ nữ' });
    const { petition } = hall.registers(['Xin cấp lại sổ đỏ'], { organisation: 'phu-nu', field: 'dat' });
    const presider = as('chair', { chair: 'chu-tri' });
    hall.does(presider, 'petitions.assign', { petition, department: 'dat-dai', part: 'lead' });
    hall.does(presider, 'petitions.dispose', { petition, kind: 'toBeVerified' });
    expect([...hall.meeting.commitments]).toMatchObject([{ department: 'dat-dai', petition }]);
  });

  test('M14 an id that is taken and a field that is not there are refused', () => {
    const hall = new Hall();
    hall.does(moderator, 'meeting.convene', { title: 'Đối thoại đột xuất' });
    for (const type of ['fields.add', 'departments.add', 'organisations.add'] as const) {
      hall.does(moderator, type, { id: 'mot', name: 'Một' });
      expect(hall.refusal(moderator, type, { id: 'mot', name: 'Hai' })).toBe('sameIdTwice');
    }
    expect(hall.refusal(moderator, 'departments.add', { id: 'hai', name: 'Hai', fields: ['la'] })).toBe(
      'unknownField',
    );
  });
});
