import { expect, it } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { grouped, type MeetingListed } from './listed.ts';

const today = theDate('2026-11-30');

const meeting = (id: string, more: Partial<MeetingListed> = {}): MeetingListed => ({
  id,
  title: id,
  host: '',
  place: '',
  heldOn: null,
  period: '',
  state: 'ready',
  rehearsal: false,
  ...more,
});

const idsOf = (rows: readonly MeetingListed[]) => rows.map(({ id }) => id);

it('BX12 BX5 lists a rehearsal apart, also while it runs', () => {
  const groups = grouped([meeting('tap', { rehearsal: true, state: 'inSession' }), meeting('that')], today);
  expect(idsOf(groups.rehearsals)).toEqual(['tap']);
  expect([...idsOf(groups.today), ...idsOf(groups.others)]).toEqual(['that']);
});

it('BX5 brings what goes on now, or is held today and is not over, to the front', () => {
  const groups = grouped(
    [
      meeting('mai', { heldOn: theDate('2026-12-01') }),
      meeting('dang-hop', { state: 'inSession', heldOn: theDate('2026-11-29') }),
      meeting('tam-dung', { state: 'paused' }),
      meeting('chieu-nay', { heldOn: today }),
      meeting('sang-nay', { heldOn: today, state: 'closed' }),
    ],
    today,
  );
  expect(idsOf(groups.today)).toEqual(['dang-hop', 'tam-dung', 'chieu-nay']);
  expect(idsOf(groups.others)).toEqual(['mai', 'sang-nay']);
});

it('BX5 lists what is to come by its day, the next one first, and then what is over, the latest first', () => {
  const groups = grouped(
    [
      meeting('thang-sau', { heldOn: theDate('2026-12-28') }),
      meeting('da-huy', { heldOn: theDate('2026-12-20'), state: 'cancelled' }),
      meeting('tuan-sau', { heldOn: theDate('2026-12-07') }),
      meeting('mai', { heldOn: theDate('2026-12-01') }),
      meeting('nam-ngoai', { heldOn: theDate('2025-12-01'), state: 'closed' }),
    ],
    today,
  );
  expect(idsOf(groups.others)).toEqual(['mai', 'tuan-sau', 'thang-sau', 'da-huy', 'nam-ngoai']);
});
