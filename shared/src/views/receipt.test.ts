import { expect, test } from 'vitest';
import { project } from '../engine/view.ts';
import { openHall, presider } from '../testing/example-hall.ts';
import { views } from './audiences.ts';

test('BX5 BX6 whoever was called, was not there and never spoke is told so after the close', () => {
  const hall = openHall();
  const absent = hall.registers(['Mương tắc']);
  const waiting = hall.registers(['Đường hỏng']);
  const own = (registration: string) => {
    const viewer = { audience: 'receipt', seat: 's', department: null, registration } as const;
    return Object.values(project(views.receipt, hall.meeting, viewer).registrations)[0];
  };
  hall.does(presider, 'queue.call', { registration: absent.registration });
  hall.does(presider, 'turn.noShow');
  expect(own(absent.registration)).toMatchObject({ state: 'noShow', calledInVain: false });
  hall.does(presider, 'meeting.close');
  expect(own(absent.registration)).toMatchObject({ state: 'notReached', calledInVain: true });
  expect(own(waiting.registration)).toMatchObject({ state: 'notReached', calledInVain: false });
});
