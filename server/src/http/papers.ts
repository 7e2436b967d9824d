import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '@doi-thoai/shared/engine/ids';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { project, type Viewer } from '@doi-thoai/shared/engine/view';
import { mayComeIn } from '@doi-thoai/shared/meeting/intake/admission';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import { paperOf, type Asked } from '@doi-thoai/shared/papers/papers';
import { registered, type Registered } from '@doi-thoai/shared/papers/registered';
import { announcementAddress } from '@doi-thoai/shared/papers/announcement-address';
import { paperKinds, type PaperKind } from '@doi-thoai/shared/papers/vocabulary';
import { paperStanding, type StandingPaper } from '@doi-thoai/shared/queries/paper-register';
import { views } from '@doi-thoai/shared/views/audiences';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { whoDid } from '../access/caller.ts';
import { Reaching } from '../access/reach.ts';
import { comesOverHttps } from '../access/request-scheme.ts';
import { actorsIn } from '../streams/granting.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { Streams } from '../streams/streams.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';

/** So much of the record's hash is printed: enough to find the event again, and to see that it is another. */
const headLength = 12;

const wanted = z.object({ meeting: id, paper: z.enum(paperKinds) });
/** Which of its kind: for whom, where each has a copy of their own; without a version, the one that stands. */
const which = z.object({
  of: z.string().max(200).default(''),
  version: z.coerce.number().int().min(1).max(999).optional(),
});

interface Finding extends Pick<HttpDependencies, 'streams' | 'book' | 'origins'> {
  readonly reaching: Reaching;
}

interface Found {
  readonly title: string;
  readonly paper: Paper;
}

/** A paper of a kind that stands, or one that was amended; undefined where there was none. */
function ofItsKind(
  standing: StandingPaper,
  version: number | undefined,
): (Registered & Pick<StandingPaper, 'row'>) | undefined {
  if (version === undefined || version === standing.version) return standing;
  const earlier = standing.earlier.find((one) => one.version === version);
  return earlier && { ...earlier, state: 'issued' };
}

/** A paper for whoever prepares the conference: as it stands, or as the record stood when it was made final. */
async function find(
  finding: Finding,
  request: FastifyRequest,
  { meeting, paper: kind }: z.infer<typeof wanted>,
  { of, version }: z.infer<typeof which>,
  { withPhones = false }: { readonly withPhones?: boolean } = {},
): Promise<Found | Refusal> {
  const { streams, book } = finding;
  const now = await streams.with(meetingKind, meeting, async ({ kind: stream, state, exists }) => {
    if (!exists) return refuse('unknownMeeting');
    const [reader] = actorsIn(stream, state, request.caller).flatMap((actor) => {
      const viewer = stream.viewerOf(state, actor, { audience: 'preparation' });
      return typeof viewer === 'object' ? [{ actor, viewer }] : [];
    });
    if (!reader)
      return request.sessionRefusal ?? refuse(request.caller.session ? 'notAllowed' : 'notSignedIn');
    const { actor, viewer } = reader;
    const phones = withPhones && kind === 'delegates' ? phonesIn(state) : {};
    // The list as a whole, by its meeting: the book holds no names of citizens.
    if (Object.keys(phones).length > 0)
      await book.note({
        ...{ act: 'phonesListed', whom: meeting, stream: meeting },
        ...whoDid(request.caller, actor),
      });
    const data = project(views.preparation, state, viewer);
    const copy = copiesOf(kind, data)?.find((one) => one.of === of)?.name;
    return { viewer, data, phones, title: copy ?? state.about.shortTitle };
  });
  if (isRefusal(now)) return now;
  const { viewer, data, title, phones } = now;
  const page = announcementAddress(await originFor(finding, request), meeting);
  const one = ofItsKind(paperStanding(data, { kind, of }), version);
  if (!one) return refuse('unknownPaper');
  const asked = { of, phones, page };
  if (one.row)
    return { title, paper: await frozen(streams, { meeting, kind, viewer, asked, ...one, row: one.row }) };
  return version === undefined ? { title, paper: paperOf(kind, data, asked) } : refuse('unknownPaper');
}

/** By which address people reach this server, as far as it is known: what is printed must not lead to the office's own machine. */
async function originFor({ reaching, origins }: Finding, request: FastifyRequest): Promise<string> {
  const { origin } = await reaching.of(request);
  if (origin !== null) return origin;
  const { host } = request.raw.headers;
  if (host === undefined) return '';
  return `${comesOverHttps(request.raw, origins) ? 'https' : 'http'}://${host}`;
}

/** The numbers of those who may come in: no view holds them. */
function phonesIn({ participants }: Meeting): Asked['phones'] {
  const reachable = participants.filter((row) => mayComeIn(row) && row.phone !== '');
  return Object.fromEntries(reachable.map(({ id: person, phone }) => [person, phone]));
}

/** What a final paper says is what the record said then; what was erased since is not in it. */
async function frozen(
  streams: Streams,
  {
    meeting,
    kind,
    viewer,
    asked,
    row: { finalSeq: seq },
    ...given
  }: Registered & {
    readonly meeting: string;
    readonly kind: PaperKind;
    readonly viewer: Viewer;
    readonly asked: Asked;
    readonly row: NonNullable<StandingPaper['row']>;
  },
): Promise<Paper> {
  const { state, head } = await streams.asOf(meetingKind, meeting, seq);
  const paper = paperOf(kind, project(views.preparation, state, viewer), asked);
  return { ...registered(paper, given), record: { seq, head: head.hash.slice(0, headLength) } };
}

/** Papers of a conference, for those who prepare it and see what papers are made of. */
export function paperRoutes(api: Api, given: HttpDependencies): void {
  const dependencies = { ...given, reaching: new Reaching(given.settings, given.origins) };
  api.get(
    '/api/meetings/:meeting/papers/:paper',
    {
      schema: {
        tags: ['meetings'],
        summary: 'A paper of a conference: as it stands while it is a draft, as it was made final afterwards',
        params: wanted,
        querystring: which,
      },
    },
    async (request, reply) => {
      const found = await find(dependencies, request, request.params, request.query);
      void reply.header('cache-control', 'private, no-store');
      return answer(reply, isRefusal(found) ? found : { ok: true, paper: found.paper });
    },
  );

  api.get(
    '/api/meetings/:meeting/papers/:paper.docx',
    {
      schema: {
        tags: ['meetings'],
        summary: 'The same, as a document of Word',
        params: wanted,
        querystring: which,
      },
    },
    async (request, reply) => {
      const found = await find(dependencies, request, request.params, request.query, { withPhones: true });
      if (isRefusal(found)) return answer(reply, found);
      // What writes documents is read once somebody wants one.
      const { paperDocument } = await import('../papers/docx.ts');
      const name = encodeURIComponent(`${paperNames[request.params.paper].vi} - ${found.title}.docx`);
      return reply
        .header('content-type', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document')
        .header('content-disposition', `attachment; filename*=UTF-8''${name}`)
        .header('x-content-type-options', 'nosniff')
        .header('cache-control', 'private, no-store')
        .send(await paperDocument(found.paper));
    },
  );
}
