import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isRefusal, refuse } from '@doi-thoai/shared/engine/refusal';
import { id } from '@doi-thoai/shared/engine/ids';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { addressOf, holderOf, seatsOf, type Seat } from '@doi-thoai/shared/meeting/seats';
import { plainText } from '@doi-thoai/shared/text/normalise';
import { givesOutSeats, keepersOfDevices } from '@doi-thoai/shared/wire/devices';
import type { AccessNote } from '@doi-thoai/shared/access/access';
import type { AccessAct } from '@doi-thoai/shared/access/vocabulary';
import { whoDid, type Caller } from '../access/caller.ts';
import type { SeatKey } from '../accounts/accounts.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import type { Api, HttpDependencies } from './dependencies.ts';
import { answer } from './errors.ts';
import { heldBy } from './held-seat.ts';
import { actorAmong, leaveSession, refuseUnless, setSession } from './authentication.ts';
import { meetingKind } from '../streams/meeting-kind.ts';

/** Sheets are printed the day before, and a code on one must still open its seat in the morning. */
const printedForMinutes = 36 * 60;

const inMeeting = z.object({ meeting: id });
const atSeat = z.object({ meeting: id, seat: id });

/** Devices are paired to seats by one-time codes. */
export function seatRoutes(api: Api, dependencies: HttpDependencies): void {
  pairingRoute(api, dependencies);
  seatListRoute(api, dependencies);
  oneSeatRoutes(api, dependencies);
  pairingSheetsRoute(api, dependencies);
}

function pairingRoute(api: Api, dependencies: HttpDependencies): void {
  const { accounts, book, limits, streams } = dependencies;
  api.post(
    '/api/pair',
    {
      schema: {
        tags: ['access'],
        summary: 'Pair this device to a seat with a one-time code; `leave` gives up the seat that it has',
        body: z.strictObject({ code: z.string().max(100), leave: z.boolean().optional() }),
      },
    },
    async (request, reply) => {
      const tooMany = await limits.count('pair', request.caller.address);
      if (tooMany) return answer(reply, tooMany);
      const { code, leave } = request.body;
      const wanted = await accounts.seatOfCode(code);
      const place = wanted && (await placeOf(wanted));
      if (place && isIn(request.caller, wanted)) {
        // It is where it wants to be: a page that is loaded again, or a sheet that is scanned twice.
        if (wanted.refusal) return answer(reply, { ok: true, ...place });
      } else if (place && !wanted.refusal && !leave) {
        const held = await heldBy(request.caller, streams);
        if (held) return answer(reply, refuse('seatHeld', { ...held, wanted: place.name }));
      }
      const paired = await accounts.pair(code);
      if (!paired.ok) {
        request.log.info({ code: paired.code }, 'pairing refused');
        return answer(reply, paired);
      }
      const { token, session } = paired;
      const found = await placeOf(session);
      if (!found) return answer(reply, refuse('unknownSeat'));
      await leaveSession(request, 'seat', dependencies);
      setSession(reply, { token, session, ...dependencies });
      const at = { who: found.name, whom: found.name, device: session.id, stream: session.meeting };
      await book.note({ act: 'paired', ...at }, session.id);
      return answer(reply, { ok: true, ...found });
    },
  );

  function placeOf({ meeting, seat }: SeatKey) {
    return streams.with(meetingKind, meeting, (open) => {
      const found = seatNamed(open, seat);
      return (
        found && { meeting, seat, role: found.role, name: found.name, address: addressOf(meeting, found) }
      );
    });
  }
}

function isIn({ session }: Caller, { meeting, seat }: SeatKey): boolean {
  return session?.kind === 'seat' && session.meeting === meeting && session.seat === seat;
}

function seatListRoute(api: Api, { accounts, streams }: HttpDependencies): void {
  api.get(
    '/api/meetings/:meeting/seats',
    { schema: { tags: ['seats'], summary: 'Seats and how many devices sit there', params: inMeeting } },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const refusal = refuseUnless(request, open, keepersOfDevices);
        if (refusal) return answer(reply, refusal);
        const [paired, pins, places] = await Promise.all([
          accounts.pairedDevices(open.id),
          accounts.pinsSet(open.id),
          accounts.places(open.id),
        ]);
        const seats = seatsOf(open.state).map((seat) => ({
          id: seat.id,
          role: seat.role,
          name: seat.name,
          holder: holderOf(open.state, seat),
          address: addressOf(open.id, seat),
          paired: paired.get(seat.id) ?? 0,
          pin: pins.has(seat.id),
          place: places.get(seat.id) ?? '',
        }));
        return answer(reply, { ok: true, seats });
      }),
  );
}

