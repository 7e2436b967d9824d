import { z } from 'zod';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { SeatKey } from '../accounts/accounts.ts';
import type { Caller } from '../access/caller.ts';
import { seatIn } from '../access/caller.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** The PIN with which a department's leader confirms an answer. */
export function pinRoutes(api: Api, { accounts, streams }: HttpDependencies): void {
  api.get(
    '/api/pin',
    { schema: { tags: ['access'], summary: 'Whether the leader of this seat has a PIN' } },
    async (request, reply) => {
      const key = await departmentSeat(request.caller);
      if ('ok' in key) return answer(reply, key);
      const pins = await accounts.pinsSet(key.meeting);
      return answer(reply, { ok: true, set: pins.has(key.seat) });
    },
  );

  api.post(
    '/api/pin',
    {
      schema: {
        tags: ['access'],
        summary: 'Set or change the PIN of the leader of this seat',
        body: z.strictObject({ pin: z.string().max(12), current: z.string().max(12).optional() }),
      },
    },
    async (request, reply) => {
      const key = await departmentSeat(request.caller);
      if ('ok' in key) return answer(reply, key);
      const { pin, current } = request.body;
      return answer(reply, await accounts.setPin(key, pin, current));
    },
  );

  async function departmentSeat(caller: Caller): Promise<SeatKey | Refusal> {
    const { session } = caller;
    if (session?.kind !== 'seat') return refuse(session ? 'notAllowed' : 'notSignedIn');
    const seat = await streams.with(meetingKind, session.meeting, ({ state }) => seatIn(state, caller));
    if (seat?.role !== 'department') return refuse('notAllowed');
    return { meeting: session.meeting, seat: seat.id };
  }
}
