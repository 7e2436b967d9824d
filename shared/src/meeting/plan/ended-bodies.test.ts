import { expect, test } from 'vitest';
import { civilDateOf, theDate } from '../../calendar/civil-date.ts';
import type { Lasting } from '../../office/lasting.ts';
import { conveneHall, convening, coordinator, Hall, openHall, presider } from '../../testing/example-hall.ts';

const ended = { validTo: theDate('2024-06-30') };
/** What the directory says of two bodies that the example calls, of one that another took over, and of that other. */
const directory: Record<string, Lasting> = Object.fromEntries(
  [
    { id: 'dat-dai', name: 'Phòng Tài nguyên', ...ended, successor: 'kinh-te' },
    { id: 'kinh-te', name: 'Phòng Kinh tế', validTo: null, successor: null },
    { id: 'cu', name: 'Đội cũ', ...ended, successor: null },
  ].map((body) => [body.id, body]),
);

function withDirectory(hall: Hall): Hall {
  hall.bodies = { get: (id) => directory[id] };
  return hall;
}

/** The refusal with what it names. */
const why = (hall: Hall, ...command: Parameters<Hall['command']>): unknown => hall.command(...command);
const succeeded = {
  code: 'bodySucceeded',
  params: { name: 'Phòng Tài nguyên', date: '30/06/2024', successor: 'Phòng Kinh tế' },
};

test('SY14 TD11 a body that ended is given nothing, and the refusal names who took over', () => {
  const hall = withDirectory(openHall());
  const { petition } = hall.registers();
  const given = { petition, department: 'dat-dai', part: 'lead' };
  for (const who of [presider, coordinator])
    expect(why(hall, who, 'petitions.assign', given)).toMatchObject(succeeded);
  const promise = { petition, department: 'dat-dai', wording: 'Sửa xong đường', officer: 'Trần Văn Mẫu' };
  expect(why(hall, presider, 'commitments.capture', promise)).toMatchObject(succeeded);
  const verified = { petition, kind: 'toBeVerified', department: 'dat-dai' };
  expect(why(hall, presider, 'petitions.dispose', verified)).toMatchObject(succeeded);
  hall.does(presider, 'petitions.assign', { ...given, department: 'xay-dung' });
});

test('SY14 TD11 what it has stays its own, and on its last day it is still asked', () => {
  const hall = openHall();
  const { petition } = hall.registers();
  const [other] = hall.registers(['Cống bị tắc']).petitions;
  hall.assigns(petition);
  withDirectory(hall);
  const supporting = { petition, department: 'dat-dai', part: 'supporting' };
  expect(why(hall, presider, 'petitions.assign', supporting)).toMatchObject([
    { type: 'assignmentPartChanged' },
  ]);
  const lasting = { ...directory['dat-dai'], validTo: civilDateOf(hall.now) } as Lasting;
  hall.bodies = { get: (id) => (id === 'dat-dai' ? lasting : directory[id]) };
  const lead = { petition: other, department: 'dat-dai', part: 'lead' };
  expect(why(hall, presider, 'petitions.assign', lead)).toMatchObject([{ type: 'petitionAssigned' }]);
});

test('SY14 TD11 a body that ended is neither called nor put into the allocation', () => {
  const hall = withDirectory(conveneHall());
  const old = { code: 'bodyEnded', params: { name: 'Đội cũ', date: '30/06/2024' } };
  const called = { id: 'doi', name: 'Đội', body: 'cu' };
  expect(why(hall, coordinator, 'departments.call', { departments: [called] })).toMatchObject(old);
  expect(why(hall, coordinator, 'departments.add', { id: 'cu', name: 'Đội cũ' })).toMatchObject(old);
  const row = { name: 'Đội', body: 'cu' };
  expect(why(hall, coordinator, 'allocation.add', { rows: [row] })).toMatchObject(old);
  expect(why(hall, coordinator, 'allocation.change', { organisation: 'phu-nu', body: 'cu' })).toMatchObject(
    old,
  );
  const changed = { id: 'xay-dung', name: 'Phòng Xây dựng', body: 'cu' };
  expect(why(hall, coordinator, 'departments.change', changed)).toMatchObject(old);
  hall.does(coordinator, 'departments.change', { ...changed, body: 'kinh-te' });
});

test('SY14 TD11 no conference is founded or convened with a body that ended', () => {
  const hall = withDirectory(new Hall());
  const old = { code: 'bodyEnded', params: { name: 'Đội cũ', date: '30/06/2024' } };
  const schedule = { heldOn: '2024-11-22', period: '', startsAt: '', place: '' };
  const started = { template: 'commune', title: 'Đối thoại 2024', host: 'UBND xã', ...schedule };
  const departments = [{ id: 'doi', name: 'Đội', body: 'cu' }];
  expect(why(hall, coordinator, 'plan.start', { ...started, content: { departments } })).toMatchObject(old);
  const organisations = [{ id: 'doi', name: 'Đội', body: 'cu' }];
  expect(why(hall, coordinator, 'plan.start', { ...started, content: { organisations } })).toMatchObject(old);
  const given = { ...convening, departments: [{ id: 'cu', name: 'Đội cũ' }] };
  expect(why(hall, coordinator, 'meeting.convene', given)).toMatchObject(old);
});
