import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { meetingKind } from '../streams/meeting-kind.ts';
import { actorsIn } from '../streams/granting.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** The form on which a unit writes its opinions, filled in with the unit and the day (PL1). */
export function opinionFormRoutes(api: Api, { streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/opinion-forms/:organisation',
    {
      schema: {
        tags: ['meetings'],
        summary: 'The opinion form of one organisation, as a document of Word or a workbook of Excel',
        params: z.object({ meeting: id, organisation: id }),
        querystring: z.object({ format: z.enum(['docx', 'xlsx']) }),
      },
    },
    async (request, reply) => {
      const { meeting, organisation } = request.params;
      const { format } = request.query;
      const found = await streams.with(meetingKind, meeting, ({ kind, state, exists }) => {
        if (!exists) return refuse('unknownMeeting');
        const isPlanner = actorsIn(kind, state, request.caller).some(({ role }) => role === 'coordinator');
        if (!isPlanner)
          return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
        const row = state.organisations.get(organisation);
        if (!row) return refuse('unknownOrganisation');
        const { title, host, heldOn, period } = state.about;
        const { dueOn } = state.intake;
        return { meeting: title, host, heldOn, period, unit: row.name, dueOn, minOpinions: row.minOpinions };
      });
      if ('code' in found) return answer(reply, found);
      // What writes workbooks is read once somebody wants one.
      const { opinionDocument, opinionWorkbook } = await import('../papers/opinion-form.ts');
      const bytes = format === 'docx' ? opinionDocument(found) : await opinionWorkbook(found);
      const name = encodeURIComponent(`Phiếu lấy ý kiến - ${found.unit}.${format}`);
      return reply
        .header('content-type', mediaTypes[format])
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(bytes);
    },
  );
}
