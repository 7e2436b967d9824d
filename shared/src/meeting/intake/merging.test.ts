import { describe, expect, test } from 'vitest';
import { refuse } from '../../engine/refusal.ts';
import { moderator, openHall, presider, type Hall } from '../../testing/example-hall.ts';

function three() {
  const hall = openHall();
  const [a, b, c] = [hall.registers(), hall.registers(), hall.registers()];
  return { hall, a: a.petition, b: b.petition, c: c.petition };
}
const merges = (hall: Hall, petition: string, into: string) =>
  hall.does(moderator, 'petitions.merge', { petition, into });
const row = (hall: Hall, petition: string) => hall.meeting.petitions.get(petition);

describe('merging', () => {
  test('P16 what a department holds is not merged away; the other way round keeps its answer', () => {
    const { hall, a, b } = three();
    hall.assigns(a);
    expect(hall.refusal(moderator, 'petitions.merge', { petition: a, into: b })).toBe('petitionAssigned');
    merges(hall, b, a);
    expect(row(hall, a)).toMatchObject({ askers: 2, departments: ['dat-dai'] });
  });

  test('P16 UB9 what something was promised on is not merged away, so that the promise is followed', () => {
    const { hall, a, b } = three();
    const promise = hall.captures(a);
    expect(hall.refusal(moderator, 'petitions.merge', { petition: a, into: b })).toBe('petitionOwed');
    hall.does(presider, 'commitments.discard', { commitment: promise });
    merges(hall, a, b);
    expect(row(hall, a)?.mergedInto).toBe(b);
  });

  test('P5 BX7 through a chain everyone stays attached and counted', () => {
    const { hall, a, b, c } = three();
    merges(hall, a, b);
    merges(hall, b, c);
    expect([row(hall, a)?.askers, row(hall, b)?.askers, row(hall, c)?.askers]).toEqual([1, 2, 3]);
    expect(row(hall, c)?.merged).toEqual([b]);
    expect(row(hall, b)).toMatchObject({ merged: [a], mergedInto: c });
    expect(merges(hall, a, b)).toEqual([]);
  });

  test('P6 BX7 the end of a chain taken out is taken from all above it', () => {
    const { hall, a, b, c } = three();
    merges(hall, a, b);
    merges(hall, b, c);
    hall.does(moderator, 'petitions.split', { petition: a });
    expect([row(hall, a)?.askers, row(hall, b)?.askers, row(hall, c)?.askers]).toEqual([1, 1, 2]);
    hall.does(moderator, 'petitions.split', { petition: b });
    expect([row(hall, b)?.askers, row(hall, c)?.askers]).toEqual([1, 1]);
    expect(row(hall, c)?.merged).toEqual([]);
  });

  test('P6 BX7 the middle of a chain takes along what was merged into it', () => {
    const { hall, a, b, c } = three();
    merges(hall, a, b);
    merges(hall, b, c);
    hall.does(moderator, 'petitions.split', { petition: b });
    expect([row(hall, b)?.askers, row(hall, c)?.askers]).toEqual([2, 1]);
    expect(row(hall, a)?.mergedInto).toBe(b);
  });

  test('P6 BX7 a split gives both back as they were, with what was written in between', () => {
    const { hall, a, b } = three();
    hall.does(moderator, 'petitions.release', { petition: a, text: 'Lời của A' });
    const before = row(hall, a);
    merges(hall, a, b);
    hall.does(presider, 'petitions.dispose', { petition: b, kind: 'answered' });
    hall.does(moderator, 'petitions.split', { petition: a });
    expect(row(hall, a)).toEqual(before);
    expect(row(hall, b)?.disposition?.kind).toBe('answered');
  });

  test('P7 BX7 no circle and no second home', () => {
    const { hall, a, b, c } = three();
    const refusal = (petition: string, into: string) =>
      hall.refusal(moderator, 'petitions.merge', { petition, into });
    expect(refusal(a, a)).toBe('mergeIntoItself');
    expect(refusal('la', a)).toBe('unknownPetition');
    expect(refusal(a, 'la')).toBe('unknownPetition');
    merges(hall, a, b);
    expect(refusal(b, a)).toBe('petitionMerged');
    expect(refusal(a, c)).toBe('petitionMerged');
    expect(refusal(c, a)).toBe('petitionMerged');
  });

  test('P7 a petition with its disposition is not merged into another, but takes others in', () => {
    const { hall, a, b } = three();
    hall.does(presider, 'petitions.dispose', { petition: a, kind: 'noted' });
    expect(hall.refusal(moderator, 'petitions.merge', { petition: a, into: b })).toBe('petitionDisposed');
    merges(hall, b, a);
    expect(row(hall, a)?.askers).toBe(2);
  });

  test('P7 what is before the hall is not merged away, but takes others in', () => {
    const { hall, a, b } = three();
    hall.does(presider, 'petitions.raise', { petition: a });
    expect(hall.refusal(moderator, 'petitions.merge', { petition: a, into: b })).toBe('floorTaken');
    merges(hall, b, a);
    hall.does(presider, 'petitions.dispose', { petition: a, kind: 'answered' });
    expect(hall.meeting.floor.petition).toBeNull();
  });

  test('P7 a petition that was raised before is merged, and counts as raised in what is kept', () => {
    const { hall, a, b } = three();
    hall.does(presider, 'petitions.raise', { petition: a });
    hall.does(presider, 'petitions.raise', { petition: b });
    merges(hall, a, b);
    expect(row(hall, a)?.mergedInto).toBe(b);
  });

  test('P6 what is not merged is not split', () => {
    const { hall, a } = three();
    expect(hall.refusal(moderator, 'petitions.split', { petition: a })).toBe('petitionNotMerged');
    expect(hall.refusal(moderator, 'petitions.split', { petition: 'la' })).toBe('unknownPetition');
  });

  test('P8 BX7 what is done to a merged petition is refused with the number of the one kept', () => {
    const { hall, a, b } = three();
    merges(hall, a, b);
    const done: [string, object][] = [
      ['petitions.raise', {}],
      ['petitions.assign', { department: 'dat-dai', part: 'lead' }],
      ['petitions.dispose', { kind: 'noted' }],
      ['petitions.reopen', {}],
      ['petitions.comment', { text: 'x' }],
      ['commitments.capture', { department: 'dat-dai', wording: 'Sẽ làm', officer: 'x' }],
    ];
    for (const [type, input] of done)
      expect([type, hall.command(moderator, type, { petition: a, ...input })]).toEqual([
        type,
        refuse('petitionMerged', { into: 2 }),
      ]);
  });
});
