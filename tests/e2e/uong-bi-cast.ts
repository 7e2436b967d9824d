import type { Browser } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import type { Hall } from '../support/hall.ts';
import { Moderator } from '../support/moderator.ts';
import {
  arrives,
  Citizen,
  Department,
  Desk,
  HallScreen,
  laptop,
  phone,
  projector,
  tablet,
  type Person,
  type Size,
} from '../support/people.ts';
import { pairsByHand } from '../support/taking-seats.ts';
import type { Way } from '../support/hands.ts';
import type { RunningServer } from '../support/server.ts';
import { receiptOf } from '../../server/samples/sample.ts';

/** Everyone at work in the hall of Uông Bí; half of them on each server where there are two. */
export interface Cast {
  readonly hall: Hall;
  readonly chair: Chair;
  readonly coChair: Chair;
  readonly moderator: Moderator;
  readonly secondModerator: Moderator;
  readonly desk: Desk;
  readonly economy: Department;
  readonly planning: Department;
  readonly citizen: Citizen;
  readonly screens: readonly HallScreen[];
}

/** Pairs every device by hand, and puts a bare socket beside each audience. */
export async function gather(browser: Browser, hall: Hall, way: Way): Promise<Cast> {
  const { meeting } = hall;
  const codes = new Map((await hall.servers.a.seats(meeting)).map((row) => [row.seat, row]));
  const sits = <P extends Person>(
    kind: Parameters<typeof pairsByHand<P>>[0],
    server: RunningServer,
    seat: string,
    size: Size,
  ): Promise<P> => {
    const row = codes.get(seat);
    if (!row) throw new Error(`no seat ${seat}`);
    return pairsByHand(kind, browser, { server, meeting, name: row.name, way, ...size }, row.code);
  };
  const { a, b } = hall.servers;
  const [chair, coChair, moderator, secondModerator, desk, economy, planning, citizen, ...screens] =
    await Promise.all([
      sits(Chair, a, 'chair-bi-thu', tablet),
      sits(Chair, b, 'chair-chu-tich-hdnd', tablet),
      sits(Moderator, a, 'moderator-1', laptop),
      sits(Moderator, b, 'moderator-2', laptop),
      sits(Desk, a, 'desk-1', laptop),
      sits(Department, a, 'department-kinh-te', tablet),
      sits(Department, b, 'department-do-thi', tablet),
      arrives(Citizen, browser, { server: a, meeting, name: 'người dân', way, ...phone }),
      sits(HallScreen, a, 'screen-san-khau', projector),
      ...(a === b ? [] : [sits(HallScreen, b, 'screen-ben-trai', projector)]),
    ]);
  hall.welcome(chair, coChair, moderator, secondModerator, desk, economy, planning, ...screens);
  await listenEverywhere(hall);
  return { hall, chair, coChair, moderator, secondModerator, desk, economy, planning, citizen, screens };
}

async function listenEverywhere(hall: Hall): Promise<void> {
  const { meeting } = hall;
  const { a, b } = hall.servers;
  const codes = new Map((await a.seats(meeting)).map(({ seat, code }) => [seat, { code }]));
  await Promise.all([
    hall.listen(b, 'chair', codes.get('chair-chu-tich-ubnd')),
    hall.listen(a, 'moderator', codes.get('moderator-2')),
    hall.listen(b, 'secretary', codes.get('secretary-1')),
    hall.listen(b, 'desk', codes.get('desk-1')),
    hall.listen(b, 'department', codes.get('department-kinh-te')),
    hall.listen(a, 'department', codes.get('department-tai-nguyen')),
    hall.listen(a, 'screen', codes.get('screen-ben-trai')),
    hall.listen(b, 'receipt', { receipt: receiptOf(meeting, 2) }),
    hall.listen(b, 'public'),
  ]);
}
