import { describe, expect, test } from 'vitest';
import {
  citizen,
  coChair,
  desk,
  land,
  moderator,
  openHall,
  presider,
  secretary,
  type Hall,
} from '../../testing/example-hall.ts';
import { evolve } from '../meeting.ts';
import type { DispositionKind } from '../answers/dispositions.ts';

const compiles = (hall: Hall) => hall.does(secretary, 'conclusion.compile');
const line = (hall: Hall, petition: string) =>
  hall.meeting.conclusion.lines.find((one) => one.id === petition);

describe('compiling', () => {
  test.each<[DispositionKind, string]>([
    ['answered', 'resolved'],
    ['resolvedNow', 'resolved'],
    ['explained', 'discussed'],
    ['noted', 'discussed'],
    ['toBeVerified', 'unresolved'],
    ['writtenReply', 'unresolved'],
    ['escalated', 'unresolved'],
  ])('N1 BL10 what was %s is %s', (kind, section) => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.dispose', { petition, kind, department: 'dat-dai', body: 'Bộ Mẫu' });
    compiles(hall);
    expect(line(hall, petition)?.section).toBe(section);
  });

  test('N1 BL10 raised without an end is unresolved, never raised is that; in the order of numbers', () => {
    const hall = openHall();
    const [one, other] = [hall.registers(), hall.registers()];
    hall.does(presider, 'petitions.raise', { petition: other.petition });
    compiles(hall);
    expect(hall.meeting.conclusion.lines.map(({ id, section }) => [id, section])).toEqual([
      [one.petition, 'notRaised'],
      [other.petition, 'unresolved'],
    ]);
  });

  test('N2 BL10 who, what and until when', () => {
    const hall = openHall();
    const [owed, sent, held] = [hall.registers(), hall.registers(), hall.registers()];
    const owe = { kind: 'toBeVerified', department: 'dat-dai', due: '2024-12-01' };
    hall.does(presider, 'petitions.dispose', { petition: owed.petition, ...owe });
    const send = { kind: 'escalated', body: 'Bộ Mẫu', due: '2024-12-02' };
    hall.does(presider, 'petitions.dispose', { petition: sent.petition, ...send });
    hall.assigns(held.petition, 'moi-truong', 'supporting');
    hall.assigns(held.petition, 'xay-dung');
    compiles(hall);
    expect(line(hall, owed.petition)).toMatchObject({ department: 'dat-dai', body: '', due: '2024-12-01' });
    expect(line(hall, sent.petition)).toMatchObject({ department: null, body: 'Bộ Mẫu', due: '2024-12-02' });
    expect(line(hall, held.petition)).toMatchObject({ department: 'xay-dung', body: '', due: null });
  });

  test('N7 BL10 BX7 what is merged stands with the one kept, raised if either was', () => {
    const hall = openHall();
    const [a, b] = [hall.registers(), hall.registers()];
    hall.does(presider, 'petitions.raise', { petition: a.petition });
    hall.does(presider, 'petitions.raise', { petition: hall.registers().petition });
    hall.does(moderator, 'petitions.merge', { petition: a.petition, into: b.petition });
    compiles(hall);
    expect(line(hall, a.petition)).toBeUndefined();
    expect(line(hall, b.petition)?.section).toBe('unresolved');
  });

  test('N8 UB3 what was rerouted, withdrawn or not admitted is not in it', () => {
    const hall = openHall();
    const [rerouted, withdrawn, rejected, kept] = [
      hall.registers(),
      hall.registers(),
      hall.registers(undefined, {}, citizen),
      hall.registers(),
    ];
    compiles(hall);
    hall.does(desk, 'speakers.reroute', { registration: rerouted.registration, nature: 'complaint' });
    expect(line(hall, rerouted.petition)).toBeUndefined();
    hall.does(desk, 'speakers.withdraw', { registration: withdrawn.registration });
    hall.does(moderator, 'speakers.reject', { registration: rejected.registration, reason: 'offensive' });
    compiles(hall);
    expect(hall.meeting.conclusion.lines.map((one) => one.id)).toEqual([kept.petition]);
  });

  test('N8 R9 what its speaker took back leaves it, whoever holds it and whoever asked the same', () => {
    const hall = openHall();
    const [raised, given, joined, same] = [1, 2, 3, 4].map(() => hall.registers());
    if (!raised || !given || !joined || !same) throw new Error('four registered');
    hall.does(presider, 'petitions.raise', { petition: raised.petition });
    hall.assigns(given.petition);
    hall.does(moderator, 'petitions.merge', { petition: same.petition, into: joined.petition });
    compiles(hall);
    for (const { registration } of [raised, given, joined])
      hall.does(moderator, 'speakers.withdraw', { registration });
    expect(hall.meeting.floor.petition).toBeNull();
    expect(hall.meeting.conclusion.lines).toEqual([]);
    compiles(hall);
    expect(hall.meeting.conclusion.lines.map((one) => one.id)).toEqual([same.petition]);
  });
});

