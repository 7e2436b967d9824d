import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { dueList } from '@doi-thoai/shared/queries/due-list';
import { foundImports, importChoices, importFigures } from '@doi-thoai/shared/queries/kept-imports';
import { ledgerOf, medianDays } from '@doi-thoai/shared/queries/ledger';
import { openByMonth } from '@doi-thoai/shared/queries/open-by-month';
import { countToRemind } from '@doi-thoai/shared/queries/reminding';
import type { TrackedMatter, TrackedRow } from '@doi-thoai/shared/queries/tracked-matters';
import { foundMatters, inOrder, trackerChoices, trackerFigures } from '@doi-thoai/shared/queries/tracker';
import { z } from 'zod';
import { refuseUnlessCoordinator } from './authentication.ts';
import { pastTheirClose } from './day-list.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { TrackedNow } from './tracked-now.ts';
import { trackerQuery } from './tracker-query.ts';
import { trackerSheetRoutes } from './tracker-sheet.ts';

/** As many as an office keeps in tables; whoever has more looks for some of them. */
const mostImported = 200;

/** Matters of all meetings, for whoever follows them up (BX9, BX10). */
export function trackerRoutes(api: Api, dependencies: HttpDependencies): void {
  const { projections, wall } = dependencies;
  const tracked = new TrackedNow(projections);
  trackerSheetRoutes(api, dependencies, tracked);
  api.get(
    '/api/office/tracker',
    {
      schema: {
        tags: ['streams'],
        summary:
          'What is followed up of all meetings: a page of what was looked for, with the figures, the ledger and the months of all of it',
        querystring: trackerQuery.extend({
          from: z.coerce.number().int().min(0).max(1_000_000).default(0),
          most: z.coerce.number().int().min(1).max(200).default(50),
        }),
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const now = instant(wall());
      const today = civilDateOf(now);
      const all = await tracked.matters(now);
      const closed = new Set(pastTheirClose(await projections.meetings()).map(({ id }) => id));
      const { from, most, order, ...filter } = request.query;
      const found = foundMatters(all, filter);
      const brought = await tracked.imports();
      const imported = foundImports(brought, filter, today);
      return answer(reply, {
        ok: true,
        today,
        all: all.length,
        found: found.length,
        rows: inOrder(found, order)
          .slice(from, from + most)
          .map(rowOf),
        figures: trackerFigures(found),
        toRemind: countToRemind(found.filter(({ meeting }) => closed.has(meeting.id))),
        ledger: ledgerOf(found),
        medianDays: medianDays(found.flatMap(({ parts }) => parts.slice(0, 1))),
        months: openByMonth(found, today),
        choices: trackerChoices(all, importChoices(brought)),
        // Of no conference that was held here: in none of the figures above.
        imported: {
          all: brought.length,
          rows: imported.slice(0, mostImported),
          figures: importFigures(imported, today),
        },
      });
    },
  );

  api.get(
    '/api/office/due',
    {
      schema: {
        tags: ['streams'],
        summary:
          'What is late, due today and due soon over all meetings, and what waits for the office itself',
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const now = instant(wall());
      const matters = (await tracked.matters(now)).map(rowOf);
      return answer(reply, { ok: true, day: civilDateOf(now), due: dueList(matters) });
    },
  );
}

function rowOf({ sought: _sought, ...row }: TrackedMatter): TrackedRow {
  return row;
}