/** One seat, for those who hand out seats. */
function oneSeatRoutes(api: Api, { accounts, book, streams }: HttpDependencies): void {
  const atOne = (
    request: FastifyRequest & { readonly params: z.infer<typeof atSeat> },
    reply: FastifyReply,
    follow: (key: SeatKey) => Promise<object>,
    noted?: AccessAct,
  ) =>
    streams.with(meetingKind, request.params.meeting, async (open) => {
      const letsIn = noted === 'minted' || noted === 'cleared';
      const actor = actorAmong(request, open, letsIn ? givesOutSeats : keepersOfDevices);
      if (isRefusal(actor)) return answer(reply, actor);
      const seat = seatNamed(open, request.params.seat);
      if (!seat) return answer(reply, refuse('unknownSeat'));
      const followed = await follow({ meeting: open.id, seat: seat.id });
      if (noted)
        await book.note({ act: noted, ...whoDid(request.caller, actor), whom: seat.name, stream: open.id });
      return answer(reply, { ok: true, ...followed });
    });
  const toSeat = (
    { act, noted }: { act: string; noted: AccessAct },
    summary: string,
    follow: (key: SeatKey) => Promise<object>,
  ) =>
    api.post(
      `/api/meetings/:meeting/seats/:seat/${act}`,
      { schema: { tags: ['seats'], summary, params: atSeat } },
      (request, reply) => atOne(request, reply, follow, noted),
    );

  toSeat({ act: 'pairing', noted: 'minted' }, 'A new one-time code for a seat', async (key) => {
    const { code, expiresAt } = await accounts.newPairingCode(key);
    return { code, expiresAt, link: `/pair?code=${code}` };
  });
  toSeat({ act: 'revoke', noted: 'revoked' }, "End a seat's sessions at once", async (key) => {
    await accounts.revokeSeat(key);
    return {};
  });
  toSeat(
    { act: 'clear-pin', noted: 'cleared' },
    'Let a leader who forgot the PIN choose another',
    async (key) => {
      await accounts.clearPin(key);
      return {};
    },
  );

  api.post(
    '/api/meetings/:meeting/seats/:seat/place',
    {
      schema: {
        tags: ['seats'],
        summary: 'Write down where a seat stands in the hall; nothing to forget it',
        params: atSeat,
        body: z.strictObject({ place: plainText({ min: 0, max: 80, lines: 'single' }) }),
      },
    },
    (request, reply) =>
      atOne(request, reply, async (key) => {
        await accounts.setPlace(key, request.body.place);
        return {};
      }),
  );
}

function pairingSheetsRoute(api: Api, { accounts, book, streams }: HttpDependencies): void {
  api.post(
    '/api/meetings/:meeting/pairing-sheets',
    {
      schema: {
        tags: ['seats'],
        summary: 'New one-time codes for several seats, for sheets that are printed beforehand',
        params: inMeeting,
        body: z.strictObject({ seats: z.array(id).min(1).max(200) }),
      },
    },
    (request, reply) =>
      streams.with(meetingKind, request.params.meeting, async (open) => {
        const actor = actorAmong(request, open, givesOutSeats);
        if (isRefusal(actor)) return answer(reply, actor);
        const sheets = [];
        const minted: AccessNote[] = [];
        for (const name of new Set(request.body.seats)) {
          const seat = seatNamed(open, name);
          if (!seat) return answer(reply, refuse('unknownSeat'));
          const key = { meeting: open.id, seat: name };
          const { code, expiresAt } = await accounts.newPairingCode(key, printedForMinutes);
          minted.push({ act: 'minted', ...whoDid(request.caller, actor), whom: seat.name, stream: open.id });
          sheets.push({ seat: name, code, expiresAt, link: `/pair?code=${code}` });
        }
        await Promise.all(minted.map((note) => book.note(note)));
        return answer(reply, { ok: true, sheets });
      }),
  );
}

function seatNamed({ state }: OpenStream<Meeting>, name: string): Seat | undefined {
  return seatsOf(state).find((seat) => seat.id === name);
}
