import { expect, test } from 'vitest';
import { theDate } from '../calendar/civil-date.ts';
import { coordinator, Hall } from '../testing/example-hall.ts';
import { as } from '../testing/playing.ts';
import { registerLineOf, registersInOrder, type RegisterLine } from './registers.ts';

const registry = as('registry');
const today = theDate('2026-12-01');

test('PA16 TD7 a conference says how many of its papers wait for a number, and for the signed file', () => {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại 2026', host: 'UBND xã', heldOn: '2026-12-18' },
    ...{ period: '', startsAt: '08:00', place: 'Hội trường' },
  });
  const counts = () => {
    const { waiting, unsigned, papers } = registerLineOf(hall.meeting);
    return { waiting, unsigned, papers };
  };
  expect(counts()).toEqual({ waiting: 0, unsigned: 0, papers: 0 });
  // A backdrop has no number: it is in the register and waits for nothing.
  for (const kind of ['plan', 'notice', 'backdrop'] as const)
    hall.does(coordinator, 'papers.makeFinal', { kind });
  expect(counts()).toEqual({ waiting: 2, unsigned: 0, papers: 3 });
  const notice = [...hall.meeting.papers].find(({ kind }) => kind === 'notice')?.id ?? '';
  const signer = { office: '', name: 'Nguyễn Thị Ví Dụ' };
  hall.does(registry, 'papers.issue', {
    ...{ paper: notice, number: '49/TB-UBND', date: '2026-12-01', signer },
  });
  expect(counts()).toEqual({ waiting: 1, unsigned: 1, papers: 3 });
});

test('PA16 TD7 those with papers that wait come first, then what is to come, the next one first', () => {
  const line = (id: string, day: string | null, more: Partial<RegisterLine> = {}): RegisterLine => ({
    ...{ id, title: id, heldOn: day === null ? null : theDate(day), period: '' },
    ...{ waiting: 0, unsigned: 0, papers: 0 },
    ...more,
  });
  const lines = [
    line('khong-ngay', null),
    line('nam-ngoai', '2025-12-18'),
    line('nam-kia', '2024-12-18'),
    line('sap-toi', '2026-12-18'),
    line('da-du', '2026-12-10', { papers: 2 }),
    line('cho-ban-ky', '2026-12-20', { papers: 2, unsigned: 1 }),
    line('cho-so-sau', '2026-12-25', { papers: 1, waiting: 1 }),
    line('cho-so-truoc', '2026-12-22', { papers: 1, waiting: 1 }),
  ];
  expect(registersInOrder(lines, today).map(({ id }) => id)).toEqual([
    ...['cho-so-truoc', 'cho-so-sau', 'cho-ban-ky', 'da-du'],
    ...['sap-toi', 'khong-ngay', 'nam-ngoai', 'nam-kia'],
  ]);
});