describe('editing', () => {
  function compiled() {
    const hall = openHall();
    const { petition } = hall.registers();
    compiles(hall);
    return { hall, petition };
  }

  test('N3 BL10 compiled again it follows the record and keeps the chair’s own words', () => {
    const { hall, petition } = compiled();
    hall.does(presider, 'conclusion.edit', { line: petition, text: 'Lời của chủ trì' });
    hall.does(presider, 'petitions.dispose', { petition, kind: 'answered' });
    const later = hall.registers();
    compiles(hall);
    expect(line(hall, petition)).toMatchObject({ section: 'resolved', text: 'Lời của chủ trì' });
    expect(line(hall, later.petition)).toMatchObject({ section: 'notRaised', text: null });
  });

  test('N4 BL10 a line goes back to the record’s words; the same words change nothing', () => {
    const { hall, petition } = compiled();
    hall.does(secretary, 'conclusion.edit', { line: petition, text: 'Lời của thư ký' });
    expect(hall.does(secretary, 'conclusion.edit', { line: petition, text: 'Lời của thư ký' })).toEqual([]);
    hall.does(moderator, 'conclusion.edit', { line: petition, text: null });
    expect(line(hall, petition)?.text).toBeNull();
    expect(hall.refusal(secretary, 'conclusion.edit', { line: 'la', text: 'x' })).toBe('unknownLine');
  });

  test('N4 BL10 remarks of several paragraphs are kept and can be emptied', () => {
    const { hall } = compiled();
    hall.does(presider, 'conclusion.editRemarks', { text: 'Đoạn một.\n\nĐoạn hai.' });
    expect(hall.meeting.conclusion.remarks).toBe('Đoạn một.\n\nĐoạn hai.');
    expect(hall.does(presider, 'conclusion.editRemarks', { text: 'Đoạn một.\n\nĐoạn hai.' })).toEqual([]);
    hall.does(presider, 'conclusion.editRemarks', { text: '' });
    expect(hall.meeting.conclusion.remarks).toBe('');
  });

  test('N4 what was not compiled is not edited, adopted or reopened', () => {
    const hall = openHall();
    for (const [type, input] of [
      ['conclusion.edit', { line: 'a', text: 'x' }],
      ['conclusion.editRemarks', { text: 'x' }],
      ['conclusion.adopt', {}],
      ['conclusion.reopen', {}],
    ] as const)
      expect([type, hall.refusal(presider, type, input)]).toEqual([type, 'notCompiled']);
    expect(hall.refusal(land, 'conclusion.compile')).toBe('notAllowed');
  });

  test('N5 BL10 adopted, it does not change until it is reopened', () => {
    const { hall, petition } = compiled();
    hall.does(presider, 'conclusion.adopt');
    expect(hall.does(presider, 'conclusion.adopt')).toEqual([]);
    for (const [type, input] of [
      ['conclusion.compile', {}],
      ['conclusion.edit', { line: petition, text: 'x' }],
      ['conclusion.editRemarks', { text: 'x' }],
    ] as const)
      expect([type, hall.refusal(secretary, type, input)]).toEqual([type, 'conclusionAdopted']);
    hall.does(presider, 'conclusion.reopen');
    expect(hall.does(presider, 'conclusion.reopen')).toEqual([]);
    hall.does(secretary, 'conclusion.edit', { line: petition, text: 'Sửa lại' });
  });

  test('N9 what nobody could follow up holds its adoption up until the chair says so', () => {
    const hall = openHall();
    const { petition } = hall.registers();
    hall.does(presider, 'petitions.raise', { petition });
    compiles(hall);
    expect(hall.command(presider, 'conclusion.adopt', {})).toMatchObject({
      code: 'conclusionHasGaps',
      params: { count: 1 },
    });
    expect(hall.meeting.conclusion.state).toBe('draft');
    hall.does(presider, 'conclusion.adopt', { withGaps: true });
    hall.does(presider, 'conclusion.reopen');
    const owe = { kind: 'toBeVerified', department: 'dat-dai', due: '2024-12-01' };
    hall.does(presider, 'petitions.dispose', { petition, ...owe });
    hall.does(presider, 'conclusion.adopt');
    expect(hall.meeting.conclusion.state).toBe('adopted');
  });

  test('N3 N5 what is adopted is the record of that moment, with the chair’s own words, and stays so', () => {
    const { hall, petition } = compiled();
    hall.does(presider, 'conclusion.edit', { line: petition, text: 'Lời của chủ tọa' });
    const later = hall.registers();
    const order = { kind: 'toBeVerified', department: 'dat-dai', due: '2024-12-01' };
    hall.does(presider, 'petitions.dispose', { petition: later.petition, ...order });
    expect(line(hall, later.petition)).toBeUndefined();
    hall.does(presider, 'conclusion.adopt');
    expect(line(hall, petition)?.text).toBe('Lời của chủ tọa');
    expect(line(hall, later.petition)).toMatchObject({ section: 'unresolved', kind: 'toBeVerified' });
    hall.does(presider, 'petitions.reopen', { petition: later.petition });
    expect(line(hall, later.petition)).toMatchObject({ department: 'dat-dai', due: '2024-12-01' });
  });

  test('N4 what came into the record after compiling can be worded at once', () => {
    const { hall } = compiled();
    const later = hall.registers();
    hall.does(secretary, 'conclusion.edit', { line: later.petition, text: 'Lời của thư ký' });
    expect(line(hall, later.petition)).toMatchObject({ section: 'notRaised', text: 'Lời của thư ký' });
  });

  test('N1 N2 BL10 a line that an earlier release compiled is a line still', () => {
    const { hall, petition } = compiled();
    const old = { id: petition, section: 'unresolved', department: 'dat-dai', body: '', due: null } as const;
    const stamp = { seq: 900, at: hall.now, by: secretary };
    const meeting = evolve(hall.meeting, { type: 'conclusionCompiled', lines: [old] }, stamp);
    const said = { supporting: [], answered: [], promises: [], text: null };
    expect(meeting.conclusion.lines).toEqual([{ ...old, ...said, kind: null }]);
    hall.does(presider, 'petitions.dispose', { petition, kind: 'noted' });
    const noted = evolve(hall.meeting, { type: 'conclusionCompiled', lines: [old] }, stamp);
    expect(noted.conclusion.lines).toEqual([{ ...old, ...said, kind: 'noted' }]);
  });

  test('N6 BL10 UB1 only whoever presides adopts', () => {
    const { hall } = compiled();
    expect(hall.refusal(coChair, 'conclusion.adopt')).toBe('notPresiding');
    expect(hall.refusal(moderator, 'conclusion.adopt')).toBe('notAllowed');
    hall.does(presider, 'presiding.pass', { to: 'binh' });
    hall.does(coChair, 'conclusion.adopt');
    expect(hall.meeting.conclusion.state).toBe('adopted');
  });
});
