import { describe, expect, test } from 'vitest';
import { instant } from '../../calendar/instant.ts';
import { dispositionKinds } from './vocabulary.ts';
import {
  conveneHall,
  Hall,
  land,
  moderator,
  openHall,
  presider,
  secretary,
  there,
} from '../../testing/example-hall.ts';

const disposes = (hall: Hall, petition: string, more: object) =>
  hall.does(presider, 'petitions.dispose', { petition, ...more });
const disposition = (hall: Hall, petition: string) => hall.meeting.petitions.get(petition)?.disposition;

describe('the seven dispositions', () => {
  test.each(dispositionKinds)('D1 UB8 %s closes a petition once', (kind) => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.assigns(petition);
    disposes(hall, petition, { kind, note: 'Ghi chú', body: 'Bộ Mẫu' });
    expect(disposition(hall, petition)).toMatchObject({
      kind,
      note: 'Ghi chú',
      body: kind === 'escalated' ? 'Bộ Mẫu' : '',
      at: hall.now,
    });
    expect(hall.refusal(presider, 'petitions.dispose', { petition, kind: 'noted' })).toBe('petitionDisposed');
    const owed = kind === 'toBeVerified' || kind === 'writtenReply';
    expect([...hall.meeting.commitments].map((row) => row.department)).toEqual(owed ? ['dat-dai'] : []);
  });

  test.each(['toBeVerified', 'writtenReply'])('D2 UB8 %s needs a department', (kind) => {
    const hall = openHall();
    const { petition } = hall.registers();
    const refusal = (more: object) =>
      hall.refusal(presider, 'petitions.dispose', { petition, kind, ...more });
    expect(refusal({})).toBe('unknownDepartment');
    expect(refusal({ department: 'la' })).toBe('unknownDepartment');
    hall.assigns(petition, 'xay-dung', 'supporting');
    expect(refusal({})).toBe('unknownDepartment');
    const lead = hall.assigns(petition);
    hall.does(land, 'assignments.decline', { assignment: lead, reason: 'x' });
    expect(refusal({})).toBe('unknownDepartment');
    expect(refusal({ department: 'moi-truong' })).toBeNull();
    expect([...hall.meeting.commitments]).toMatchObject([
      { department: 'moi-truong', promised: false, state: 'open', openedAt: hall.now, officer: '' },
    ]);
  });

  test('D2 UB8 what is owed is worded by the note, or by what was released', () => {
    const hall = openHall();
    const [one, other] = [hall.registers(), hall.registers()];
    hall.does(moderator, 'petitions.release', {
      petition: other.petition,
      text: 'Lời công bố',
    });
    disposes(hall, one.petition, { kind: 'toBeVerified', department: 'dat-dai', note: 'Đo lại đất' });
    disposes(hall, other.petition, { kind: 'writtenReply', department: 'dat-dai' });
    expect([...hall.meeting.commitments].map((row) => row.wording).sort()).toEqual([
      'Lời công bố',
      'Đo lại đất',
    ]);
  });

  test('D3 UB8 escalated names a body and has a date, and nobody here owes it', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    expect(hall.refusal(presider, 'petitions.dispose', { petition, kind: 'escalated' })).toBe('malformed');
    disposes(hall, petition, { kind: 'escalated', body: 'Ủy ban nhân dân tỉnh', due: '2024-12-31' });
    expect(disposition(hall, petition)).toMatchObject({ body: 'Ủy ban nhân dân tỉnh', due: '2024-12-31' });
    expect(hall.meeting.commitments.size).toBe(0);
  });
});

describe('until when', () => {
  test.each([
    ['the session of 22/11/2024', Date.UTC(2024, 10, 22, 1), '2024-12-13'],
    ['late in the evening, which is still that day here', Date.UTC(2024, 10, 22, 16, 59), '2024-12-13'],
    ['after midnight here', Date.UTC(2024, 10, 22, 17), '2024-12-13'],
    ['over New Year and the whole of Tết 2025', Date.UTC(2025, 0, 20, 1), '2025-02-17'],
    ['over a swap day and its make-up Saturday in April 2024', Date.UTC(2024, 3, 15, 1), '2024-05-09'],
  ])('D4 BL10 fifteen working days from %s', (_when, now, due) => {
    const hall = new Hall('thu', instant(now));
    hall.does(moderator, 'meeting.convene', {
      title: 'Hội nghị',
      departments: [{ id: 'dat-dai', name: 'Phòng Đất đai' }],
    });
    hall.does(moderator, 'meeting.start');
    const { petition } = hall.registers();
    hall.does(moderator, 'petitions.dispose', {
      petition,
      kind: 'toBeVerified',
      department: 'dat-dai',
    });
    expect([...hall.meeting.commitments]).toMatchObject([{ due, firstDue: due }]);
    expect(disposition(hall, petition)?.due).toBe(due);
  });

  test('D4 UB8 the day named counts, today included and yesterday refused', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    const owed = { petition, kind: 'toBeVerified', department: 'dat-dai' };
    expect(hall.refusal(presider, 'petitions.dispose', { ...owed, due: '2024-11-21' })).toBe('dueInThePast');
    expect(hall.refusal(presider, 'petitions.dispose', { ...owed, due: '2024-11-31' })).toBe('malformed');
    disposes(hall, petition, { ...owed, due: '2024-11-22' });
    expect(disposition(hall, petition)?.due).toBe('2024-11-22');
  });

  test('D4 what owes nothing has no date, whatever is said', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    disposes(hall, petition, { kind: 'noted', due: '2024-12-01', department: 'dat-dai' });
    expect(disposition(hall, petition)).toMatchObject({ due: null, department: null });
  });
});

