import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { programmeOf } from '@doi-thoai/shared/programme/programmes';
import { byDay, byUrgency, isBeforeItsDay } from '@doi-thoai/shared/queries/preparing';
import { z } from 'zod';
import { refuseUnlessCoordinator } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { dutyOf, plannedConferences, programmesNow } from './prepared.ts';

/** The conferences of an office as whoever prepares them looks through them. */
export function preparationRoutes(api: Api, dependencies: HttpDependencies): void {
  const { wall } = dependencies;
  api.get(
    '/api/office/preparations',
    {
      schema: {
        tags: ['streams'],
        summary:
          'Conferences before their day, each with the next thing owed; the programmes; and the duty of the year',
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const today = civilDateOf(instant(wall()));
      // Before the conferences: whatever changes meanwhile is asked for again.
      const { programmes, seq } = await programmesNow(dependencies);
      const planned = await plannedConferences(dependencies, today);
      const duty = await dutyOf(dependencies, { planned, programmes, year: today.slice(0, 4), today });
      const meetings = planned.filter(isBeforeItsDay).toSorted(byUrgency);
      return answer(reply, { ok: true, meetings, programmes, seq, duty, today });
    },
  );

  api.get(
    '/api/office/programmes/:programme',
    {
      schema: {
        tags: ['streams'],
        summary:
          'A programme with its conferences, those that could be taken into it, and the duty of its year',
        params: z.object({ programme: id }),
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const { programmes, seq } = await programmesNow(dependencies);
      const programme = programmes.find((one) => one.id === request.params.programme);
      if (!programme) return answer(reply, refuse('unknownProgramme'));
      const today = civilDateOf(instant(wall()));
      const planned = await plannedConferences(dependencies, today);
      const conferences = planned.filter((one) => programme.conferences.includes(one.id)).toSorted(byDay);
      const free = planned
        .filter((one) => !programmeOf(programmes, one.id))
        .map(({ id: meeting, title }) => ({ id: meeting, title }));
      const year = String(programme.year);
      const duty = conferences.some(({ yearlyDuty }) => yearlyDuty)
        ? await dutyOf(dependencies, { planned, programmes, year, today })
        : null;
      return answer(reply, { ok: true, programme, seq, conferences, free, duty, today });
    },
  );
}
