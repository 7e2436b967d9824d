import { expect, test } from 'vitest';
import { citizen, coordinator, there } from '../testing/example-hall.ts';
import { gatheredHall } from '../testing/prepared-papers.ts';
import { seenBy } from '../testing/seen-by.ts';
import { copyInRegister } from './copy-in-register.ts';

test('PA8 IN9 TD7 the registry reads to whom a copy goes, where it was posted or which matter it is about, never an id, and of no other matter', () => {
  const hall = gatheredHall('state');
  hall.does(citizen, 'participants.ask', { name: 'Lê Thị Riêng' });
  const individual = there(hall.meeting.participants.find(({ name }) => name === 'Lê Thị Riêng'));
  hall.does(coordinator, 'participants.decideAdmission', { participant: individual.id, admitted: true });
  hall.does(coordinator, 'publications.note', {
    channel: 'posted',
    place: 'Bảng tin thôn Đông',
    from: '2024-11-22',
  });
  const board = there([...hall.meeting.publications][0]);
  const [petition, other] = [...hall.meeting.petitions].map(there);
  expect(Object.keys(seenBy('registry', hall.meeting).matters)).toEqual([]);
  hall.does(coordinator, 'papers.makeFinal', { kind: 'replyLetter', of: there(petition).id });
  const data = seenBy('registry', hall.meeting);
  expect(Object.keys(data.matters)).toEqual([petition?.id]);
  expect(other).toBeDefined();
  const called = [individual.id, board.id, there(petition).id, 'thon-1', 'kinh-te', 'Thường trực Đảng ủy'];
  expect(called.map((of) => copyInRegister(data, of))).toEqual([
    ...['Lê Thị Riêng', 'Bảng tin thôn Đông', `KN ${there(petition).no}`],
    ...['Thôn Bến Đá', 'Phòng Kinh tế', 'Thường trực Đảng ủy'],
  ]);
});
