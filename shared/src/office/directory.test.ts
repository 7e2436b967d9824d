import { describe, expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { instant } from '../calendar/instant.ts';
import { answersOn, bodiesNamed, leadersOn, successorsFor, tookOverFrom } from '../queries/directory.ts';
import { there } from '../testing/example-hall.ts';
import { PlayedOffice } from '../testing/played-office.ts';
import type { Body } from './bodies.ts';
import { blankOffice, evolveOffice } from './office.ts';

const source = 'Nghị quyết số 1';
const old = { name: 'Phòng Tài nguyên và Môi trường huyện', level: 'district', kind: 'office' };
const leader = { honorific: 'bà', name: 'Lê Thị Thử', title: 'Trưởng phòng', part: 'leader' } as const;

const bodiesOf = ({ office }: PlayedOffice) =>
  Object.fromEntries([...office.bodies].map((row) => [row.id, row]));
const peopleOf = ({ office }: PlayedOffice) =>
  Object.fromEntries([...office.people].map((row) => [row.id, row]));

function named(played: PlayedOffice, name: string): Body {
  return there(played.office.bodies.find((body) => body.name === name));
}

/** A district's office that ended when the districts did, and whose work a commune's office took over. */
function handedOver() {
  const played = new PlayedOffice();
  played.does('coordinator', 'directory.addBody', { ...old, fields: ['Đất đai', 'Môi trường'] });
  const body = named(played, old.name).id;
  const handOver = (more: object = {}) =>
    played.does('coordinator', 'directory.handOver', {
      ...{ body, endsOn: '2025-06-30', successor: 'phong-kinh-te', source },
      ...more,
    });
  return { played, body, handOver };
}

describe('bodies', () => {
  test('DI1 TD11 UB6 an office begins with the bodies of the two-tier commune, once', () => {
    const played = new PlayedOffice();
    const kinds = (kind: string) => played.office.bodies.filter((body) => body.kind === kind).length;
    expect([kinds('office'), kinds('party'), kinds('front'), kinds('force')]).toEqual([4, 4, 6, 2]);
    expect(named(played, 'Trạm Y tế')).toMatchObject({
      validFrom: '2025-07-01',
      validTo: null,
      account: false,
    });
    expect(played.does('system', 'directory.found', {})).toBe(0);
    expect(played.does('admin', 'directory.found', {})).toBe('notAllowed');
  });

  test('DI2 TD8 TD11 a body is kept with level, kind, days, contact and fields, by admins and coordinators', () => {
    const played = new PlayedOffice();
    const facts = {
      ...{ name: 'Thôn Đoàn Kết', shortName: 'Đoàn Kết', level: 'commune', kind: 'village' },
      ...{ validFrom: '2025-07-01', account: false, fields: ['Đường', 'Đường', 'Điện'] },
      ...{ contact: 'Trưởng thôn', phone: '0912 345 678', email: '' },
    };
    expect(played.does('moderator', 'directory.addBody', facts)).toBe('notAllowed');
    expect(played.does('coordinator', 'directory.addBody', facts)).toBe(1);
    expect(played.does('admin', 'directory.addBody', { ...facts, name: 'THÔN ĐOÀN KẾT' })).toBe('bodyThere');
    const { id } = named(played, facts.name);
    expect(played.office.bodies.get(id)).toMatchObject({ ...facts, fields: ['Đường', 'Điện'] });
    const change = { ...facts, body: id, account: true };
    expect(played.does('admin', 'directory.changeBody', change)).toBe(1);
    expect(played.does('admin', 'directory.changeBody', change)).toBe(0);
    expect(played.does('admin', 'directory.changeBody', { ...change, body: 'khong-co' })).toBe('unknownBody');
    expect(played.office.bodies.get(id)).toMatchObject({ account: true, phone: '0912 345 678' });
  });

  test('DI2 TD11 contact and names stand sealed in the record, and without them the body stands', () => {
    const stamp = { seq: 1, at: instant(0), by: { role: 'admin', seat: 'a' } };
    const facts = { name: 'Thôn A', shortName: '', level: 'commune', kind: 'village' } as const;
    const added = {
      type: 'bodyAdded',
      id: 'a',
      ...facts,
      validFrom: null,
      account: false,
      fields: [],
    } as const;
    const office = evolveOffice(blankOffice(), { ...added, subject: 'a', sealed: null }, stamp);
    expect(office.bodies.get('a')).toMatchObject({ name: 'Thôn A', phone: '', contact: '' });
  });

  test('DI5 what was entered by mistake is taken out; a body with people or a predecessor is not', () => {
    const { played, body, handOver } = handedOver();
    handOver();
    played.does('admin', 'directory.addPerson', { body, ...leader });
    expect(played.does('admin', 'directory.removeBody', { body: 'phong-kinh-te' })).toBe('bodyNamed');
    expect(played.does('admin', 'directory.removeBody', { body })).toBe('bodyNamed');
    expect(played.does('admin', 'directory.removeBody', { body: 'phong-kinh-te-ha-tang-do-thi' })).toBe(1);
    expect(played.does('admin', 'directory.removeBody', { body: 'phong-kinh-te-ha-tang-do-thi' })).toBe(0);
  });
});

describe('handing over', () => {
  test('DI3 TD11 TD24 a body ends with a day; from the next on its successor answers, with its fields', () => {
    const { played, body, handOver } = handedOver();
    expect(handOver()).toBe(1);
    expect(handOver()).toBe(0);
    const bodies = bodiesOf(played);
    expect(bodies[body]).toMatchObject({ validTo: '2025-06-30', endedBy: source, name: old.name });
    expect(bodies['phong-kinh-te']?.fields).toEqual(['Đất đai', 'Môi trường']);
    expect(answersOn(bodies, body, theDate('2025-06-30'))?.id).toBe(body);
    expect(answersOn(bodies, body, theDate('2025-07-01'))?.id).toBe('phong-kinh-te');
    expect(tookOverFrom(bodies, 'phong-kinh-te').map(({ name }) => name)).toEqual([old.name]);
  });

  test('DI3 TD11 TD24 over several changes the last one answers; where nobody took over, nobody does', () => {
    const { played, body, handOver } = handedOver();
    handOver();
    const next = { body: 'phong-kinh-te', endsOn: '2027-12-31', source };
    played.does('admin', 'directory.handOver', { ...next, successor: 'van-phong' });
    expect(answersOn(bodiesOf(played), body, theDate('2028-01-01'))?.id).toBe('van-phong');
    played.does('admin', 'directory.handOver', { ...next, body: 'van-phong', successor: null });
    expect(answersOn(bodiesOf(played), body, theDate('2028-01-01'))).toBeUndefined();
  });

  test('DI3 TD11 a body succeeds neither itself nor what succeeded it, and must be there to take over', () => {
    const { played, body, handOver } = handedOver();
    expect(handOver({ successor: body })).toBe('succeedsItself');
    expect(handOver({ successor: 'khong-co' })).toBe('unknownBody');
    expect(handOver({ endsOn: '2025-06-15' })).toBe('successorNotThere');
    handOver();
    const back = { body: 'phong-kinh-te', endsOn: '2026-12-31', successor: body, source };
    expect(played.does('admin', 'directory.handOver', back)).toBe('succeedsItself');
    expect(played.does('admin', 'directory.handOver', { ...back, endsOn: '2025-06-01' })).toBe(
      'endsBeforeItBegins',
    );
    const { [body]: ended, 'phong-kinh-te': successor } = bodiesOf(played);
    const on = theDate('2026-12-31');
    const offered = successorsFor(bodiesOf(played), there(successor), on).map(({ id }) => id);
    expect(offered).not.toContain(body);
    expect(offered).not.toContain('phong-kinh-te');
    expect(offered).toContain('van-phong');
    expect(there(ended).successor).toBe('phong-kinh-te');
  });

  test('DI3 TD11 an end is taken back', () => {
    const { played, body, handOver } = handedOver();
    handOver();
    expect(played.does('coordinator', 'directory.resume', { body })).toBe(1);
    expect(played.does('coordinator', 'directory.resume', { body })).toBe(0);
    expect(played.office.bodies.get(body)).toMatchObject({ validTo: null, successor: null, endedBy: '' });
    handOver();
    played.does('coordinator', 'directory.addBody', old);
    expect(played.does('coordinator', 'directory.resume', { body })).toBe('bodyThere');
  });

  test('DI3 M16 what the directory keeps is nothing that meetings copy', () => {
    const { played, handOver } = handedOver();
    const { version } = played.office;
    handOver();
    expect(played.office.version).toBe(version);
  });
});

describe('people', () => {
  test('DI4 UB6 leaders and deputies of a body follow one another, and earlier ones stay', () => {
    const played = new PlayedOffice();
    const body = 'phong-kinh-te';
    const add = (more: object) =>
      played.does('coordinator', 'directory.addPerson', { body, ...leader, ...more });
    expect(add({ body: 'khong-co' })).toBe('unknownBody');
    expect(add({ from: '2027-01-01', to: '2026-01-01' })).toBe('endsBeforeItBegins');
    add({ name: 'Trần Văn Trước', from: '2025-07-01', to: '2026-06-30' });
    add({ name: 'Lê Thị Sau', from: '2026-07-01' });
    add({ name: 'Hoàng Văn Phó', part: 'deputy', title: 'Phó Trưởng phòng' });
    const on = (day: string) => leadersOn(peopleOf(played), body, theDate(day)).map(({ name }) => name);
    expect(on('2026-06-30')).toEqual(['Trần Văn Trước', 'Hoàng Văn Phó']);
    expect(on('2026-07-01')).toEqual(['Lê Thị Sau', 'Hoàng Văn Phó']);
  });

  test('DI4 UB6 somebody is changed, and forgotten with the name in every event', () => {
    const played = new PlayedOffice();
    played.does('admin', 'directory.addPerson', { body: 'cong-an', ...leader });
    const { id: person } = there([...played.office.people][0]);
    const change = { person, ...leader, to: '2026-12-31' };
    expect(played.does('admin', 'directory.changePerson', change)).toBe(1);
    expect(played.does('admin', 'directory.changePerson', change)).toBe(0);
    expect(played.does('admin', 'directory.changePerson', { ...change, person: 'x' })).toBe('unknownPerson');
    expect(played.does('admin', 'directory.forgetPerson', { person })).toBe(1);
    expect(played.does('admin', 'directory.forgetPerson', { person })).toBe(0);
    expect(played.office.people.size).toBe(0);
  });
});

test('DI6 TD11 bodies are found without marks, by name, short name or field, in the order of the alphabet', () => {
  const played = new PlayedOffice();
  const found = (words: string) => bodiesNamed(bodiesOf(played), words).map(({ id }) => id);
  expect(found('uy ban')).toEqual(['kiem-tra-dang-uy', 'mat-tran', 'ubnd', 'van-phong']);
  expect(found('xdd')).toEqual(['xay-dung-dang']);
  expect(found('khong co')).toEqual([]);
  expect(found('')).toHaveLength(played.office.bodies.size);
});
