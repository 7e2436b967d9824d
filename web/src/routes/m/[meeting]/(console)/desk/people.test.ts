import { beforeEach, describe, expect, test } from 'vitest';
import { as, Playing } from '@doi-thoai/shared/testing/playing';
import { views } from '@doi-thoai/shared/views/audiences';
import { project } from '@doi-thoai/shared/engine/view';
import { checkInCode } from '@doi-thoai/shared/meeting/intake/check-in-code';
import { alreadyNumbered, peopleAtTheDoor, registered, withReceipt } from './people.ts';

const clerk = as('desk');
let played: Playing;

function dataOf(actor: typeof clerk) {
  const viewer = { audience: 'desk', seat: actor.seat, department: null, registration: null } as const;
  return project(views.desk, played.meeting, viewer);
}

beforeEach(() => {
  played = new Playing();
  played.command(as('moderator'), 'meeting.convene', {
    title: 'Hội nghị thử',
    organisations: [{ id: 'phu-nu', name: 'Hội Phụ nữ' }],
  });
  played.command(as('moderator'), 'meeting.openIntake', {});
  played.command(clerk, 'participants.add', { name: 'Trần Văn Mẫu' });
  played.command(clerk, 'participants.add', { name: 'Lê Thị An', organisation: 'phu-nu' });
  played.command(clerk, 'participants.ask', { name: 'Phạm Văn Định' });
});

describe('check-in', () => {
  test('E6 the code on a badge finds its participant alone', () => {
    const data = dataOf(clerk);
    const [person] = peopleAtTheDoor(data, 'le thi an');
    const code = checkInCode(person?.id ?? '');
    expect(peopleAtTheDoor(data, `${code.slice(0, 4)} ${code.slice(4)}`)).toEqual([person]);
  });

  test('people stand by given name, and a search without marks finds name or organisation', () => {
    const data = dataOf(clerk);
    expect(peopleAtTheDoor(data, '').map((row) => row.name)).toEqual([
      'Lê Thị An',
      'Phạm Văn Định',
      'Trần Văn Mẫu',
    ]);
    expect(peopleAtTheDoor(data, 'phu nu').map((row) => row.name)).toEqual(['Lê Thị An']);
    expect(peopleAtTheDoor(data, 'tran').map((row) => row.name)).toEqual(['Trần Văn Mẫu']);
  });
});

describe('registrations', () => {
  const receipt = 'receipt-of-this-desk-0001';

  beforeEach(() => {
    for (const [name, secret] of [
      ['Trần Văn Mẫu', receipt],
      ['Lê Thị An', 'receipt-of-this-desk-0002'],
    ])
      played.command(clerk, 'speakers.register', {
        receipt: secret,
        channel: 'desk',
        name,
        consentName: false,
        petitions: [{ text: 'Đường thôn ngập nước' }],
      });
  });

  test('the newest stands first; a number or a name without marks finds one', () => {
    const data = dataOf(clerk);
    expect(registered(data, '').map((row) => row.no)).toEqual([2, 1]);
    expect(registered(data, '1').map((row) => row.no)).toEqual([1]);
    expect(registered(data, 'le an').map((row) => row.no)).toEqual([2]);
  });

  test('only the desk that handed a receipt out finds its registration by the secret', () => {
    expect(withReceipt(dataOf(clerk), receipt)?.no).toBe(1);
    expect(withReceipt(dataOf({ ...clerk, seat: 'desk-2' }), receipt)).toBeUndefined();
  });

  test('R10 whoever registers twice from the same place is known by the number they have, until they withdrew', () => {
    const form = { honorific: '', name: 'bà  tran thi hu cau', unit: '', organisation: 'phu-nu' } as const;
    expect(alreadyNumbered(dataOf(clerk), form)).toBeUndefined();
    played.command(clerk, 'speakers.register', {
      receipt: 'receipt-of-this-desk-0009',
      channel: 'desk',
      name: 'Trần Thị Hư Cấu',
      consentName: false,
      organisation: 'phu-nu',
      petitions: [{ text: 'Đèn đường hỏng' }],
    });
    expect(alreadyNumbered(dataOf(clerk), form)).toBe(3);
    expect(alreadyNumbered(dataOf(clerk), { ...form, organisation: null, unit: 'Tổ 3' })).toBeUndefined();
    const registration = registered(dataOf(clerk), '3')[0]?.id;
    played.command(clerk, 'speakers.withdraw', { registration });
    expect(alreadyNumbered(dataOf(clerk), form)).toBeUndefined();
  });
});
