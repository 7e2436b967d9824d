import { describe, expect, test } from 'vitest';
import { moderator, openHall, presider, secretary, type Hall } from '../../testing/example-hall.ts';

function captured(more: object = {}) {
  const hall = openHall();
  const { petition } = hall.registers();
  return { hall, petition, commitment: hall.captures(petition, { ...more }) };
}
const row = (hall: Hall, commitment: string) => hall.meeting.commitments.get(commitment);
const rewording = { wording: 'Sửa xong đường trong tháng 12', officer: 'Trần Văn Mẫu' };

describe('promises', () => {
  test('K1 BX3 captured with officer, wording and date', () => {
    const { hall, petition, commitment } = captured({ due: '2024-12-31' });
    expect(row(hall, commitment)).toEqual({
      id: commitment,
      petition,
      department: 'dat-dai',
      officer: 'Trần Văn Mẫu',
      wording: 'Sửa xong đường trước Tết',
      firstDue: '2024-12-31',
      due: '2024-12-31',
      counted: null,
      certainty: 'official',
      state: 'captured',
      promised: true,
      openedAt: null,
    });
  });

  test('K1 without a date it follows from the rule profile, and a date in the past is refused', () => {
    const { hall, petition, commitment } = captured();
    expect(row(hall, commitment)?.due).toBe('2024-12-13');
    const words = { petition, department: 'dat-dai', ...rewording, due: '2024-11-01' };
    expect(hall.refusal(secretary, 'commitments.capture', words)).toBe('dueInThePast');
    expect(
      hall.refusal(secretary, 'commitments.reword', { commitment, ...rewording, due: '2024-11-01' }),
    ).toBe('dueInThePast');
  });

  test('K2 BX3 confirmed only after it was read back, by whoever presides', () => {
    const { hall, commitment } = captured();
    expect(hall.refusal(presider, 'commitments.confirm', { commitment })).toBe('notReadBack');
    hall.does(moderator, 'commitments.readBack', { commitment });
    expect(hall.does(moderator, 'commitments.readBack', { commitment })).toEqual([]);
    expect(hall.refusal(moderator, 'commitments.confirm', { commitment })).toBe('notAllowed');
    hall.wait(5000);
    hall.does(presider, 'commitments.confirm', { commitment });
    expect(row(hall, commitment)).toMatchObject({ state: 'open', openedAt: hall.now });
    expect(hall.does(presider, 'commitments.confirm', { commitment })).toEqual([]);
  });

  test('K3 BX3 reworded, it must be read back again; the date stays unless a new one is named', () => {
    const { hall, commitment } = captured({ due: '2024-12-31' });
    hall.does(moderator, 'commitments.readBack', { commitment });
    hall.does(presider, 'commitments.reword', { commitment, ...rewording });
    expect(row(hall, commitment)).toMatchObject({
      state: 'captured',
      wording: rewording.wording,
      due: '2024-12-31',
    });
    expect(hall.refusal(presider, 'commitments.confirm', { commitment })).toBe('notReadBack');
    hall.does(secretary, 'commitments.reword', { commitment, ...rewording, due: '2024-12-20' });
    hall.does(moderator, 'commitments.readBack', { commitment });
    hall.does(presider, 'commitments.confirm', { commitment });
    expect(row(hall, commitment)).toMatchObject({ due: '2024-12-20', firstDue: '2024-12-20', state: 'open' });
  });

  test('K3 BX3 other words than those that the chair saw are not confirmed, also where the hall has read them', () => {
    const { hall, commitment } = captured();
    const seen = row(hall, commitment)?.wording;
    hall.does(secretary, 'commitments.reword', { commitment, ...rewording });
    hall.does(moderator, 'commitments.readBack', { commitment });
    expect(hall.refusal(presider, 'commitments.confirm', { commitment, over: seen })).toBe(
      'changedMeanwhile',
    );
    hall.does(presider, 'commitments.confirm', { commitment, over: rewording.wording });
  });

  test('K3 K4 a confirmed promise is neither reworded, read back nor discarded', () => {
    const { hall, commitment } = captured();
    hall.does(moderator, 'commitments.readBack', { commitment });
    hall.does(presider, 'commitments.confirm', { commitment });
    const refused: [string, object][] = [
      ['commitments.reword', rewording],
      ['commitments.readBack', {}],
      ['commitments.discard', {}],
    ];
    for (const [type, more] of refused)
      expect([type, hall.refusal(moderator, type, { commitment, ...more })]).toEqual([
        type,
        'wrongCommitmentState',
      ]);
  });

  test('K4 BX3 a discarded promise stays discarded', () => {
    const { hall, commitment } = captured();
    hall.does(secretary, 'commitments.discard', { commitment });
    expect(hall.does(secretary, 'commitments.discard', { commitment })).toEqual([]);
    for (const [actor, type, more] of [
      [secretary, 'commitments.reword', rewording],
      [moderator, 'commitments.readBack', {}],
      [presider, 'commitments.confirm', {}],
    ] as const)
      expect([type, hall.refusal(actor, type, { commitment, ...more })]).toEqual([
        type,
        'wrongCommitmentState',
      ]);
  });

  test('K7 BX3 the hall reads one promise at a time', () => {
    const { hall, petition, commitment: first } = captured();
    const second = hall.captures(petition, { department: 'xay-dung' });
    hall.does(moderator, 'commitments.readBack', { commitment: first });
    hall.does(presider, 'commitments.readBack', { commitment: second });
    expect([first, second].map((one) => row(hall, one)?.state)).toEqual(['captured', 'readBack']);
    expect(hall.refusal(presider, 'commitments.confirm', { commitment: first })).toBe('notReadBack');
    hall.does(presider, 'commitments.confirm', { commitment: second });
    hall.does(moderator, 'commitments.readBack', { commitment: first });
    hall.does(presider, 'commitments.confirm', { commitment: first });
    expect(row(hall, first)).toMatchObject({ state: 'open' });
  });

  test('K6 BX3 a promise belongs to a petition and a department of this meeting', () => {
    const { hall, petition } = captured();
    const refusal = (more: object) =>
      hall.refusal(secretary, 'commitments.capture', {
        petition,
        department: 'dat-dai',
        ...rewording,
        ...more,
      });
    expect(refusal({ petition: 'la' })).toBe('unknownPetition');
    expect(refusal({ department: 'la' })).toBe('unknownDepartment');
    expect(refusal({ wording: 'ừ' })).toBe('malformed');
    expect(refusal({ officer: '' })).toBe('malformed');
  });

  test.each(['commitments.reword', 'commitments.readBack', 'commitments.confirm', 'commitments.discard'])(
    'K6 %s needs a commitment that exists',
    (type) => {
      const input = { commitment: 'la', ...(type === 'commitments.reword' ? rewording : {}) };
      expect(openHall().refusal(presider, type, input)).toBe('unknownCommitment');
    },
  );
});
