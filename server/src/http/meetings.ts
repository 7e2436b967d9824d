import { z } from 'zod';
import { byReceipt } from '@doi-thoai/shared/meeting/intake/registration-index';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { id, receipt } from '@doi-thoai/shared/engine/ids';
import { actions, type ActionType } from '@doi-thoai/shared/meeting/meeting';
import { views } from '@doi-thoai/shared/views/audiences';
import { receiptOutcomes } from '@doi-thoai/shared/queries/receipt-outcome';
import { project } from '@doi-thoai/shared/engine/view';
import type { Api, HttpDependencies } from './dependencies.ts';
import { publicAnswer, publicParts } from './public-answer.ts';
import { refuseUnless } from './authentication.ts';
import { answer } from './errors.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

const wantedParts = z.object({
  /** Parts of the view, separated by commas; all without it. */
  only: z
    .string()
    .max(300)
    .transform((names) => names.split(','))
    .pipe(z.array(z.enum(publicParts)))
    .optional(),
});

const oneMeeting = z.object({ meeting: id });

/** For the description only: what a command of each type looks like. The path of a command reads it. */
const anyCommand = z.union(
  (Object.keys(actions) as ActionType[]).map((type) =>
    z
      .object({
        id: z.string().regex(/^[A-Za-z0-9_-]{12,64}$/),
        type: z.literal(type),
        input: actions[type].input,
        pin: z.string().max(12).optional(),
        link: receipt.optional(),
      })
      .meta({ title: type }),
  ),
);

/** Meetings, and the same commands as over the wire. */
export function meetingRoutes(api: Api, dependencies: HttpDependencies): void {
  meetingListRoutes(api, dependencies);
  publicViewRoute(api, dependencies);
  receiptViewRoute(api, dependencies);
  commandRoute(api, dependencies);
  accountNamesRoute(api, dependencies);
}

function meetingListRoutes(api: Api, { projections }: HttpDependencies): void {
  api.get(
    '/api/meetings',
    { schema: { tags: ['meetings'], summary: 'All meetings' } },
    async (_request, reply) => answer(reply, { ok: true, meetings: await projections.meetings() }),
  );

  api.get(
    '/api/meetings/:meeting',
    { schema: { tags: ['meetings'], summary: 'One meeting', params: oneMeeting } },
    async (request, reply) => {
      const all = await projections.meetings();
      const meeting = all.find((one) => one.id === request.params.meeting);
      return meeting
        ? answer(reply, { ok: true, meeting, ...meeting })
        : answer(reply, refuse('unknownMeeting'));
    },
  );
}

function publicViewRoute(api: Api, { streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/public',
    {
      schema: {
        tags: ['meetings'],
        summary: 'What everyone may see of a meeting, and up to which event',
        params: oneMeeting,
        querystring: wantedParts,
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, (open) => {
        if (!open.exists) return answer(reply, refuse('unknownMeeting'));
        const told = publicAnswer(open.state, open.seq(), request.query.only ?? publicParts);
        return reply.type('application/json; charset=utf-8').send(told);
      }),
  );
}

/** The secret is in the body: no log and no history of a browser has it. */
function receiptViewRoute(api: Api, { limits, streams }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/receipt',
    {
      schema: {
        tags: ['meetings'],
        summary: 'What the holder of a receipt sees of their own',
        params: oneMeeting,
        body: z.object({ receipt }),
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const { state, checkpoint } = open;
        const own = byReceipt(state.registrations, request.body.receipt);
        if (!own) {
          const tooMany = await limits.count('unknownReceipt', request.caller.address);
          return answer(reply, tooMany ?? refuse('unknownReceipt'));
        }
        const viewer = {
          audience: 'receipt',
          seat: 'citizen',
          department: null,
          registration: own.id,
        } as const;
        return answer(reply, {
          ok: true,
          seq: checkpoint.head.seq,
          view: project(views.receipt, state, viewer),
          outcomes: receiptOutcomes(state, own.id, open.now()),
        });
      }),
  );
}

function commandRoute(api: Api, { handleCommand }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/commands',
    {
      schema: {
        tags: ['meetings'],
        summary: 'Command a meeting; the same id sent again gets the first outcome',
        params: oneMeeting,
        body: anyCommand,
      },
      // What is wrong with a command is said by the one path of a command, as over the wire.
      validatorCompiler: () => (value: unknown) => ({ value }),
    },
    async (request, reply) => {
      const body: unknown = request.body;
      const { meeting } = request.params;
      if (typeof body !== 'object' || body === null)
        return answer(reply, refuse('malformed', { problem: 'body' }));
      return answer(reply, await handleCommand({ ...body, stream: meeting }, request.caller));
    },
  );
}

/** Whom a right can be given: names and nothing else. */
function accountNamesRoute(api: Api, { accounts, streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/accounts',
    {
      schema: {
        tags: ['access'],
        summary: 'Names of open accounts, for whoever gives rights in a meeting',
        params: oneMeeting,
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const refusal = refuseUnless(request, open, ['coordinator']);
        if (refusal) return answer(reply, refusal);
        const names = (await accounts.listAccounts()).filter(({ active }) => active).map(({ name }) => name);
        return answer(reply, { ok: true, names });
      }),
  );
}
