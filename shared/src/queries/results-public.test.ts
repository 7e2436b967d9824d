import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { only } from '../engine/view.ts';
import { shippedHouse } from '../office/house.ts';
import { headWays } from '../meeting/record/vocabulary.ts';
import { communeProfile } from '../office/shipped-profiles.ts';
import { coordinator, Hall } from '../testing/example-hall.ts';
import { seenBy } from '../testing/seen-by.ts';
import { publicationProof } from './publications.ts';
import { resultsPublic, resultsTerm } from './results-public.ts';

const at = (day: string) => instant(Date.parse(`${day}T02:00:00Z`));

function held(heldOn: string) {
  const hall = new Hall('ket-qua', at(heldOn));
  hall.house = { ...shippedHouse, profile: communeProfile };
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại', host: 'UBND xã', heldOn, period: '' },
    ...{ startsAt: '08:00', place: 'Hội trường' },
  });
  const publishing = () => {
    const data = seenBy('preparation', hall.meeting);
    const house = data.house[only];
    if (!house) throw new Error('a meeting has copied the office');
    return { heldOn: theDate(heldOn), house, publications: data.publications, heads: data.heads };
  };
  const standing = (day: string) => resultsPublic(publishing(), theDate(day));
  const noted = (channel: string, from: string, more: object = {}) =>
    hall.does(coordinator, 'publications.note', { channel, place: 'Xã', from, results: true, ...more });
  return { hall, publishing, standing, noted };
}

describe('the last day', () => {
  test.each([
    ['2024-11-22', '2024-12-02', null, 'official'],
    ['2021-10-28', '2021-11-07', '2021-11-05', 'official'],
    ['2026-12-18', '2026-12-28', null, 'official'],
    ['2027-01-28', '2027-02-07', '2027-02-03', 'expected'],
  ])(
    'RS1 LW1 PL9 a session on %s has its results public by %s',
    (heldOn, lastDay, lastWorkingDay, certainty) => {
      const { publishing } = held(heldOn);
      expect(resultsTerm(publishing(), theDate(heldOn))).toMatchObject({
        ...{ lastDay, lastWorkingDay, certainty, daysLeft: 10 },
        source: 'Luật 72/2025/QH15, điều 43',
      });
    },
  );
});

describe('three ways', () => {
  test('RS2 TD13 what is noted of the results proves them, and not the notice', () => {
    const { hall, publishing, standing, noted } = held('2024-11-22');
    hall.now = at('2024-11-25');
    expect(
      hall.refusal(coordinator, 'publications.note', {
        channel: 'web',
        place: 'Xã',
        from: '2024-11-21',
        results: true,
      }),
    ).toBe('dayTooEarly');
    noted('posted', '2024-11-25');
    noted('web', '2024-11-25', { link: 'https://vi-du.vn/ket-qua' });
    const { house, publications } = publishing();
    expect(publicationProof(publications, house, theDate('2024-11-25')).map(({ state }) => state)).toEqual([
      ...['none', 'none', 'none', 'none'],
    ]);
    expect(standing('2024-11-25')).toMatchObject({
      media: { state: 'done', since: '2024-11-25' },
      posting: { state: 'begun', since: '2024-11-25' },
      heads: { state: 'none', told: 0, total: 0 },
      isLate: false,
    });
    expect(standing('2024-12-25').posting.state).toBe('done');
  });

  test('RS3 RS4 TD13 of 21 villages 19 are told: it says so, and names the two once the day is over', () => {
    const { hall, standing, noted } = held('2024-11-22');
    hall.now = at('2024-12-01');
    noted('posted', '2024-11-25');
    noted('web', '2024-11-25', { link: 'https://vi-du.vn/ket-qua' });
    const heads = Array.from({ length: 21 }, (_, no) => ({ name: `Thôn ${no + 1}` }));
    hall.does(coordinator, 'heads.list', { heads: [...heads, { name: 'thon 3' }] });
    expect(hall.meeting.heads.size).toBe(21);
    const isLast = (name: string) => ['Thôn 20', 'Thôn 21'].includes(name);
    const rows = [...hall.meeting.heads].sort(
      (one, other) => Number(isLast(one.name)) - Number(isLast(other.name)),
    );
    for (const { id } of rows.slice(0, 19))
      hall.does(coordinator, 'heads.told', { head: id, on: '2024-11-30', way: 'paper' });
    expect(standing('2024-12-02')).toMatchObject({ heads: { told: 19, total: 21 }, isLate: false });
    const late = standing('2024-12-03');
    expect(late.isLate).toBe(true);
    expect(late.heads.untold.map(({ name }) => name)).toEqual(['Thôn 20', 'Thôn 21']);
    hall.now = at('2024-12-02');
    for (const { id } of rows.slice(19))
      hall.does(coordinator, 'heads.told', { head: id, on: '2024-12-02', way: 'call' });
    expect(standing('2024-12-10')).toMatchObject({
      heads: { state: 'done', since: '2024-12-02' },
      isLate: false,
    });
  });

  test.each(headWays)('RS3 TD13 a village told in the way %s is noted as told in that way', (way) => {
    const { hall, standing } = held('2024-11-22');
    hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Đông' }] });
    const head = [...hall.meeting.heads][0]?.id ?? '';
    hall.does(coordinator, 'heads.told', { head, on: '2024-11-22', way });
    expect(hall.meeting.heads.get(head)?.told).toEqual({ on: '2024-11-22', way });
    expect(standing('2024-11-22').heads.told).toBe(1);
  });

  test('RS3 who was told by mistake is not, a day to come is refused, and who is not on the list is told nothing', () => {
    const { hall } = held('2024-11-22');
    hall.does(coordinator, 'heads.list', { heads: [{ name: 'Thôn Đông' }] });
    const [row] = [...hall.meeting.heads];
    const head = row?.id ?? '';
    const told = { head, on: '2024-11-22', way: 'link' };
    expect(hall.refusal(coordinator, 'heads.told', { ...told, on: '2024-11-23' })).toBe('dayLiesAhead');
    expect(hall.refusal(coordinator, 'heads.told', { ...told, on: '2024-11-21' })).toBe('dayTooEarly');
    hall.does(coordinator, 'heads.told', told);
    expect(hall.does(coordinator, 'heads.told', told)).toEqual([]);
    hall.does(coordinator, 'heads.notTold', { head });
    expect(hall.meeting.heads.get(head)?.told).toBeNull();
    expect(hall.does(coordinator, 'heads.notTold', { head })).toEqual([]);
    hall.does(coordinator, 'heads.drop', { head });
    for (const act of ['heads.drop', 'heads.notTold'])
      expect(hall.refusal(coordinator, act, { head })).toBe('unknownHead');
    expect(hall.refusal(coordinator, 'heads.told', told)).toBe('unknownHead');
  });
});
