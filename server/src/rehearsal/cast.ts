import { randomBytes } from 'node:crypto';
import { only } from '@doi-thoai/shared/engine/view';
import { rehearsedPin } from '@doi-thoai/shared/meeting/session/rehearsed-pin';
import { sentence } from '@doi-thoai/shared/words/refusals';
import { askServer } from '../cli/http-client.ts';
import type { SeatCode } from '../cli/local-access.ts';
import { chairBot } from './chair-bot.ts';
import { departmentBot, ringsOf } from './department-bot.ts';
import { atTheDesk, onPhones, type Coming, type InventedSpeaker } from './invented.ts';
import { Person } from './person.ts';
import { citizenBot, deskBot, moderatorBot } from './staff-bots.ts';

export interface Stage {
  readonly url: string;
  readonly meeting: string;
  readonly seats: readonly SeatCode[];
  /** What others did who played it before: who registered, and at which seats a PIN was chosen. */
  readonly before?: { readonly registered: readonly string[]; readonly pinned: readonly string[] };
  /** Called whenever one of the people sees something new. */
  readonly changed: () => void;
}

export interface Cast {
  readonly moderator: Pick<Person<'moderator'>, 'data' | 'act'>;
  /** Others may come in while it goes on. */
  readonly people: readonly Player[];
  /** Whether what is rehearsed has come to its end. */
  readonly isOver: () => boolean;
  /** Nobody comes any more where nobody has wanted anything for so long; without it somebody always may. */
  readonly patienceMs?: number;
}

/** Everybody of a session, and those who registered by phone with their receipts. */
export interface SessionCast extends Cast {
  readonly askers: readonly Coming[];
}

/** What the course of a rehearsal asks of a person, whatever that person sees. */
export type Player = Pick<Person, 'me' | 'seq' | 'scheduler' | 'intents' | 'act' | 'close'>;

/** Seats where simulated people sit: those who do something by themselves in a session. */
const played = /^(chair-.*|department-.*|moderator-1|desk-1)$/;
/** After how many seconds of life the first registers by phone, and each further one. */
const firstPhone = 5;
const betweenPhones = 50;

/** Simulated people come in by the doors that people use: codes, sockets, phones (BX12). Throws when refused. */
export async function castIn(stage: Stage): Promise<SessionCast> {
  const { url, meeting, before = { registered: [], pinned: [] }, changed } = stage;
  const place = { url, meeting };
  const people: Player[] = [];
  let moderator: Person<'moderator'> | undefined;
  for (const { seat, role, code } of stage.seats) {
    if (!played.test(seat)) continue;
    const cookie = await pair(url, code);
    const at = { ...place, cookie };
    if (role === 'chair') people.push(new Person({ ...at, audience: 'chair', bot: chairBot }, changed));
    if (role === 'desk')
      people.push(new Person({ ...at, audience: 'desk', bot: deskBot(atTheDesk.map(withReceipt)) }, changed));
    if (role === 'department') {
      if (!before.pinned.includes(seat)) await choosePin(url, cookie);
      people.push(new Person({ ...at, audience: 'department', bot: departmentBot, rings: ringsOf }, changed));
    }
    if (role === 'moderator') {
      moderator = new Person({ ...at, audience: 'moderator', bot: moderatorBot }, changed);
      people.push(moderator);
    }
  }
  const askers = onPhones.filter(({ name }) => !before.registered.includes(name)).map(withReceipt);
  for (const [at, speaker] of askers.entries()) {
    const bot = citizenBot(speaker, firstPhone + betweenPhones * at);
    people.push(new Person({ ...place, audience: 'public', bot }, changed));
  }
  if (!moderator) throw new Error(`${meeting} has no moderator to conduct the rehearsal`);
  const conductor = moderator;
  return { moderator, people, askers, isOver: () => conductor.data?.about[only]?.state === 'closed' };
}

/** Pairs a device to a seat with its code; its cookie. Throws when refused. */
export async function pair(url: string, code: string): Promise<string> {
  const { answer, cookie } = await askServer(url, '/api/pair', { body: { code } });
  if (!answer.ok) throw new Error(sentence(answer.code, answer.params, 'vi'));
  return cookie ?? '';
}

async function choosePin(url: string, cookie: string): Promise<void> {
  const { answer } = await askServer(url, '/api/pin', { body: { pin: rehearsedPin }, headers: { cookie } });
  if (!answer.ok) throw new Error(sentence(answer.code, answer.params, 'vi'));
}

/** What a phone makes as its receipt: 192 bits of chance. */
function withReceipt(speaker: InventedSpeaker): Coming {
  return { ...speaker, receipt: randomBytes(24).toString('base64url') };
}
