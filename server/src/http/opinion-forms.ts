import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import { unitOpinions } from '@doi-thoai/shared/papers/papers';
import { views } from '@doi-thoai/shared/views/audiences';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { meetingKind } from '../streams/meeting-kind.ts';
import { actorsIn } from '../streams/granting.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { sendPapers } from './send-paper.ts';

/** The list in which a unit writes its opinions, filled in with the unit and the day (PL1). */
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
        const planner = actorsIn(kind, state, request.caller).find(({ role }) => role === 'coordinator');
        const viewer = planner && kind.viewerOf(state, planner, { audience: 'preparation' });
        if (typeof viewer !== 'object')
          return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
        const row = state.organisations.get(organisation);
        if (!row) return refuse('unknownOrganisation');
        const data = project(views.preparation, state, viewer);
        return { unit: row.name, paper: unitOpinions(data, organisation) };
      });
      if ('code' in found) return answer(reply, found);
      const name = `${paperNames.opinionForm.vi} - ${found.unit}`;
      return sendPapers(reply, format, { name, papers: [found.paper] });
    },
  );
}
