import { coordinator, land, openHall, presider, there, type Hall } from './example-hall.ts';
import { as } from './playing.ts';
import { mattersOf, type Matter } from '../queries/matters.ts';

export const otherCoordinator = { ...coordinator, seat: 'coordinator-2' };
export const works = as('department', { department: 'xay-dung' });
export const evidence = { id: 'a'.repeat(64), name: 'sau.jpg', bytes: 10, mediaType: 'image/jpeg' };
export const day = 86_400_000;

/** A petition that was disposed of, and what is owed of it. */
export interface Owed {
  readonly petition: string;
  readonly commitment: string;
  readonly receipt: string;
}

/** Disposes of a new petition, led by the department of land. */
export function disposes(hall: Hall, kind: string, more: object = {}): Owed {
  const { petition, receipt } = hall.registers();
  hall.assigns(petition);
  hall.does(presider, 'petitions.dispose', { petition, kind, ...more });
  const owed = hall.meeting.commitments.find((row) => row.petition === petition);
  return { petition, receipt, commitment: owed?.id ?? '' };
}

/** A conference that is over, with one matter that a department owes until 13/12/2024. */
export function followedHall(kind = 'toBeVerified', more: object = {}): Owed & { readonly hall: Hall } {
  const hall = openHall();
  const owed = disposes(hall, kind, more);
  hall.does(presider, 'meeting.close');
  return { hall, ...owed };
}

/** A report that lacks nothing. */
export function reports(hall: Hall, commitment: string, more: object = {}, by: typeof land = land): void {
  hall.does(by, 'parts.report', {
    commitment,
    code: '2c',
    text: 'Đã sửa xong đường',
    evidence: [evidence],
    ...more,
  });
}

export function verifies(hall: Hall, commitment: string): void {
  hall.does(coordinator, 'parts.verify', { commitment, way: 'onSite', holds: true, note: 'Đã xem tận nơi' });
}

export function tells(hall: Hall, petition: string, on: string, more: object = {}): void {
  hall.does(coordinator, 'matters.tell', {
    ...{ petition, on, way: 'paper', text: 'Đường đã sửa xong' },
    ...{ paper: { no: '31/UBND-KT', date: on } },
    ...more,
  });
}

/** The matter as it stands now. */
export function matterIn({ meeting, now }: Hall, petition: string): Matter {
  return there(mattersOf(meeting, now).find((one) => one.petition === petition));
}
