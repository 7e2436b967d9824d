import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { formatsOf, type PaperFormat } from '@doi-thoai/shared/papers/formats';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import {
  minutesOfSecretary,
  minutesRegister,
  minutesStanding,
} from '@doi-thoai/shared/papers/secretary-minutes';
import { views } from '@doi-thoai/shared/views/audiences';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { actorsIn } from '../streams/granting.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { PastMeeting } from './past-meeting.ts';
import { sendPapers } from './send-paper.ts';

type Dependencies = Pick<HttpDependencies, 'streams'>;

/** The minutes for whoever writes them, at a paired device as well: made of what the secretary sees (QN9). */
export function minutesRoutes(api: Api, dependencies: HttpDependencies): void {
  for (const format of formatsOf.minutes) fileRoute(api, dependencies, format);
  api.get(
    '/api/meetings/:meeting/minutes/record',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Where the record stood when the minutes were made final; null while they are a draft',
        params: z.object({ meeting: id }),
      },
    },
    async (request, reply) => {
      const found = await minutesFor(dependencies, request, request.params.meeting);
      void reply.header('cache-control', 'private, no-store');
      return answer(reply, isRefusal(found) ? found : { ok: true, record: found.paper.record ?? null });
    },
  );
}

function fileRoute(api: Api, dependencies: Dependencies, format: PaperFormat): void {
  api.get(
    `/api/meetings/:meeting/minutes.${format}`,
    {
      schema: {
        tags: ['meetings'],
        summary: `The minutes as the secretary sees them, as ${format}`,
        params: z.object({ meeting: id }),
      },
    },
    async (request, reply) => {
      const found = await minutesFor(dependencies, request, request.params.meeting);
      if (isRefusal(found)) return answer(reply, found);
      const name = `${paperNames.minutes.vi} - ${found.title}`;
      return sendPapers(reply, format, { name, papers: [found.paper] });
    },
  );
}

/** The minutes as they stand for whoever asks, or as the record stood when they were made final. */
async function minutesFor(
  { streams }: Dependencies,
  request: FastifyRequest,
  meeting: string,
): Promise<{ readonly title: string; readonly paper: Paper } | Refusal> {
  const seen = await streams.with(meetingKind, meeting, ({ kind, state, exists }) => {
    if (!exists) return refuse('unknownMeeting');
    const [viewer] = actorsIn(kind, state, request.caller).flatMap((actor) => {
      const one = kind.viewerOf(state, actor, { audience: 'secretary' });
      return typeof one === 'object' ? [one] : [];
    });
    if (viewer) return { state, viewer };
    return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
  });
  if (isRefusal(seen)) return seen;
  const seenIn = (state: Meeting) => project(views.secretary, state, seen.viewer);
  const data = seenIn(seen.state);
  const standing = minutesStanding(data);
  const past = new PastMeeting(streams, meeting, minutesRegister(data), [standing]);
  const [amended] = standing.earlier;
  const before = amended?.row
    ? minutesOfSecretary(seenIn((await past.asOf(amended.row.finalSeq)).state)).parts
    : {};
  const { row } = standing;
  const paper = row
    ? await past.paper(row, standing, (state) => minutesOfSecretary(seenIn(state), before))
    : minutesOfSecretary(data, before);
  return { title: seen.state.about.shortTitle, paper };
}
