import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { id } from '@doi-thoai/shared/engine/ids';
import { isRefusal, refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { project, type Viewer } from '@doi-thoai/shared/engine/view';
import { mayComeIn } from '@doi-thoai/shared/meeting/intake/admission';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { PaperName } from '@doi-thoai/shared/meeting/record/registered-paper';
import { announcementAddress } from '@doi-thoai/shared/papers/announcement-address';
import { copiesOf } from '@doi-thoai/shared/papers/copies';
import type { Paper, PaperParts } from '@doi-thoai/shared/papers/paper';
import { paperOf, type Asked } from '@doi-thoai/shared/papers/papers';
import type { PreparedData } from '@doi-thoai/shared/papers/prepared';
import type { Registered } from '@doi-thoai/shared/papers/registered';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { paperStanding, type StandingPaper } from '@doi-thoai/shared/queries/paper-register';
import { views } from '@doi-thoai/shared/views/audiences';
import { whoDid } from '../access/caller.ts';
import type { Reaching } from '../access/reach.ts';
import { comesOverHttps } from '../access/request-scheme.ts';
import { actorsIn } from '../streams/granting.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import type { HttpDependencies } from './dependencies.ts';
import { PastMeeting } from './past-meeting.ts';

export const wantedPaper = z.object({ meeting: id, paper: z.enum(paperKinds) });
/** Which of its kind: for whom, where each has a copy of their own; without a version, the one that stands. */
export const whichPaper = z.object({
  of: z.string().max(200).default(''),
  version: z.coerce.number().int().min(1).max(999).optional(),
});

export interface Finding extends Pick<HttpDependencies, 'streams' | 'book' | 'origins'> {
  readonly reaching: Reaching;
}
type Wanted = z.infer<typeof wantedPaper>;

/** What whoever asks may see of the conference. */
export interface Seen {
  readonly viewer: Viewer;
  readonly data: PreparedData;
  readonly phones: Asked['phones'];
  readonly addresses: Asked['addresses'];
  readonly title: string;
  /** Where everybody reads the notice. */
  readonly page: string;
  /** Today, by the meeting's own time. */
  readonly day: CivilDate;
}

export interface Found {
  /** What a file of it is named after. */
  readonly title: string;
  readonly paper: Paper;
}

interface How {
  /** It goes into a file, where phone numbers may stand. */
  readonly withPhones?: boolean;
  /** It is taken away, to be signed and sent. */
  readonly inFile?: boolean;
}

/** A paper for whoever prepares the conference: as it stands, or as the record stood when it was made final. */
export async function findPaper(
  finding: Finding,
  request: FastifyRequest,
  wanted: Wanted,
  { of, version }: z.infer<typeof whichPaper>,
  how: How = {},
): Promise<Found | Refusal> {
  const seen = await look(finding, request, wanted, how);
  if (isRefusal(seen)) return seen;
  const { data, title } = seen;
  const past = new PastMeeting(finding.streams, wanted.meeting, data, [{ kind: wanted.paper, of }]);
  const paper = await paperIn(past, { kind: wanted.paper, of, version }, seen);
  const copy = copiesOf(wanted.paper, data)?.find((one) => one.of === of);
  return isRefusal(paper) ? paper : { title: copy?.inFile ?? copy?.name ?? title, paper };
}

/** The copies of everybody whom a paper goes to, or of some of them, in the order in which they are named. */
export async function findCopies(
  finding: Finding,
  request: FastifyRequest,
  wanted: Wanted,
  asked: (of: string) => Partial<Asked> | undefined = () => ({}),
  how: How = {},
): Promise<{ readonly title: string; readonly papers: readonly Paper[] } | Refusal> {
  const seen = await look(finding, request, wanted, how);
  if (isRefusal(seen)) return seen;
  const kind = wanted.paper;
  const names = (copiesOf(kind, seen.data) ?? []).map(({ of }) => ({ kind, of }));
  const past = new PastMeeting(finding.streams, wanted.meeting, seen.data, names);
  const papers: Paper[] = [];
  for (const name of names) {
    const more = asked(name.of);
    if (!more) continue;
    const paper = await paperIn(past, name, seen, more);
    if (isRefusal(paper)) return paper;
    papers.push(paper);
  }
  return papers.length === 0 ? refuse('unknownPaper') : { title: seen.title, papers };
}

/**
 * Only those who prepare the conference, and a chair what a chair approves; that they take phone numbers away is noted.
 */
export async function look(
  finding: Finding,
  request: FastifyRequest,
  { meeting, paper: kind }: Pick<Wanted, 'meeting'> & Partial<Wanted>,
  { withPhones = false, inFile = false }: How = {},
): Promise<Seen | Refusal> {
  const { streams, book } = finding;
  const seen = await streams.with(meetingKind, meeting, async (open) => {
    const { kind: stream, state, exists } = open;
    if (!exists) return refuse('unknownMeeting');
    const [reader] = actorsIn(stream, state, request.caller).flatMap((actor) => {
      const viewer = stream.viewerOf(state, actor, { audience: 'preparation' });
      if (typeof viewer === 'object') return [{ actor, viewer }];
      return kind === 'conclusionNotice' && actor.role === 'chair'
        ? [{ actor, viewer: approver(actor) }]
        : [];
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
    const addresses = inFile && kind === 'replyLetter' ? addressesIn(state) : {};
    // By the meeting: which petition it is of is nobody's to read there.
    if (Object.keys(addresses).length > 0)
      await book.note({
        ...{ act: 'addressSeen', whom: meeting, stream: meeting },
        ...whoDid(request.caller, actor),
      });
    return { viewer, data, phones, addresses, title: state.about.shortTitle, day: civilDateOf(open.now()) };
  });
  if (isRefusal(seen)) return seen;
  return { ...seen, page: announcementAddress(await originFor(finding, request), meeting) };
}

/** A chair before what they are to approve: the paper is made of what those see who prepare it, and nothing else goes out. */
function approver({ seat }: { readonly seat: string }) {
  return { audience: 'preparation', seat, department: null, registration: null } as const;
}

/** By which address people reach this server, as far as it is known: what is printed must not lead to the office's own machine. */
async function originFor({ reaching, origins }: Finding, request: FastifyRequest): Promise<string> {
  const { origin } = await reaching.of(request);
  if (origin !== null) return origin;
  const { host } = request.raw.headers;
  if (host === undefined) return '';
  return `${comesOverHttps(request.raw, origins) ? 'https' : 'http'}://${host}`;
}

/** The paper of somebody, with what is asked for beside. */
export async function paperIn(
  past: PastMeeting,
  { kind, of, version }: PaperName & { readonly version?: number | undefined },
  { viewer, data, phones, addresses, page, day }: Seen,
  more: Partial<Asked> = {},
): Promise<Paper | Refusal> {
  const one = ofItsKind(paperStanding(data, { kind, of }), version);
  if (!one) return refuse('unknownPaper');
  const before = await partsBefore(past, viewer, paperStanding(data, { kind, of }), one.version);
  // A final paper says what it said on the day on which it became so.
  const counted = one.row ? civilDateOf(one.row.finalAt) : day;
  const asked = { phones, addresses, page, day: counted, before, ...more, of };
  if (one.row)
    return past.paper(one.row, one, (meeting) =>
      paperOf(kind, project(views.preparation, meeting, viewer), asked),
    );
  return version === undefined ? paperOf(kind, data, asked) : refuse('unknownPaper');
}

/** A paper of a kind that stands, or one that was amended; undefined where there was none. */
function ofItsKind(
  standing: StandingPaper,
  version: number | undefined,
): (Registered & Pick<StandingPaper, 'row' | 'version'>) | undefined {
  if (version === undefined || version === standing.version) return standing;
  const earlier = standing.earlier.find((one) => one.version === version);
  return earlier && { ...earlier, state: 'issued' };
}

/** What the parts of the paper said that this version amends; nothing of a first one, and of papers without parts. */
async function partsBefore(
  past: PastMeeting,
  viewer: Viewer,
  { kind, earlier }: StandingPaper,
  version: number,
): Promise<PaperParts> {
  const amended = earlier.find((one) => one.version === version - 1);
  if (kind !== 'minutes' || !amended?.row) return {};
  const { state } = await past.asOf(amended.row.finalSeq);
  return paperOf(kind, project(views.preparation, state, viewer)).parts ?? {};
}

/** The numbers of those who may come in: no view holds them. */
function phonesIn({ participants }: Meeting): Asked['phones'] {
  const reachable = participants.filter((row) => mayComeIn(row) && row.phone !== '');
  return Object.fromEntries(reachable.map(({ id: person, phone }) => [person, phone]));
}

/** Where those who asked live, as far as they said it, by petition: no view holds it. */
function addressesIn({ petitions, registrations }: Meeting): Asked['addresses'] {
  return Object.fromEntries(
    petitions
      .filter(({ rerouted, takenBack }) => !rerouted && !takenBack)
      .flatMap(({ id: petition, registration }) => {
        const address = registrations.get(registration ?? '')?.address ?? '';
        return address === '' ? [] : [[petition, address] as const];
      }),
  );
}
