import { z } from 'zod';
import { id } from '@doi-thoai/shared/meeting/ids';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import { addressOf, seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import type { SeatKey } from '../accounts/accounts.ts';
import type { OpenMeeting } from '../meetings/open-meeting.ts';
import { refuse } from '../meetings/refusal.ts';
import type { Api, HttpParts } from './parts.ts';
import { answer } from './refusals.ts';
import { refuseUnless, setSession } from './visitor.ts';

/** Who hands out places in a meeting. */
const ushers: readonly Role[] = ['moderator', 'coordinator', 'admin'];

const inMeeting = z.object({ meeting: id });
const atSeat = z.object({ meeting: id, seat: id });

/** Devices are paired to seats by one-time codes. */
export function seatRoutes(api: Api, parts: HttpParts): void {
  const { accounts, limits, meetings, secure } = parts;

  api.post(
    '/api/pair',
    {
      schema: {
        tags: ['access'],
        summary: 'Pair this device to a seat with a one-time code',
        body: z.strictObject({ code: z.string().max(40) }),
      },
    },
    async (request, reply) => {
      const tooMany = await limits.count('pair', request.caller.address);
      if (tooMany) return answer(reply, tooMany);
      const paired = await accounts.pair(request.body.code);
      if (!paired.ok) {
        request.log.info({ code: paired.code }, 'pairing refused');
        return answer(reply, paired);
      }
      const { meeting, seat, expiresAt } = paired.session;
      const place = await meetings.with(meeting, (open) => seatNamed(open, seat));
      if (!place) return answer(reply, refuse('unknownSeat'));
      setSession(reply, paired.token, expiresAt, secure);
      const { role, name } = place;
      return answer(reply, { ok: true, meeting, seat, role, name, address: addressOf(meeting, place) });
    },
  );

  api.get(
    '/api/meetings/:meeting/seats',
    { schema: { tags: ['seats'], summary: 'Seats and how many devices sit there', params: inMeeting } },
    (request, reply) =>
      meetings.with(request.params.meeting, async (open) => {
        const refusal = refuseUnless(request, open, ushers);
        if (refusal) return answer(reply, refusal);
        const [paired, pins] = await Promise.all([
          accounts.pairedDevices(open.meeting),
          accounts.pinsSet(open.meeting),
        ]);
        const seats = seatsOf(open.state).map((seat) => ({
          id: seat.id,
          role: seat.role,
          name: seat.name,
          address: addressOf(open.meeting, seat),
          paired: paired.get(seat.id) ?? 0,
          pin: pins.has(seat.id),
        }));
        return answer(reply, { ok: true, seats });
      }),
  );

  /** What is done to one seat, by those who hand out places. */
  const toSeat = (act: string, summary: string, follow: (key: SeatKey) => Promise<object>) =>
    api.post(
      `/api/meetings/:meeting/seats/:seat/${act}`,
      { schema: { tags: ['seats'], summary, params: atSeat } },
      (request, reply) =>
        meetings.with(request.params.meeting, async (open) => {
          const refusal = refuseUnless(request, open, ushers);
          if (refusal) return answer(reply, refusal);
          const seat = seatNamed(open, request.params.seat);
          if (!seat) return answer(reply, refuse('unknownSeat'));
          return answer(reply, { ok: true, ...(await follow({ meeting: open.meeting, seat: seat.id })) });
        }),
    );

  toSeat('pairing', 'A new one-time code for a seat', async (key) => {
    const { code, expiresAt } = await accounts.newPairingCode(key);
    return { code, expiresAt, link: `/pair?code=${code}` };
  });
  toSeat('revoke', "End a seat's sessions at once", async (key) => {
    await accounts.revokeSeat(key);
    return {};
  });
  toSeat('clear-pin', 'Let a leader who forgot the PIN choose another', async (key) => {
    await accounts.clearPin(key);
    return {};
  });
}

function seatNamed({ state }: OpenMeeting, name: string): Seat | undefined {
  return seatsOf(state).find((seat) => seat.id === name);
}
