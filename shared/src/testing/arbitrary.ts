import type { Instant } from '../calendar/instant.ts';
import { concludingMakers } from './arbitrary-concluding.ts';
import { bringingMakers, earlierMakers } from './arbitrary-earlier.ts';
import { followUpMakers } from './arbitrary-followup.ts';
import { hallMakers } from './arbitrary-hall.ts';
import { invitationMakers } from './arbitrary-invitations.ts';
import { Making, type Draw, type Makers, type Words } from './arbitrary-making.ts';
import { intakeMakers } from './arbitrary-intake.ts';
import { matterMakers } from './arbitrary-matters.ts';
import { milestoneMakers, planMakers, readyingMakers } from './arbitrary-plans.ts';
import { preparationMakers } from './arbitrary-preparation.ts';
import { actions, type ActionType, type Meeting } from '../meeting/meeting.ts';
import { paperMakers } from './arbitrary-papers.ts';
import { headReceiptMakers, publicationMakers } from './arbitrary-publications.ts';
import { Playing } from './playing.ts';
import { reminderMakers, remindersIn } from './arbitrary-reminders.ts';
import type { Actor, Role } from '../meeting/roles.ts';

/** One step of a session: how long after the last, who, what. */
export interface Step {
  readonly afterMs: number;
  readonly actor: Actor;
  readonly type: ActionType;
  readonly input: Record<string, unknown>;
}

