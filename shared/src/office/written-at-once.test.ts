import { expect, test } from 'vitest';
import { there } from '../testing/example-hall.ts';
import { PlayedOffice } from '../testing/played-office.ts';

const body = { name: 'Ban Quản lý chợ', shortName: 'BQL chợ', level: 'commune', kind: 'service', phone: '' };

test('O4 DI2 what a colleague changes in a body since it was seen is not written over; what is changed beside stays', () => {
  const played = new PlayedOffice();
  played.does('coordinator', 'directory.addBody', body);
  const { id } = there(played.office.bodies.find(({ name }) => name === body.name));
  const change = (set: object, over: object) =>
    played.does('coordinator', 'directory.changeBody', { ...body, ...set, body: id, over });
  expect(change({ phone: '0203 385 4000' }, body)).toBe(1);
  expect(change({ phone: '0203 385 4111' }, body)).toBe('changedMeanwhile');
  expect(change({ shortName: 'Ban chợ' }, body)).toBe('changedMeanwhile');
  const seen = { ...body, phone: '0203 385 4000' };
  expect(change({ ...seen, shortName: 'Ban chợ' }, seen)).toBe(1);
  expect(played.office.bodies.get(id)).toMatchObject({ phone: '0203 385 4000', shortName: 'Ban chợ' });
});

test('O4 DI4 what a colleague says of a person since it was seen is not written over', () => {
  const played = new PlayedOffice();
  const person = { honorific: 'bà', name: 'Lê Thị Thử', title: 'Phó Trưởng phòng', part: 'deputy' };
  played.does('coordinator', 'directory.addPerson', { ...person, body: 'phong-kinh-te' });
  const { id } = there(played.office.people.find(({ name }) => name === person.name));
  const change = (set: object, over: object) =>
    played.does('coordinator', 'directory.changePerson', { ...person, ...set, person: id, over });
  expect(change({ title: 'Trưởng phòng', part: 'leader' }, person)).toBe(1);
  expect(change({ title: 'Quyền Trưởng phòng' }, person)).toBe('changedMeanwhile');
  expect(there(played.office.people.get(id)).title).toBe('Trưởng phòng');
});

test('O4 RP2 a line of the rules is not written over as it was not seen, nor a new one over another of its name', () => {
  const played = new PlayedOffice();
  const line = {
    ...{ id: 'xem-lai', name: 'Xem lại', ground: 'habit', source: 'Thói quen', anchor: 'session', offset: 5 },
    ...{ unit: 'calendar', boundary: 'inclusive', whenOff: 'moves' },
  };
  const set = (more: object, over: object | null) =>
    played.does('admin', 'rules.setLine', { ...line, ...more, over });
  expect(set({}, line)).toBe('changedMeanwhile');
  expect(set({}, null)).toBe(1);
  expect(set({ offset: 7 }, null)).toBe('changedMeanwhile');
  expect(set({ validTo: '2027-12-31' }, line)).toBe(1);
  expect(set({ validTo: '2028-12-31' }, line)).toBe('changedMeanwhile');
  expect(set({ offset: 7, validTo: '2027-12-31' }, { ...line, validTo: '2027-12-31' })).toBe(1);
});
