import { conveneHall, convening, coordinator, presider } from '@doi-thoai/shared/testing/example-hall';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';
import { expect, it } from 'vitest';
import { shownView } from './shown-view.ts';

it('F8 TD10 UB12 a screen that follows shows what became of earlier promises in the step on them, and the agenda where there are none', () => {
  const hall = conveneHall();
  const shown = () => shownView('follow', seenBy('screen', hall.meeting), hall.now);
  const step = { id: 'lan-truoc', kind: 'report', title: 'Kết quả lần trước', on: 'earlierPromises' };
  hall.does(coordinator, 'agenda.set', { agenda: [step, ...convening.agenda.slice(2)] });
  hall.does(presider, 'meeting.start');
  const { registration } = hall.registers();
  expect(shown()).toBe('agenda');
  hall.does(coordinator, 'import.take', {
    file: { hash: 'd'.repeat(64), name: 'cam-ket.xlsx' },
    content: { kind: 'promises', rows: [{ row: 2, wording: 'Sửa cầu thôn Đông' }] },
  });
  expect(shown()).toBe('earlier');
  hall.does(presider, 'queue.call', { registration });
  expect(shown()).toBe('speaker');
  hall.does(presider, 'turn.noShow');
  expect(shown()).toBe('earlier');
  hall.does(presider, 'agenda.begin', { item: 'doi-thoai' });
  expect(shown()).toBe('register');
});
