import type { CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import { officeId } from '@doi-thoai/shared/office/office';
import { programmeOf, programmesId, type Programme } from '@doi-thoai/shared/programme/programmes';
import { countLineOf, dialoguesHeld } from '@doi-thoai/shared/queries/duty';
import { owedIn } from '@doi-thoai/shared/queries/preparing';
import { meetingKind } from '../streams/meeting-kind.ts';
import { officeKind } from '../streams/office-kind.ts';
import { programmeKind } from '../streams/programme-kind.ts';
import type { HttpDependencies } from './dependencies.ts';

type Dependencies = Pick<HttpDependencies, 'streams' | 'projections'>;

/** A conference as whoever looks through those that are prepared sees it. */
export type Planned = Awaited<ReturnType<typeof plannedOf>>;

/** How much of what a year asks for was held; null where no rule of the office asks for any. */
export interface Duty {
  readonly done: number;
  readonly of: number;
  readonly source: string;
  readonly year: string;
}

/** Every conference that is no rehearsal, in whatever state. Throws `NotSaved`. */
export async function plannedConferences(
  { streams, projections }: Dependencies,
  today: CivilDate,
): Promise<readonly Planned[]> {
  const meetings = (await projections.meetings()).filter(({ rehearsal }) => !rehearsal);
  return Promise.all(meetings.map(({ id }) => plannedOf(streams, id, today)));
}

/** The programmes as they stand, up to which event. Throws `NotSaved`. */
export function programmesNow({ streams }: Pick<Dependencies, 'streams'>): Promise<{
  readonly programmes: readonly Programme[];
  readonly seq: number;
}> {
  return streams.with(programmeKind, programmesId, (open) => ({
    programmes: [...open.state.programmes],
    seq: open.seq(),
  }));
}

/** The duty of a year, by the rules that hold today. Conferences of one programme are one dialogue (TD3). */
export async function dutyOf(
  { streams }: Pick<Dependencies, 'streams'>,
  {
    planned,
    programmes,
    year,
    today,
  }: {
    readonly planned: readonly Planned[];
    readonly programmes: readonly Programme[];
    readonly year: string;
    readonly today: CivilDate;
  },
): Promise<Duty | null> {
  const line = await streams.with(officeKind, officeId, ({ state }) =>
    countLineOf(state, 'meetingsPerYear', today),
  );
  if (!line) return null;
  const dialogues = planned.map((one) => ({
    ...one,
    programme: programmeOf(programmes, one.id)?.id ?? one.programme,
  }));
  return { done: dialoguesHeld(dialogues, year), of: line.atLeast, source: line.source, year };
}

function plannedOf(streams: Dependencies['streams'], meeting: string, today: CivilDate) {
  return streams.with(meetingKind, meeting, ({ state }) => {
    const { about, plan } = state;
    const { id, title, host, place, period, programme, topic, expected, rehearsal } = about;
    return {
      ...{ id, title, host, place, period, programme, topic, expected, rehearsal },
      heldOn: sessionDay(state),
      ...{
        state: about.state,
        template: plan.template,
        startsAt: plan.startsAt,
        yearlyDuty: plan.yearlyDuty,
      },
      next: owedIn({ ...state, calendar: state.house.calendar }, today)[0] ?? null,
    };
  });
}
