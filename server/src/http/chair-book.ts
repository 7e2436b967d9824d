import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import { chairBookOf } from '@doi-thoai/shared/papers/papers';
import { views } from '@doi-thoai/shared/views/audiences';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { meetingKind } from '../streams/meeting-kind.ts';
import { actorsIn } from '../streams/granting.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { sendPapers } from './send-paper.ts';

/** The chair's book for those who sit in the chair: the one on their console, as a document of Word (TD6). */
export function chairBookRoutes(api: Api, { streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/chair-book.docx',
    {
      schema: {
        tags: ['meetings'],
        summary: 'The chair’s book as the chair’s console shows it, as a document of Word',
        params: z.object({ meeting: id }),
      },
    },
    async (request, reply) => {
      const found = await streams.with(meetingKind, request.params.meeting, ({ kind, state, exists }) => {
        if (!exists) return refuse('unknownMeeting');
        const [viewer] = actorsIn(kind, state, request.caller).flatMap((actor) => {
          const one = kind.viewerOf(state, actor, { audience: 'book' });
          return typeof one === 'object' ? [one] : [];
        });
        if (!viewer)
          return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
        return { title: state.about.shortTitle, paper: chairBookOf(project(views.book, state, viewer)) };
      });
      if ('code' in found) return answer(reply, found);
      const name = `${paperNames.chairBook.vi} - ${found.title}`;
      return sendPapers(reply, 'docx', { name, papers: [found.paper] });
    },
  );
}
