import type { Evidence } from '@doi-thoai/shared/meeting/answers/answers';
import { sentence } from '@doi-thoai/shared/words/refusals';
import { askServer } from '../../cli/http-client.ts';
import type { SeatCode } from '../../cli/local-access.ts';
import { pair, type Cast, type Player } from '../cast.ts';
import type { Coming } from '../invented.ts';
import { Person } from '../person.ts';
import { signIn, type Account } from '../preparing/cast.ts';
import { chanceOf } from '../preparing/chance.ts';
import { Asker } from './asker.ts';
import { bodyAfterwards } from './body-bot.ts';
import { chairAfterwards } from './chair-bot.ts';
import { coordinatorAfterwards } from './coordinator-bot.ts';
import { leftAfterwards } from './course.ts';
import type { AfterScript } from './script.ts';
import { secondPersonBot } from './second-bot.ts';
import { secretaryBot } from './secretary-bot.ts';

export interface FollowingStage {
  readonly url: string;
  readonly meeting: string;
  /** Two of the office: who follows up, and who makes sure. */
  readonly accounts: readonly Account[];
  readonly seats: readonly SeatCode[];
  /** Who registered by phone, with their receipts. */
  readonly askers: readonly Coming[];
  readonly seed: number;
  /** How many times as fast as life. */
  readonly pace: number;
  /** Called whenever one of the people sees something new. */
  readonly changed: () => void;
}

export interface FollowingCast extends Cast {
  readonly coordinator: Pick<Person<'preparation'>, 'data' | 'now'>;
  /** What lets the coordinator in. */
  readonly cookie: string;
  /** Whether whoever asked by phone said of everything that they have the answer. */
  readonly areAskersAnswered: () => boolean;
}

/** Seats where somebody does something by themselves after the day. */
const played = /^(chair-.*|department-.*|secretary-1)$/;
/** A receipt that is open is asked for so often. */
const secondsBetweenLooks = 30;
/** Whoever waits for a receipt to be looked at waits no longer than that. */
const patienceMs = 45_000;

/** Those who follow a conference up come in by the doors that people use. Throws when refused. */
export async function castFollowing(stage: FollowingStage): Promise<FollowingCast> {
  const { url, meeting, accounts, seats, askers, seed, pace, changed } = stage;
  const [cookie = '', second = ''] = await Promise.all(accounts.map((one) => signIn(url, one)));
  const photo = await uploaded({ url, meeting, cookie }, 'sau.png', onePoint);
  const signed = await uploaded({ url, meeting, cookie }, 'da-ky.pdf', Buffer.from('%PDF-1.4\n%%EOF\n'));
  const script: AfterScript = { chance: chanceOf(seed), photo, signed };
  const office = { url, meeting, audience: 'preparation' } as const;
  const coordinator = new Person({ ...office, cookie, bot: coordinatorAfterwards(script) }, changed);
  const people: Player[] = [coordinator];
  people.push(new Person({ ...office, cookie: second, bot: secondPersonBot(script) }, changed));
  for (const { seat, role, code } of seats) {
    if (!played.test(seat)) continue;
    const at = { url, meeting, cookie: await pair(url, code) };
    if (role === 'chair')
      people.push(new Person({ ...at, audience: 'chair', bot: chairAfterwards(script) }, changed));
    if (role === 'department')
      people.push(new Person({ ...at, audience: 'department', bot: bodyAfterwards(script) }, changed));
    if (role === 'secretary')
      people.push(new Person({ ...at, audience: 'secretary', bot: secretaryBot }, changed));
  }
  const moderator = seats.find(({ role }) => role === 'moderator');
  if (!moderator) throw new Error(`${meeting} has no moderator to conduct the rehearsal`);
  const conducting = { url, meeting, audience: 'moderator', bot: () => [] } as const;
  const conductor = new Person({ ...conducting, cookie: await pair(url, moderator.code) }, changed);
  people.push(conductor);
  const everyMs = (secondsBetweenLooks * 1000) / pace;
  const phones = askers.map(
    ({ name, receipt }, at) =>
      new Asker({ url, meeting, name, receipt, objects: at === 0, everyMs }, changed),
  );
  people.push(...phones);
  const areAskersAnswered = () => phones.every((one) => one.isAnswered);
  const isOver = () => {
    const { data, now } = coordinator;
    return data !== undefined && areAskersAnswered() && leftAfterwards(data, now).length === 0;
  };
  return { moderator: conductor, people, isOver, patienceMs, coordinator, cookie, areAskersAnswered };
}

/** What a camera gave, of one point. */
const onePoint = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A file as a page uploads it. Throws when refused. */
async function uploaded(
  { url, meeting, cookie }: { readonly url: string; readonly meeting: string; readonly cookie: string },
  name: string,
  bytes: Buffer<ArrayBuffer>,
): Promise<Evidence> {
  const body = new FormData();
  body.append('file', new Blob([bytes]), name);
  const path = `/api/meetings/${meeting}/files?for=paper`;
  const { answer } = await askServer<{ readonly evidence: Evidence }>(url, path, {
    body,
    headers: { cookie },
  });
  if (!answer.ok) throw new Error(sentence(answer.code, answer.params, 'vi'));
  return answer.evidence;
}
