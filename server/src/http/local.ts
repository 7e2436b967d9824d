import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { refuse } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import { addressOf, seatsOf } from '@doi-thoai/shared/meeting/seats';
import { newPassword } from '../accounts/secrets.ts';
import { Reaching } from '../access/reach.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** What programs on this machine may ask for: pairing codes of all seats, a rehearsal, where phones reach the server, a new password. */
export function localRoutes(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, streams, foundRehearsal, projections, localToken, settings, origins } =
    dependencies;
  const reaching = new Reaching(settings, origins);
  api.post(
    '/api/local/meetings/:meeting/seats',
    { schema: { hide: true, params: z.object({ meeting: id }) } },
    (request, reply) => {
      if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
      return streams.with(meetingKind, request.params.meeting, async ({ id: meeting, exists, state }) => {
        if (!exists) return answer(reply, refuse('unknownMeeting'));
        const seats = [];
        for (const seat of seatsOf(state)) {
          const { code, expiresAt } = await accounts.newPairingCode({ meeting, seat: seat.id });
          const { role, name } = seat;
          seats.push({ address: addressOf(meeting, seat), role, seat: seat.id, name, code, expiresAt });
        }
        await book.note({ act: 'minted', ...onThisMachine, whom: 'mọi vị trí', stream: meeting });
        return answer(reply, { ok: true, seats });
      });
    },
  );

  api.post(
    '/api/local/meetings/:meeting/rehearsals',
    { schema: { hide: true, params: z.object({ meeting: id }) } },
    async (request, reply) =>
      answer(
        reply,
        isToken(request.headers.authorization, localToken)
          ? await foundRehearsal(request.params.meeting)
          : refuse('notAllowed'),
      ),
  );

  api.post(
    '/api/local/accounts/reset',
    { schema: { hide: true, body: z.strictObject({ name: z.string().max(200) }) } },
    async (request, reply) => {
      if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
      const password = newPassword();
      const { name } = request.body;
      // Whoever keeps this machine has all that is on it: nobody is asked for another password here.
      const changed = await accounts.setPassword(name, password, false);
      const opened = changed.ok ? await accounts.setActive(name, true) : changed;
      if (!opened.ok) return answer(reply, opened);
      await book.note({ act: 'passwordReset', ...onThisMachine, whom: opened.name, stream: null });
      return answer(reply, { ok: true, name: opened.name, password });
    },
  );

  api.post('/api/local/address', { schema: { hide: true } }, async (request, reply) => {
    if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
    return answer(reply, { ok: true, origin: (await reaching.of(request)).origin });
  });

  api.post('/api/local/projections/rebuild', { schema: { hide: true } }, async (request, reply) => {
    if (!isToken(request.headers.authorization, localToken)) return answer(reply, refuse('notAllowed'));
    await projections.rebuild();
    const [meetings, commitments] = [await projections.meetings(), await projections.commitments()];
    const kept = await projections.matters();
    const matters = kept.reduce((sum, { words }) => sum + Object.keys(words).length, 0);
    return answer(reply, {
      ...{ ok: true, meetings: meetings.length, commitments: commitments.length, matters },
    });
  });
}

/** A program on this machine asked, not a person with an account. */
export const onThisMachine = { who: 'máy chủ', device: null } as const;

export function isToken(header: string | undefined, token: string): boolean {
  const [given, expected] = [Buffer.from(header ?? ''), Buffer.from(`Bearer ${token}`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
