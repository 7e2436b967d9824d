import { as } from './playing.ts';
import { conveneHall, desk, land, moderator, there, type Hall } from './example-hall.ts';

/** A conference that was held: one matter answered and closed, one left open, and somebody whom it did not reach. */
export interface Held {
  readonly hall: Hall;
  readonly answered: string;
  readonly open: string;
  readonly waiting: string;
  /** The number of a petition. */
  readonly no: (petition: string) => number;
}

interface Course {
  readonly close?: boolean;
  /** So many minutes pass before the close. */
  readonly silence?: number;
  /** What the second speaker had registered besides, and never came to. */
  readonly besides?: readonly string[];
}

/** Plays it on a hall that was convened. */
export function hold(hall: Hall, { close = true, silence = 1, besides = [] }: Course = {}): Held {
  const presider = as('chair', { chair: hall.meeting.about.presiding });
  const minute = () => hall.wait(60_000);
  const speaks = (registration: string) => {
    hall.does(presider, 'queue.call', { registration });
    hall.does(presider, 'turn.start');
    minute();
    hall.does(presider, 'turn.end');
  };
  hall.does(desk, 'participants.add', { name: 'Đỗ Văn Vắng' });
  hall.does(desk, 'participants.add', { name: 'Vũ Thị Có', present: true });
  hall.does(presider, 'meeting.start');
  minute();
  const first = hall.registers(['Mương tiêu bị tắc từ tháng Bảy'], {
    ...{ honorific: 'bà', name: 'Trần Thị Ví Dụ', unit: 'thôn Bến Đá' },
  });
  const second = hall.registers(['Đường thôn hỏng', ...besides], {
    ...{ honorific: 'ông', name: 'Hoàng Văn Thử', unit: 'thôn Đoàn Kết' },
  });
  const third = hall.registers(['Thêm đèn đường'], {
    ...{ honorific: 'ông', name: 'Lê Văn Chờ', unit: 'thôn Xa' },
  });
  speaks(first.registration);
  const assign = { petition: first.petition, department: 'dat-dai', part: 'lead' };
  hall.does(presider, 'petitions.assign', assign);
  const { id: assignment } = there([...hall.meeting.assignments][0]);
  hall.does(land, 'assignments.acknowledge', { assignment });
  hall.does(land, 'answers.draft', { assignment, text: 'Sẽ nạo vét trước vụ xuân.' });
  hall.does(moderator, 'answers.deliver', { assignment, how: 'orally' });
  minute();
  hall.does(presider, 'petitions.dispose', { petition: first.petition, kind: 'answered' });
  speaks(second.registration);
  hall.wait(silence * 60_000);
  if (close) hall.does(presider, 'meeting.close');
  return {
    ...{ hall, answered: first.petition, open: second.petition, waiting: third.petition },
    no: (petition) => there(hall.meeting.petitions.get(petition)).no,
  };
}

export function heldHall(course: Course = {}): Held {
  return hold(conveneHall(), course);
}
