import { addressOf } from '../cast/people.ts';
import { seatsOf } from '@doi-thoai/shared/meeting/seats';
import { spread, type Viewer } from './audience-mix.ts';
import type { BenchMeeting } from './bench-meeting.ts';
import type { Environment } from './environment.ts';
import type { Figure } from './figures.ts';
import { costAtSizes, type Messages } from './meeting-size.ts';
import { signedIn } from './signed-in.ts';

const coordinator = {
  name: 'dieu-phoi-do',
  password: 'mat khau cua phep do',
  roles: ['coordinator'],
} as const;

/** docs/performance.md, "Budgets": a command of those who prepare costs the same however many opinions came in. */
export async function* preparationSize(environment: Environment): AsyncGenerator<Figure> {
  // Saving an account again would end what it is signed in to.
  const cookie = await signedIn(environment, coordinator);
  yield* costAtSizes(environment, {
    name: 'preparation-size',
    sizes: { small: 100, large: 1000 },
    what: (large, small) => `a command of those who prepare, at ${large} opinions and at ${small}`,
    write: (opinions) => environment.write(`bench-opinions-${opinions}`, { petitions: 0, opinions }),
    screens: (meeting, url) => screensOf(meeting, cookie, url),
    messages,
  });
}

/** Whoever follows the meeting before its day: a coordinator twice, for two prepare together, and its seats. */
async function screensOf(meeting: BenchMeeting, cookie: string, url: string) {
  const preparing = (at: number): Viewer => ({
    address: addressOf(2000 + at),
    cookie,
    enters: [{ stream: meeting.id, audience: 'preparation' }],
  });
  const seated = seatsOf(meeting.state)
    .filter(({ role }) => role === 'moderator' || role === 'secretary')
    .map(async ({ id, role }, at): Promise<Viewer> => ({
      address: addressOf(at),
      cookie: await meeting.cookie(id),
      enters: [{ stream: meeting.id, audience: role }],
    }));
  return spread([preparing(0), preparing(1), ...(await Promise.all(seated))], [url]);
}

/** Sorting, naming who speaks on a matter, and one more opinion, in turn. */
const messages: Messages = (meeting) => {
  const petitions = [...meeting.state.petitions];
  return (no) => {
    const petition = petitions[no % petitions.length]?.id ?? '';
    if (no % 3 === 0)
      return { type: 'petitions.classify', input: { petition, field: `field-${1 + (no % 9)}` } };
    if (no % 3 === 1)
      return { type: 'petitions.nameSpokesperson', input: { petition, spokesperson: `Người thứ ${no}` } };
    const opinion = { channel: 'survey', text: `Ý kiến thêm số ${no}`, unit: `Thôn ${no % 40}` };
    return { type: 'opinions.add', input: { opinions: [opinion] } };
  };
};