describe('promises and dispositions', () => {
  function promised(due = '2024-12-20') {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.assigns(petition);
    const commitment = hall.captures(petition, { due });
    return { hall, petition, commitment };
  }
  const confirms = (hall: Hall, commitment: string) => {
    hall.does(moderator, 'commitments.readBack', { commitment });
    hall.does(presider, 'commitments.confirm', { commitment });
  };

  test('D5 BX3 a confirmed promise is the commitment, and its date stands', () => {
    const { hall, petition, commitment } = promised();
    confirms(hall, commitment);
    disposes(hall, petition, { kind: 'toBeVerified' });
    expect([...hall.meeting.commitments].map((row) => row.id)).toEqual([commitment]);
    expect(disposition(hall, petition)?.due).toBe('2024-12-20');
  });

  test('D5 BX3 a promise that is not confirmed yet opens nothing, so the disposition does', () => {
    const { hall, petition, commitment } = promised();
    disposes(hall, petition, { kind: 'toBeVerified' });
    hall.does(secretary, 'commitments.discard', { commitment });
    const owed = hall.meeting.commitments.filter((row) => row.state === 'open');
    expect(owed).toMatchObject([{ department: 'dat-dai', promised: false }]);
  });

  test('K5 D5 BX3 a promise confirmed afterwards takes the place of what was ordered', () => {
    const { hall, petition, commitment } = promised();
    disposes(hall, petition, { kind: 'toBeVerified' });
    expect(hall.meeting.commitments.size).toBe(2);
    confirms(hall, commitment);
    expect([...hall.meeting.commitments]).toMatchObject([{ id: commitment, promised: true, state: 'open' }]);
  });

  test('K5 what another department was ordered stays', () => {
    const { hall, petition, commitment } = promised();
    disposes(hall, petition, { kind: 'writtenReply', department: 'xay-dung' });
    confirms(hall, commitment);
    const owed = [...hall.meeting.commitments].map((row) => row.department).sort();
    expect(owed).toEqual(['dat-dai', 'xay-dung']);
  });

  test('D6 UB8 BX3 reopening takes what was ordered away and keeps what was promised', () => {
    const { hall, petition, commitment } = promised();
    confirms(hall, commitment);
    disposes(hall, petition, { kind: 'writtenReply', department: 'xay-dung' });
    expect(hall.meeting.commitments.size).toBe(2);
    hall.does(presider, 'petitions.reopen', { petition });
    expect([...hall.meeting.commitments].map((row) => row.id)).toEqual([commitment]);
    expect(disposition(hall, petition)).toBeNull();
    disposes(hall, petition, { kind: 'answered' });
  });

  test('D6 what has no disposition is not reopened', () => {
    const { hall, petition } = promised();
    expect(hall.refusal(presider, 'petitions.reopen', { petition })).toBe('petitionNotDisposed');
  });

  test('D7 UB8 disposed while its answer is heard, it leaves the floor', () => {
    const { hall, petition } = promised();
    hall.does(presider, 'petitions.raise', { petition });
    disposes(hall, petition, { kind: 'explained' });
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('D8 UB1 a prepared petition gets its disposition before the session, from whoever presides', () => {
    const hall = conveneHall();
    hall.does(secretary, 'petitions.capture', { text: 'Ý kiến chuẩn bị trước' });
    const petition = there([...hall.meeting.petitions][0]).id;
    expect(hall.refusal(secretary, 'petitions.dispose', { petition, kind: 'answered' })).toBe('notAllowed');
    disposes(hall, petition, { kind: 'answered' });
    expect(disposition(hall, petition)?.kind).toBe('answered');
    expect(hall.refusal(presider, 'petitions.dispose', { petition: 'la', kind: 'noted' })).toBe(
      'unknownPetition',
    );
  });

  test('D9 UB8 what is owed is worded by the note, else as released, else as it was said', () => {
    const hall = openHall();
    const [a, b, c] = [
      hall.registers(['Ý thứ nhất']),
      hall.registers(['Ý thứ hai']),
      hall.registers(['Ý thứ ba']),
    ];
    hall.does(moderator, 'petitions.release', { petition: b.petition, text: 'Ý hai gọn' });
    const owed = { kind: 'toBeVerified', department: 'dat-dai' };
    hall.does(presider, 'petitions.dispose', { petition: a.petition, ...owed, note: 'Đo lại thửa đất' });
    hall.does(presider, 'petitions.dispose', { petition: b.petition, ...owed });
    hall.does(presider, 'petitions.dispose', { petition: c.petition, ...owed });
    const wording = (petition: string) =>
      hall.meeting.commitments.find((row) => row.petition === petition)?.wording;
    expect([a, b, c].map((one) => wording(one.petition))).toEqual([
      'Đo lại thửa đất',
      'Ý hai gọn',
      'Ý thứ ba',
    ]);
  });
});
