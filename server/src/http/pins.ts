import { z } from 'zod';
import { refuse, type Refusal } from '@doi-thoai/shared/engine/refusal';
import type { Department } from '@doi-thoai/shared/meeting/plan/facts';
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
    { schema: { tags: ['access'], summary: 'Whose PIN signs at this seat, and whether it is set' } },
    async (request, reply) => {
      const key = await departmentSeat(request.caller);
      if ('ok' in key) return answer(reply, key);
      const pins = await accounts.pinsSet(key.meeting);
      const { leader, leaderTitle } = key.department;
      const owner = { name: leader, title: leaderTitle };
      return answer(reply, { ok: true, set: pins.has(key.seat), owner });
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

  async function departmentSeat(
    caller: Caller,
  ): Promise<(SeatKey & { readonly department: Department }) | Refusal> {
    const { session } = caller;
    if (session?.kind !== 'seat') return refuse(session ? 'notAllowed' : 'notSignedIn');
    const found = await streams.with(meetingKind, session.meeting, ({ state }) => {
      const seat = seatIn(state, caller);
      const department = state.departments.get(seat?.department ?? '');
      return seat && department && { seat: seat.id, department };
    });
    return found ? { meeting: session.meeting, ...found } : refuse('notAllowed');
  }
}
