import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import { successions } from './successions.ts';

const summary = (id: string, state: MeetingSummary['state']): MeetingSummary => ({
  ...{ id, state, title: '', host: '', place: '', heldOn: null, period: '', programme: null },
  rehearsal: false,
});
const meetings = () =>
  Promise.resolve([summary('da-xong', 'closed'), summary('dang-mo', 'inSession'), summary('chua', 'ready')]);
const on = (day: string) => instant(Date.parse(`${day}T03:00:00Z`));

function handedOver(validTo: string) {
  const event = { type: 'bodyHandedOver', body: 'kinh-te', validTo, successor: 'van-phong', source: 'NQ 1' };
  const by = { role: 'admin', seat: 'admin' } as const;
  return { ...{ seq: 12, at: on('2026-12-01'), by, hash: '' }, event };
}

function processOf(lastDays: readonly string[]) {
  const reached: number[] = [];
  const reach = (seq: number) => {
    reached.push(seq);
    return Promise.resolve();
  };
  return { reached, process: successions(meetings, { lastDays: lastDays.map(theDate), reach }) };
}

test('FU17 TD24 a body whose last day is past is succeeded at once, in every conference that was held', async () => {
  const { process, reached } = processOf([]);
  const commands = await process.onEvent('office:main', handedOver('2026-11-30'));
  expect(commands).toMatchObject([
    { stream: 'da-xong', type: 'parts.succeed', input: {} },
    { stream: 'dang-mo', type: 'parts.succeed' },
  ]);
  expect(reached).toEqual([12]);
  expect(await process.onEvent('office:main', handedOver('2026-11-30'))).toEqual(commands);
  expect(await process.onEvent('office:main', handedOver('2026-12-31'))).toEqual([]);
  expect([process.follows('office:main'), process.follows('access:main')]).toEqual([true, false]);
});

test('FU17 TD24 a body that ends later is succeeded on the day after, once', async () => {
  const { process } = processOf(['2026-12-31', '2020-01-01']);
  expect(await process.onClock(on('2026-12-31'))).toEqual([]);
  const commands = await process.onClock(on('2027-01-01'));
  expect(commands.map(({ id, stream }) => [id, stream])).toEqual([
    ['succession-of-2026-12-31', 'da-xong'],
    ['succession-of-2026-12-31', 'dang-mo'],
  ]);
  expect(await process.onClock(on('2027-01-02'))).toEqual([]);
  expect(await processOf(['2026-12-31']).process.onClock(on('2027-01-02'))).toEqual(commands);
});

test('FU17 TD24 what is owed again passes to whoever succeeded the body meanwhile', async () => {
  const { process } = processOf(['2026-11-30']);
  const { event: _event, ...stamp } = handedOver('2026-11-30');
  for (const type of ['partReportReturned', 'partVerified', 'reopeningGranted']) {
    expect(process.wants(type)).toBe(true);
    expect(await process.onEvent('da-xong', { ...stamp, event: { type } })).toEqual([
      { id: 'succession-again-00000012', stream: 'da-xong', type: 'parts.succeed', input: {} },
    ]);
    expect(await processOf([]).process.onEvent('da-xong', { ...stamp, event: { type } })).toEqual([]);
  }
  expect(process.wants('partReported')).toBe(false);
});
