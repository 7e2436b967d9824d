import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { aDevice, anAccount, startInProcess } from './in-process-server.ts';

/** What was promised at it, and what went to an upper body. */
export const kept = 'Sửa xong cầu thôn Đông Mẫu trước mùa mưa';
export const late = 'Nạo vét toàn tuyến mương Đồng Chùa';
export const sentUp = 'Nâng công suất trạm biến áp thôn Đoài';

const day = (iso: string) => Date.parse(`${iso}T02:00:00Z`);

/**
 * A conference of last year in the record of a database, as a server of then would have left it: held and closed, one
 * promise kept and told, one that ran out, and one matter at an upper body that has not replied.
 */
export async function heldLastYear(databaseUrl: string, meeting: string, host: string): Promise<void> {
  let now = day('2025-11-21');
  const clock = () => now;
  const server = await startInProcess({ databaseUrl, clock, wall: clock });
  const [coordinator, moderator] = [anAccount('coordinator'), anAccount('moderator')];
  const chair = aDevice(meeting, 'chair-chu-tich');
  let sent = 0;
  const does = async (caller: typeof coordinator, type: string, input: object = {}) => {
    const outcome = await server.command(caller, meeting, type, input, {
      id: `nam-truoc-${(sent += 1)}-lenh`,
    });
    if (!outcome.ok) throw new Error(`${type}: ${JSON.stringify(outcome)}`);
  };
  const state = () => server.app.streams.with(meetingKind, meeting, (open) => open.state);
  try {
    await does(coordinator, 'plan.start', {
      ...{ template: 'commune', title: 'Hội nghị đối thoại năm 2025', host, heldOn: '2025-11-21' },
      ...{ startsAt: '08:00', period: '', place: 'Nhà văn hóa xã' },
      content: { chairs: [{ id: 'chu-tich', name: 'Trần Văn Mẫu', title: 'Chủ tịch UBND xã' }] },
    });
    await does(coordinator, 'departments.add', { id: 'kinh-te', name: 'Phòng Kinh tế' });
    await does(chair, 'meeting.start');
    for (const text of ['Cầu thôn Đông Mẫu hỏng', 'Mương Đồng Chùa tắc', sentUp])
      await does(coordinator, 'petitions.capture', { text, channel: 'survey' });
    const [bridge, ditch, power] = [...(await state()).petitions]
      .sort((one, other) => one.no - other.no)
      .map(({ id }) => id);
    for (const [petition, wording, due] of [
      [bridge, kept, '2025-12-19'],
      [ditch, late, '2026-03-31'],
    ]) {
      const promise = { petition, department: 'kinh-te', wording, officer: 'Lê Thị Thử', due };
      await does(moderator, 'commitments.capture', promise);
      const row = [...(await state()).commitments].find((one) => one.petition === petition);
      await does(chair, 'commitments.readBack', { commitment: row?.id });
      await does(chair, 'commitments.confirm', { commitment: row?.id });
      await does(chair, 'petitions.dispose', { petition, kind: 'toBeVerified', department: 'kinh-te' });
    }
    await does(chair, 'petitions.dispose', { petition: power, kind: 'escalated', body: 'Công ty Điện lực' });
    await does(chair, 'meeting.close');
    now = day('2025-12-12');
    const paper = { no: '31/UBND-KT', date: '2025-12-12' };
    const owed = [...(await state()).commitments].find(({ wording }) => wording === kept);
    const report = { commitment: owed?.id, code: '2a', text: 'Đã thông xe ngày 10/12', paper };
    await does(coordinator, 'parts.report', report);
    await does(coordinator, 'matters.tell', {
      ...{ petition: bridge, on: paper.date, way: 'paper', text: 'Cầu đã sửa xong', paper },
    });
    const [letter] = [...(await state()).escalations];
    await does(coordinator, 'escalations.send', {
      ...{ escalation: letter?.id, letter: { no: '40/UBND', date: '2025-11-25' } },
    });
  } finally {
    await server.stop();
  }
}
