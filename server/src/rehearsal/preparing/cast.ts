import { sentence } from '@doi-thoai/shared/words/refusals';
import { askServer } from '../../cli/http-client.ts';
import type { SeatCode } from '../../cli/local-access.ts';
import { pair, type Cast, type Player } from '../cast.ts';
import { Person } from '../person.ts';
import { clerkBot } from './clerk-bot.ts';
import { coordinatorBot } from './coordinator-bot.ts';
import { isPrepared } from './course.ts';
import { bodies, type Script } from './invented.ts';
import { LinkHolder } from './link-holder.ts';
import { linkedBodyBot, organisationBot, seatedBodyBot } from './link-bots.ts';
import { OfficeClerk, type IssuedLink } from './office-clerk.ts';

/** Somebody of the office, as the server let them in for this rehearsal. */
export interface Account {
  readonly name: string;
  readonly password: string;
}

export interface PreparingStage {
  readonly url: string;
  readonly meeting: string;
  readonly accounts: readonly Account[];
  readonly seats: readonly SeatCode[];
  readonly script: Script;
  /** How many times as fast as life. */
  readonly pace: number;
  /** Called whenever one of the people sees something new. */
  readonly changed: () => void;
}

/** An open page asks for its link's row so often. */
const secondsBetweenLooks = 15;

/**
 * Those who prepare come in by the doors that people use: accounts, a seat's code, links that were sent to them as soon
 * as the coordinator has issued them. Throws when refused.
 */
export async function castPreparing(stage: PreparingStage): Promise<Cast> {
  const { url, meeting, seats, script, changed } = stage;
  const people: Player[] = [];
  const issued = (links: readonly IssuedLink[]): void => {
    for (const link of links) people.push(holderOf(link, stage));
  };
  const clerks: OfficeClerk[] = [];
  for (const [at, account] of stage.accounts.entries()) {
    const cookie = await signIn(url, account);
    const bot = at === 0 ? coordinatorBot(script) : clerkBot(script, at - 1);
    const office = { url, meeting, audience: 'preparation', cookie, bot, issued } as const;
    clerks.push(new OfficeClerk(office, changed));
  }
  people.push(...clerks);
  const [moderator] = seats.filter(({ role }) => role === 'moderator');
  if (!moderator) throw new Error(`${meeting} has no moderator to conduct the rehearsal`);
  const conducting = { url, meeting, audience: 'moderator', bot: () => [] } as const;
  const conductor = new Person({ ...conducting, cookie: await pair(url, moderator.code) }, changed);
  people.push(conductor);
  for (const { id } of bodies.filter(({ way }) => way === 'account')) {
    const code = seats.find(({ seat }) => seat === `department-${id}`)?.code ?? '';
    const at = { url, meeting, audience: 'department', bot: seatedBodyBot(script) } as const;
    people.push(new Person({ ...at, cookie: await pair(url, code) }, changed));
  }
  return { moderator: conductor, people, isOver: () => isPrepared(clerks[0]?.data) };
}

function holderOf({ organisation, department, secret }: IssuedLink, stage: PreparingStage): LinkHolder {
  const { url, meeting, script, pace, changed } = stage;
  const body = bodies.find(({ id }) => id === department);
  const bot = organisation === null ? linkedBodyBot(script) : organisationBot(script);
  const everyMs = (secondsBetweenLooks * 1000) / pace;
  const name = body ? `${body.name} (liên kết)` : 'Đơn vị (liên kết)';
  return new LinkHolder({ url, meeting, secret, name, bot, everyMs }, changed);
}

/** The cookie of somebody of the office. Throws when refused. */
export async function signIn(url: string, { name, password }: Account): Promise<string> {
  const { answer, cookie } = await askServer(url, '/api/sign-in', { body: { name, password } });
  if (!answer.ok) throw new Error(sentence(answer.code, answer.params, 'vi'));
  return cookie ?? '';
}