/** Numbers from a seed (mulberry32), so that a printed seed plays the same session again. */
export function drawFrom(seed: number): Draw {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export const plainWords: Words = (kind, draw) =>
  kind === 'phone' ? `0900 ${draw(1000)}` : `${kind} ${draw(1000)}`;

/** Every action must be here, or the types say which one is missing. */
const makers: Required<Makers> = {
  ...hallMakers,
  ...intakeMakers,
  ...matterMakers,
  ...followUpMakers,
  ...planMakers,
  ...preparationMakers,
  ...milestoneMakers,
  ...readyingMakers,
  ...paperMakers,
  ...publicationMakers,
  ...headReceiptMakers,
  ...earlierMakers,
  ...bringingMakers,
  ...invitationMakers,
  ...concludingMakers,
  ...reminderMakers,
};

const lots = (
  Object.keys({
    ...hallMakers,
    ...intakeMakers,
    ...matterMakers,
    ...preparationMakers,
    ...milestoneMakers,
  }) as ActionType[]
).flatMap((type) => new Array<ActionType>(makers[type][0]).fill(type));

const lotsOf = (some: Makers) =>
  (Object.keys(some) as ActionType[]).flatMap((type) => new Array<ActionType>(makers[type][0]).fill(type));
const paperLots = lotsOf(paperMakers);
const publicationLots = lotsOf(publicationMakers);
const headLots = [...lotsOf(headReceiptMakers), 'links.issue' as const, 'heads.list' as const];
const invitationLots = [...lotsOf(invitationMakers), 'links.issue' as const];

const earlierLots = lotsOf(earlierMakers);
const followUpLots = lotsOf(followUpMakers);
const concludingLots = [...lotsOf(concludingMakers), ...paperLots];

/** One draw in so many is about papers; it is none of those in which chance found a fault before there were any. */
const isOfPapers = (seed: number) => seed % 17 === 4;
/** The same of what makes a notice public, which is done before the day as well as on it. */
const isOfPublications = (seed: number) => seed % 23 === 12;
/** The same of what was promised before, where anything was. */
const isOfEarlier = ({ earlierPromises }: Meeting, seed: number) =>
  seed % 31 === 7 && earlierPromises.size > 0;
/** The same of what becomes of matters. */
const isOfFollowUp = ({ petitions }: Meeting, seed: number) =>
  [9, 33].includes(seed % 37) && petitions.find((row) => row.disposition !== null) !== undefined;
/** The same of who is reminded of what is owed. */
const isOfReminders = (meeting: Meeting, seed: number) => seed % 53 === 21 && remindersIn(meeting).length > 0;
/** The same of what heads of villages say to the results. */
const isOfHeads = ({ about, heads }: Meeting, seed: number) =>
  [19, 31].includes(seed % 47) && about.startedAt !== null && heads.size > 0;
/** The same of those who are invited. */
const isOfInvitations = (seed: number) => seed % 43 === 6;

/** The same of how the conclusion is put out. */
const isOfConcluding = (seed: number) => [5, 7].includes(seed % 41);

/** What is done before the day as well as on it, where this draw is about that. */
function lotsBeforeTheDay(seed: number): readonly ActionType[] | undefined {
  if (isOfPublications(seed)) return publicationLots;
  return isOfInvitations(seed) ? invitationLots : undefined;
}

const readying = lotsOf(readyingMakers);

/** And before the day many a one is of how the hall is made ready; none of those either. */
const isOfReadying = (seed: number) =>
  [4, 11, 18, 22].includes(seed % 23) || [1, 2, 8, 21, 24, 26].includes(seed % 29);

/** What is done before the day, and hardly ever afterwards. */
const planning: readonly ActionType[] = [
  'fields.add',
  ...(Object.keys(planMakers) as (keyof typeof planMakers)[]).filter((type) => planMakers[type][0] > 0),
];

/** And many a one of what an earlier conference left owed, once something of that is there. */
const isOfBringingBefore = (seed: number) => [15, 16, 21].includes(seed % 41);

function bringing({ earlierPromises, leftOutPromises }: Meeting, making: Making): ActionType {
  if (leftOutPromises.size > 0 && making.percent(50)) return 'earlierPromises.bringBack';
  return earlierPromises.size > 0 ? 'earlierPromises.leaveOut' : 'earlierPromises.bringIn';
}

/** What comes first in any session, and what takes it up again. */
function needed(
  meeting: Meeting,
  making: Making,
  { seed, before }: { readonly seed: number; readonly before: readonly ActionType[] },
): ActionType | undefined {
  const { about } = meeting;
  if (about.title === '') return making.percent(15) ? 'plan.start' : 'meeting.convene';
  if (about.startedAt === null && isOfBringingBefore(seed)) return bringing(meeting, making);
  if (about.startedAt === null && making.percent(75)) return making.of(before);
  return ['inSession', 'closed', 'cancelled'].includes(about.state) ? undefined : 'meeting.start';
}

/** A step that people could take now: valid as a rule, now and then out of order or not theirs to take. */
export function stepFrom(meeting: Meeting, seed: number, words: Words = plainWords): Step {
  const making = new Making(meeting, drawFrom(seed), words);
  const must = making.percent(85)
    ? needed(meeting, making, { seed, before: isOfReadying(seed) ? readying : planning })
    : undefined;
  const others = isOfEarlier(meeting, seed)
    ? earlierLots
    : isOfFollowUp(meeting, seed)
      ? followUpLots
      : isOfReminders(meeting, seed)
        ? remindersIn(meeting)
        : isOfHeads(meeting, seed)
          ? headLots
          : isOfConcluding(seed)
            ? concludingLots
            : lots;
  const before = meeting.about.title === '' ? undefined : lotsBeforeTheDay(seed);
  const type = before ? making.of(before) : (must ?? making.of(isOfPapers(seed) ? paperLots : others));
  const [actor, input] = makers[type][1](making);
  return { afterMs: making.draw(20_000), actor, type, input };
}

const preparers: ReadonlySet<Role> = new Set(['coordinator', 'organisation', 'department']);

/** What those may do who prepare, as often as it comes among all; what begins or ends a conference is left out. */
const preparing = (Object.keys(makers) as ActionType[])
  .filter((type) => actions[type].may.some((role) => preparers.has(role)))
  .flatMap((type) => new Array<ActionType>(makers[type][0]).fill(type));

/** A step that people could take before the day of a conference that is convened. */
export function preparingStepFrom(meeting: Meeting, seed: number, words: Words = plainWords): Step {
  const making = new Making(meeting, drawFrom(seed), words);
  const type = making.of(preparing);
  const [actor, input] = makers[type][1](making);
  return { afterMs: making.draw(20_000), actor, type, input };
}

/** A session played in memory, one step from each seed; `each` sees the meeting before and after. */
export function playFrom(
  seeds: readonly number[],
  each: (before: Meeting, after: Meeting, step: Step, now: Instant) => void = () => undefined,
  words: Words = plainWords,
): Playing {
  const playing = new Playing();
  for (const seed of seeds) {
    const step = stepFrom(playing.meeting, seed, words);
    playing.wait(step.afterMs);
    const before = playing.meeting;
    playing.command(step.actor, step.type, step.input);
    each(before, playing.meeting, step, playing.now);
  }
  return playing;
}
