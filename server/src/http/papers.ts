import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { views } from '@doi-thoai/shared/views/audiences';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { actorsIn } from '../streams/granting.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** Papers of a conference as it stands, for those who prepare it and see what papers are made of. */
export function paperRoutes(api: Api, { streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/papers/:paper.docx',
    {
      schema: {
        tags: ['meetings'],
        summary: 'A paper of a conference in preparation, as a document of Word',
        params: z.object({ meeting: id, paper: z.enum(paperKinds) }),
      },
    },
    async (request, reply) => {
      const { meeting, paper: named } = request.params;
      const found = await streams.with(meetingKind, meeting, ({ kind, state, exists }) => {
        if (!exists) return refuse('unknownMeeting');
        const viewer = actorsIn(kind, state, request.caller)
          .map((actor) => kind.viewerOf(state, actor, { audience: 'preparation' }))
          .find((one) => typeof one === 'object');
        if (!viewer)
          return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
        const title = state.about.shortTitle;
        return { title, paper: paperOf(named, project(views.preparation, state, viewer)) };
      });
      if ('code' in found) return answer(reply, found);
      // What writes documents is read once somebody wants one.
      const { paperDocument } = await import('../papers/docx.ts');
      const name = encodeURIComponent(`${paperNames[named].vi} - ${found.title}.docx`);
      return reply
        .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(await paperDocument(found.paper));
    },
  );
}
