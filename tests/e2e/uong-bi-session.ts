import type { RegistrationId } from '@doi-thoai/shared/meeting/ids';
import { runCommand } from '@doi-thoai/server/samples';
import { foundingCommand, resolve } from '../../server/samples/sample.ts';
import { uongBi2024 } from '../../server/samples/uong-bi-2024.ts';
import { aDevice } from '../support/in-process-server.ts';
import type { TimedOffice } from '../support/timed-office.ts';

// The session of Friday 22/11/2024, past the screens: uong-bi.spec.ts plays it on them.

export const meeting = uongBi2024.id;

/** What the office follows up afterwards, by number, and what it is known by. */
export const followed = {
  /** Reported and told in time. */
  kept: { no: 42, body: 'tai-nguyen', words: /^Đề nghị bố trí đất và đầu tư trạm xử lý nước thải chung/ },
  /** Reported in time, told a day late. */
  toldLate: { no: 34, body: 'giao-duc', words: /^Cổng trường tiểu học giờ tan học ùn tắc/ },
  extended: { no: 43, body: 'quy-dat', words: /^Hộ dân trong diện giải tỏa đã kiểm đếm/ },
  partly: { no: 32, body: 'vang-danh', words: /^Xe chở than qua phường Vàng Danh/ },
  reopened: { no: 31, body: 'do-thi', words: /^Cống thoát nước ngõ sau chợ bồi lấp/ },
  upper: { no: 36, body: 'Bảo hiểm xã hội tỉnh Quảng Ninh', words: /^Xin có cửa ưu tiên và hẹn giờ khám/ },
  byLink: { no: 45, body: 'thuong-yen-cong', words: /^Xin tập huấn tại xã cho hộ dân/ },
  byPhone: { no: 39, body: 'hanh-chinh-cong', words: /^Hồ sơ trực tuyến bị trả lại nhiều lần/ },
} as const;

const owing = [
  ...['kept', 'toldLate', 'extended', 'partly', 'reopened', 'byLink', 'byPhone'],
] as readonly Exclude<keyof typeof followed, 'upper'>[];

const chair = aDevice(meeting, 'chair-bi-thu');
const moderator = aDevice(meeting, 'moderator-1');

/** Convenes it with the sample's people, and all that came before the day. */
export async function convened(office: TimedOffice): Promise<void> {
  const { streams, handleCommand } = office.server.app;
  for (const [at, command] of [foundingCommand(uongBi2024), ...uongBi2024.commands].entries())
    await runCommand(
      { streams, handleCommand },
      meeting,
      `uong-bi-before-${String(at).padStart(4, '0')}`,
      (state) => resolve(state, command),
    );
}

/** From the opening to the close: eleven people speak, no. 12 is not reached, and the chair concludes. */
export async function held(office: TimedOffice): Promise<void> {
  const does = (type: string, input: object = {}, by = chair) => office.must(by, meeting, type, input);
  await office.turnsTo('2024-11-22T08:00');
  for (const no of [13, 14])
    await does(
      'speakers.reject',
      { registration: (await spokenBy(office, no)).id, reason: 'unclear' },
      moderator,
    );
  await does('meeting.start');
  const { agenda } = await office.state(meeting);
  const step = (id: string) => agenda.find((one) => one.id === id)?.id;
  await does('agenda.begin', { item: step('doi-thoai') });
  for (let no = 1; no <= 11; no += 1) {
    await does('queue.call', { registration: (await spokenBy(office, no)).id });
    await does('turn.start');
    await does('turn.end');
  }
  await disposed(office, does);
  await office.turnsTo('2024-11-22T11:00');
  await does('agenda.begin', { item: step('ket-luan') });
  await does('conclusion.compile');
  await does('conclusion.editRemarks', { text: 'Giữ đúng thời hạn đã nêu, trả lời đến từng người.' });
  await does('conclusion.adopt', { withGaps: true });
  await does('meeting.close');
}

async function spokenBy(office: TimedOffice, no: number): Promise<{ readonly id: RegistrationId }> {
  const row = (await office.state(meeting)).registrations.find((one) => one.no === no);
  if (!row) throw new Error(`nobody is no. ${no}`);
  return row;
}

type Does = (type: string, input?: object, by?: typeof chair) => Promise<void>;

/** What the chair decided: eight matters go on, two are left open by oversight, all others end in the hall. */
async function disposed(office: TimedOffice, does: Does): Promise<void> {
  const { petitions } = await office.state(meeting);
  const rows = [...petitions].sort((one, other) => one.no - other.no);
  const idOf = (no: number) => rows.find((row) => row.no === no)?.id;
  await does(
    'petitions.release',
    { petition: idOf(31), text: 'Cống thoát nước ngõ sau chợ bồi lấp.' },
    moderator,
  );
  const going = new Map<number, object>(
    owing.map((one) => [followed[one].no, { kind: 'toBeVerified', department: followed[one].body }]),
  );
  going.set(followed.upper.no, { kind: 'escalated', body: followed.upper.body });
  const open = new Set([33, 46, 47, 48, 49]);
  for (const { id: petition, no } of rows)
    if (!open.has(no))
      await does('petitions.dispose', { petition, ...(going.get(no) ?? { kind: 'answered' }) });
}
