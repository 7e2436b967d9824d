import { sessionDay } from '../meeting/followup/clocks.ts';
import { single, rows } from './viewer.ts';

/** A meeting's facts, the same for everyone; its day is the one on which it was held, once that is known. */
export const about = single(
  (meeting) => meeting.about,
  ({
    title,
    shortTitle,
    host,
    place,
    heldOn,
    period,
    topic,
    backdrop,
    reception,
    rehearsal,
    state,
    startedAt,
    presiding,
    presidingFrom,
    rules,
  }) => ({
    title,
    shortTitle,
    host,
    place,
    heldOn: sessionDay({ about: { startedAt, heldOn } }),
    period,
    topic,
    backdrop,
    reception,
    rehearsal,
    state,
    startedAt,
    presiding,
    presidingFrom,
    rules,
  }),
);

export const chairs = rows(
  (meeting) => meeting.chairs,
  ({ id, name, title, order }) => ({ id, name, title, order }),
);

export const fields = rows(
  (meeting) => meeting.fields,
  ({ id, name, order }) => ({ id, name, order }),
);

export const agenda = rows(
  (meeting) => meeting.agenda,
  ({ id, kind, title, on, order, state, reason }) => ({
    ...{ id, kind, title, order, state, reason },
    ...(on && { on }),
  }),
);

/** The same without why a step was skipped, which whoever skipped it wrote for the record. */
export const publicAgenda = rows(
  (meeting) => meeting.agenda,
  ({ id, kind, title, on, order, state, found = null }) => ({
    ...{ id, kind, title, order, state, found },
    ...(on && { on }),
  }),
);

export const departments = rows(
  (meeting) => meeting.departments,
  ({ id, name, fields: usual, present, order }) => ({ id, name, fields: usual, present, order }),
);

/** Names of those invited are in the published plan; who came from where is not in here. */
export const organisations = rows(
  (meeting) => meeting.organisations,
  ({ id, name, order }) => ({ id, name, order }),
);

/** The same for those who ask people for consent: which names tell of health or religion. */
export const senders = rows(
  (meeting) => meeting.organisations,
  ({ id, name, sensitive, order }) => ({ id, name, sensitive, order }),
);

/** The table of who sends how many and prepares what, for those who keep it. */
export const allocation = rows(
  (meeting) => meeting.organisations,
  ({ id, name, delegates, minOpinions, sensitive, order, level, group, who, note, body }) => ({
    id,
    name,
    delegates,
    minOpinions,
    sensitive,
    order,
    level,
    group,
    who,
    note,
    body,
  }),
);

export const announcements = rows(
  (meeting) => meeting.announcements,
  ({ id, text, at, until = null }) => ({ id, text, at, until }),
);

export const floor = single(
  (meeting) => meeting.floor,
  ({ turn, answering, petition, timer }) => ({ turn, answering, petition, timer }),
);

/** Speech by speech; enough for fairness figures and the floor, and nothing about who someone is. */
export const turns = rows(
  (meeting) => meeting.turns,
  ({ id, registration, follows, startedAt, endedAt, spokenMs, end }) => ({
    id,
    registration,
    follows,
    startedAt,
    endedAt,
    spokenMs,
    end,
  }),
);

/** Answer by answer at the microphone: of which body, to what, how long. */
export const answeringTurns = rows(
  (meeting) => meeting.answeringTurns,
  ({ id, kind, department, petition, startedAt, endedAt, spokenMs, end }) => ({
    id,
    kind,
    department,
    petition,
    startedAt,
    endedAt,
    spokenMs,
    end,
  }),
);

/** How a rehearsal goes on, for those who can take a seat over (BX12). */
export const rehearsal = single(
  (meeting) => meeting.rehearsal,
  ({ paused, pace, steps, byHand }) => ({ paused, pace, steps, byHand }),
);
