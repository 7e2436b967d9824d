import { expect, test } from 'vitest';
import type { Letterhead } from '../office/paper-style.ts';
import { shippedHouse } from '../office/house.ts';
import { Hall, moderator } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { blanksIn, linesIn, textOf } from './paper.ts';
import { paperOf } from './papers.ts';

const head = (issuer: string, more: Partial<Letterhead> = {}): Letterhead => ({
  ...{ id: issuer, issuer, layout: 'state', parent: '', place: 'Bến Mẫu', code: 'UBND', authority: [] },
  ...more,
});

/** The minutes of a conference that was opened with a title, and with its host where it has one. */
function minutesOf(host: string, letterheads: readonly Letterhead[]) {
  const hall = new Hall('dot-xuat');
  hall.does(moderator, 'meeting.convene', { title: 'Đối thoại đột xuất', host });
  const papers = { letterheads, spelling: 'toneOnU', words: [] } as const;
  const meeting = { ...hall.meeting, house: { ...hall.meeting.house, ...shippedHouse, papers } };
  const paper = paperOf('minutes', seenBy('preparation', meeting));
  return { paper, lines: linesIn(paper).map(textOf), blanks: blanksIn(paper) };
}

test('PA1 QN2 papers of a conference that nobody planned are issued by its host, under the letterhead that the office keeps of it', () => {
  const { lines, blanks, paper } = minutesOf('UBND xã Đồng Mẫu', [
    head('Ủy ban nhân dân xã Đồng Mẫu'),
    head('Đảng ủy xã Đồng Mẫu', { layout: 'party' }),
  ]);
  expect(lines).toContain('XÃ ĐỒNG MẪU');
  expect(blanks).not.toContain('issuer');
  expect(paper.layout).toBe('state');
});

test('PA1 QN2 where it names no host, the one letterhead of the office stands; of several it is a blank that is told of', () => {
  const own = minutesOf('', [head('Đảng ủy xã Đồng Mẫu', { layout: 'party' })]);
  expect([own.paper.layout, own.blanks.includes('issuer')]).toEqual(['party', false]);
  const several = minutesOf('', [head('Ủy ban nhân dân xã Đồng Mẫu'), head('Đảng ủy xã Đồng Mẫu')]);
  expect(several.blanks).toContain('issuer');
});
