import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefusal } from '../../engine/refusal.ts';
import { playFrom } from '../../testing/arbitrary.ts';
import { coordinator, moderator, openHall, secretary } from '../../testing/example-hall.ts';
import { erased, replay } from '../../testing/playing.ts';
import type { Meeting } from '../meeting.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  ...{ minLength: 20, maxLength: 120, size: 'max' as const },
});

describe('dividing', () => {
  test('OP6 TD4 dividing and putting together again leaves the whole state as it was, but for numbers given', () => {
    let divisions = 0;
    const besidesNumbers = ({ counters: _counters, lastWords: _lastWords, ...meeting }: Meeting) =>
      JSON.stringify(meeting);
    fc.assert(
      fc.property(session, fc.nat(), (seeds, one) => {
        const playing = playFrom(seeds);
        const petitions = playing.meeting.petitions.toJSON();
        const petition = petitions[one % petitions.length]?.id ?? 'khong-co';
        const before = besidesNumbers(playing.meeting);
        const parts = ['Một việc', 'Hai việc', 'Ba việc'];
        if (isRefusal(playing.command(moderator, 'petitions.divide', { petition, parts }))) return;
        divisions += 1;
        expect(besidesNumbers(playing.meeting)).not.toBe(before);
        const part = playing.meeting.divided.get(petition)?.parts.at(-1);
        expect(isRefusal(playing.command(moderator, 'petitions.rejoin', { petition: part }))).toBe(false);
        expect(besidesNumbers(playing.meeting)).toBe(before);
      }),
      { numRuns: 150 },
    );
    expect(divisions).toBeGreaterThan(10);
  });

  test('OP6 X1 what the conclusion says of a part is gone with the part, in the record and in the state', () => {
    const hall = openHall();
    const { petition } = hall.registers(['Đường hỏng, đèn tắt']);
    hall.does(moderator, 'petitions.divide', { petition, parts: ['Đường hỏng', 'Đèn tắt'] });
    const [part = ''] = hall.meeting.divided.get(petition)?.parts ?? [];
    hall.does(secretary, 'conclusion.compile');
    hall.does(secretary, 'conclusion.edit', { line: part, text: 'Sửa đường trong quý I' });
    hall.does(moderator, 'petitions.rejoin', { petition: part });
    expect(JSON.stringify(hall.meeting.conclusion)).not.toContain('Sửa đường trong quý I');
  });

  test('OP6 Y2 P13 who speaks for a part is still known once another part went to citizen reception', () => {
    const hall = openHall();
    const { petition } = hall.registers(['Đường hỏng, đèn tắt']);
    hall.does(coordinator, 'petitions.nameSpokesperson', { petition, spokesperson: 'Lê Thị Mẫu' });
    hall.does(moderator, 'petitions.divide', { petition, parts: ['Đường hỏng', 'Đèn tắt'] });
    const [gone = '', kept = ''] = hall.meeting.divided.get(petition)?.parts ?? [];
    hall.does(moderator, 'petitions.reroute', { petition: gone, nature: 'complaint' });
    for (const meeting of [hall.meeting, replay('thu', erased(hall.journal))])
      expect([gone, kept].map((part) => meeting.petitions.get(part)?.spokesperson)).toEqual([
        '',
        'Lê Thị Mẫu',
      ]);
  });
});
