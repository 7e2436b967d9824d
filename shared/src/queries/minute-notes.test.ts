import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isStillAsked, keptPetition, standsForItself } from '../meeting/intake/petition-standing.ts';
import { playFrom } from '../testing/arbitrary.ts';
import { coChair, presider, secretary, there } from '../testing/example-hall.ts';
import { heldHall } from '../testing/held-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { minutesOf, partsOf } from './minutes.ts';
import type { MinutesData } from './minutes-data.ts';
import { minutePartId } from '../meeting/record/minute-part-id.ts';
import { petitionOfNote } from './notes-on-petition.ts';

function recorded(data: MinutesData): string[] {
  return minutesOf(data).flatMap((item) =>
    item.kind === 'part' ? [item.lead, ...item.part.recorded.split('\n')] : [item.text],
  );
}

test('MN1 QN9 what was written beside a handover, a call in vain and a speech stands in the minutes', () => {
  const held = heldHall({ close: false });
  const { hall } = held;
  const writes = (kind: string, of: string, text: string) =>
    hall.does(secretary, 'minutes.write', { kind, of, text });
  hall.does(presider, 'presiding.pass', { to: 'binh' });
  const passed = there([...hall.meeting.moments].find(({ kind }) => kind === 'presidingPassed'));
  writes('happened', passed.id, 'Đồng chí An tiếp đoàn công tác.');
  const named = (whom: string) => there([...hall.meeting.registrations].find(({ name }) => name === whom)).id;
  const late = named('Lê Văn Chờ');
  hall.does(coChair, 'queue.call', { registration: late });
  hall.does(coChair, 'turn.noShow');
  const absent = there([...hall.meeting.turns].find(({ end }) => end === 'noShow'));
  writes('turn', absent.id, 'Đã nhờ trưởng thôn báo lại.');
  const spoke = there([...hall.meeting.turns].find((turn) => turn.registration === named('Trần Thị Ví Dụ')));
  writes('turn', spoke.id, 'Bà Ví Dụ đưa ảnh con mương.');
  writes('assigned', there([...hall.meeting.assignments][0]).id, 'Giao ngay tại chỗ.');
  hall.does(coChair, 'meeting.close');
  const lines = recorded(seenBy('secretary', hall.meeting));
  const after = (heading: string, count: number) => {
    const at = lines.indexOf(heading);
    return at < 0 ? [] : lines.slice(at + 1, at + 1 + count);
  };
  expect(after('DIỄN BIẾN KHÁC', 2)).toEqual([
    expect.stringMatching(
      /^\d\d giờ \d\d phút: Nguyễn Thị Ví Dụ trao quyền điều hành cho Lê Giả Định\. Đồng chí An tiếp đoàn công tác\.$/,
    ),
    expect.stringMatching(/^\d\d giờ \d\d phút, ông Lê Văn Chờ: Đã nhờ trưởng thôn báo lại\.$/),
  ]);
  expect(lines.indexOf('Bà Ví Dụ đưa ảnh con mương.')).toBe(
    lines.findIndex((line) => line.startsWith('1. Bà Trần Thị Ví Dụ')) + 1,
  );
  expect(lines).toContain('Giao ngay tại chỗ.');
});

test('MN1 M4 each change of who presides stands in the minutes with its hour, also where nobody wrote anything beside it', () => {
  const { hall } = heldHall({ close: false });
  hall.does(presider, 'presiding.pass', { to: 'binh' });
  hall.wait(600_000);
  hall.does(presider, 'presiding.takeBack', {});
  const lines = recorded(seenBy('secretary', hall.meeting));
  const [passed, back] = lines.slice(lines.indexOf('DIỄN BIẾN KHÁC') + 1);
  expect(passed).toMatch(/ phút: Nguyễn Thị Ví Dụ trao quyền điều hành cho Lê Giả Định\.$/);
  expect(back).toMatch(/ phút: Nguyễn Thị Ví Dụ nhận lại quyền điều hành từ Lê Giả Định\.$/);
});

test('QN9 BX1 no word that was written beside an entry is missing from the minutes', () => {
  let found = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), { minLength: 20, maxLength: 200, size: 'max' }),
      (seeds) => {
        playFrom(seeds, (before, meeting) => {
          if (before.minutes === meeting.minutes && meeting.about.state !== 'closed') return;
          const data = seenBy('secretary', meeting);
          const said = recorded(data).join('\n');
          const notes = Object.values(data.minutes).filter((note) => {
            const petition = keptPetition(data.petitions, petitionOfNote(data, note));
            return !note.kind.startsWith('part.') && (!petition || isStillAsked(petition));
          });
          found += notes.length;
          expect(notes.filter(({ text }) => !said.includes(text.trim()))).toEqual([]);
        });
      },
    ),
    { numRuns: 30 },
  );
  expect(found).toBeGreaterThan(0);
});

test('QN9 BX1 each petition that was concluded on, or about which something was promised, stands in the minutes', () => {
  let unraised = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), { minLength: 20, maxLength: 200, size: 'max' }),
      (seeds) => {
        playFrom(seeds, (before, meeting) => {
          if (before.petitions === meeting.petitions && before.commitments === meeting.commitments) return;
          const data = seenBy('secretary', meeting);
          const written = new Set(partsOf(minutesOf(data)).map(({ id }) => id));
          const owing = new Set(
            [...meeting.commitments].flatMap(({ promised, petition, state }) =>
              promised && state !== 'discarded' ? [petition] : [],
            ),
          );
          const concluded = [...meeting.petitions].filter(
            (row) => standsForItself(row) && (row.disposition !== null || owing.has(row.id)),
          );
          unraised += concluded.filter(({ raisedAt }) => raisedAt === null).length;
          expect(concluded.filter(({ id }) => !written.has(minutePartId('petition', id)))).toEqual([]);
        });
      },
    ),
    { numRuns: 30 },
  );
  expect(unraised).toBeGreaterThan(0);
});
