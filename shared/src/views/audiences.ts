import type { Meeting } from '../meeting/meeting.ts';
import type { AudienceName } from '../meeting/roles.ts';
import * as everyone from './about.ts';
import { book } from './book.ts';
import { askedExtensions, decidedExtensions, noticeToApprove } from './deciding.ts';
import { department } from './department.ts';
import { desk, participants } from './desk.ts';
import { earlierPromises, earlierShowing } from './earlier.ts';
import * as hall from './public.ts';
import { preparation } from './preparation.ts';
import { link } from './link.ts';
import { notice } from './notice.ts';
import { checklist } from './readied.ts';
import { receipt } from './receipt.ts';
import { registry } from './registry.ts';
import * as staff from './staff.ts';
import type { View, ViewData } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const {
  about,
  chairs,
  fields,
  agenda,
  departments,
  organisations,
  allocation,
  announcements,
  floor,
  rehearsal,
  turns,
  answeringTurns,
} = everyone;
const {
  registrations,
  petitions,
  assignments,
  answers,
  comments,
  commitments,
  screens,
  calendar,
  conclusion,
  lastWords,
} = staff;

const chair = {
  about,
  calendar,
  chairs,
  fields,
  agenda,
  earlierPromises,
  earlierShowing,
  departments: staff.departments,
  organisations: everyone.senders,
  announcements,
  floor: staff.floor,
  turns: staff.turns,
  answeringTurns: staff.answeringTurns,
  registrations,
  petitions,
  assignments,
  answers,
  comments,
  commitments,
  screens,
  conclusion,
  lastWords,
  moments: staff.moments,
  rehearsal,
};

/** The chair's own: what was prepared and not reviewed yet is not put before them, and what only a chair decides is. */
const rostrum = {
  ...{ ...chair, answers: staff.reviewedAnswers },
  ...{ askedExtensions, decidedExtensions, noticeToApprove },
};

const publicView = {
  about,
  chairs,
  fields,
  agenda: everyone.publicAgenda,
  departments,
  organisations,
  announcements,
  floor,
  turns,
  answeringTurns,
  registrations: hall.registrations,
  petitions: hall.petitions,
  assignments: hall.assignments,
  answers: hall.answers,
  commitments: hall.commitments,
  moderation: hall.moderation,
  conclusion: hall.conclusion,
};

/** What each audience sees. A field that is not named here reaches nobody. */
export const views = {
  preparation,
  chair: rostrum,
  book,
  moderator: { ...chair, allocation, participants, checklist },
  secretary: {
    ...chair,
    ...staff.heading,
    participants,
    minutes: staff.minutes,
    minutesPapers: staff.minutesPapers,
  },
  desk,
  department,
  screen: {
    ...publicView,
    earlierPromises,
    earlierShowing,
    screens: hall.screens,
    reading: hall.reading,
  },
  receipt,
  link,
  registry,
  public: { ...publicView, notice },
} as const satisfies Record<AudienceName, View<Meeting, Viewer>>;

/** The data of one audience's view, as a browser holds it. */
export type DataOf<A extends AudienceName> = ViewData<(typeof views)[A]>;
/** One entity of one audience's view. */
export type EntityOf<A extends AudienceName, Name extends keyof DataOf<A>> = DataOf<A>[Name][string];
