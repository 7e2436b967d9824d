import type { FastifyRequest } from 'fastify';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { importLimits } from '@doi-thoai/shared/imports/sheet';
import { readTrackerSheet, type ReadSheet } from '@doi-thoai/shared/queries/filled-sheet';
import { foundImports } from '@doi-thoai/shared/queries/kept-imports';
import {
  filledColumns,
  importRowsOfSheet,
  rowsOfSheet,
  sheetColumns,
  sheetOrder,
} from '@doi-thoai/shared/queries/tracker-sheet';
import { foundMatters, inOrder } from '@doi-thoai/shared/queries/tracker';
import { z } from 'zod';
import { readApart } from '../imports/read-apart.ts';
import { refuseUnlessCoordinator } from './authentication.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { sendSheet } from './send-paper.ts';
import { hashOf, parsed, sentIn } from './sent-table.ts';
import { dryRun, reportCommand, type Shown } from './tracker-reports.ts';
import type { TrackedNow } from './tracked-now.ts';
import { trackerQuery } from './tracker-query.ts';

const toFill: ReadonlySet<string> = new Set(filledColumns);
const columns = sheetOrder.map((column) => ({ ...sheetColumns[column], toFill: toFill.has(column) }));

const taking = z.strictObject({ hash: z.string().regex(/^[a-f0-9]{64}$/) });

/** What bodies fill in: the sheet of matters, out and in again (QN6). */
export function trackerSheetRoutes(api: Api, dependencies: HttpDependencies, tracked: TrackedNow): void {
  const { limits, handleCommand, wall } = dependencies;
  const bodyLimit = (importLimits.megabytes + 2) * 1_000_000;

  api.get(
    '/api/office/tracker.xlsx',
    {
      schema: {
        tags: ['streams'],
        summary: 'All that was looked for as a sheet, with columns in which bodies write what they report',
        querystring: trackerQuery,
      },
    },
    async (request, reply) => {
      const barred = refuseUnlessCoordinator(request);
      if (barred) return answer(reply, barred);
      const now = instant(wall());
      const { order, ...filter } = request.query;
      const found = inOrder(foundMatters(await tracked.matters(now), filter), order);
      const brought = foundImports(await tracked.imports(), filter, civilDateOf(now));
      const title = `Theo dõi việc ${shortDate(civilDateOf(now)).replaceAll('/', '-')}`;
      return sendSheet(reply, {
        title,
        columns,
        rows: [...rowsOfSheet(found, filter.body), ...importRowsOfSheet(brought)],
      });
    },
  );

  api.post(
    '/api/office/tracker/sheet',
    {
      schema: {
        tags: ['imports'],
        summary:
          'What a filled sheet of matters reports, and every problem of it by row (multipart/form-data, one file); nothing is saved',
        consumes: ['multipart/form-data'],
      },
      bodyLimit,
    },
    async (request, reply) => {
      const found = await looked(request);
      if (isRefusal(found)) return answer(reply, found);
      const { hash, name, shown, read } = found;
      return answer(reply, { ok: true, hash, name, ...shown, untouched: read.untouched });
    },
  );

  api.post(
    '/api/office/tracker/sheet/take',
    {
      schema: {
        tags: ['imports'],
        summary: 'Take a filled sheet as its preview showed it: all of its rows are reported, or none',
        consumes: ['multipart/form-data'],
      },
      bodyLimit,
    },
    async (request, reply) => {
      const found = await looked(request);
      if (isRefusal(found)) return answer(reply, found);
      const form = taking.safeParse(parsed(found.form));
      if (!form.success) return answer(reply, refuse('malformed', { problem: 'form' }));
      const { hash, shown, read } = found;
      if (form.data.hash !== hash) return answer(reply, refuse('importChanged'));
      if (shown.problems.length > 0 || shown.rows.length === 0)
        return answer(reply, refuse('importNotReady'));
      let count = 0;
      for (const row of read.filled) {
        const outcome = await handleCommand(reportCommand(row, hash), request.caller);
        // Somebody else reported meanwhile: what is in already stays, and the same file sent again goes on from here.
        if (!outcome.ok) return answer(reply, outcome);
        count += 1;
      }
      return answer(reply, { ok: true, count });
    },
  );

  async function looked(request: FastifyRequest): Promise<
    | {
        readonly ok: true;
        readonly hash: string;
        readonly name: string;
        readonly form: string;
        readonly read: ReadSheet;
        readonly shown: Shown;
      }
    | Refusal
  > {
    const barred = refuseUnlessCoordinator(request);
    if (barred) return barred;
    const held = await limits.count('upload', request.caller.session?.id ?? request.caller.address);
    if (held) return held;
    const sent = await sentIn(request);
    if (isRefusal(sent)) return sent;
    const file = await readApart(sent.bytes);
    if (!file.ok) return file;
    const now = instant(wall());
    const read = readTrackerSheet(file.file, await tracked.matters(now), await tracked.imports());
    const hash = hashOf(sent.bytes);
    const shown = await dryRun(dependencies.streams, request.caller, { read, hash });
    return { ok: true, hash, name: sent.name, form: sent.form, read, shown };
  }
}
