import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import { lastRank } from '../intake/registration-index.ts';
import { id } from '../../engine/ids.ts';
import type { MeetingEvent } from '../meeting.ts';
import { placesFor } from '../../engine/order.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { refuse } from '../../engine/refusal.ts';
import { queueInOrder } from './queue-order.ts';
import { registrationId } from '../id-inputs.ts';
import type { RegistrationId } from '../ids.ts';

export type QueueEvent =
  /** The order was changed by hand, and that is on the record (BL7). */
  | { readonly type: 'queueMoved'; readonly registration: RegistrationId; readonly rank: number }
  | { readonly type: 'speakerDeferred'; readonly registration: RegistrationId }
  | { readonly type: 'speakerRequeued'; readonly registration: RegistrationId; readonly rank: number };

export const queueActions = {
  /** Puts someone before another in the queue, or at its end. */
  'queue.move': action({
    may: directors,
    input: z.strictObject({ registration: registrationId, before: id.nullable() }),
    decide(meeting, { registration, before }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state !== 'queued') return refuse('wrongRegistrationState', { state: row.state });
      if (before === registration) return [];
      const queue = queueInOrder(meeting).map((waiting) => ({ id: waiting.id, place: waiting.rank }));
      const others = queue.filter((other) => other.id !== registration);
      const at = before === null ? others.length : others.findIndex((other) => other.id === before);
      if (at < 0) return refuse('unknownRegistration');
      if (queue[at]?.id === registration) return [];
      return placesFor(registration, others, at).map(({ id: moved, place }): MeetingEvent => ({
        type: 'queueMoved',
        registration: moved,
        rank: place,
      }));
    },
  }),
  /** Not now, perhaps later: out of the queue until put back. */
  'queue.defer': action({
    may: directors,
    input: z.strictObject({ registration: registrationId }),
    decide(meeting, { registration }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state === 'deferred') return [];
      if (row.state !== 'queued') return refuse('wrongRegistrationState', { state: row.state });
      return [{ type: 'speakerDeferred', registration }];
    },
  }),
  /** Back into the queue, at its end: a deferred speaker, or one who had not been there. */
  'queue.requeue': action({
    may: directors,
    input: z.strictObject({ registration: registrationId }),
    decide(meeting, { registration }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state !== 'deferred' && row.state !== 'noShow')
        return refuse('wrongRegistrationState', { state: row.state });
      return [{ type: 'speakerRequeued', registration, rank: lastRank(meeting.registrations) }];
    },
  }),
};

export const queueEvolvers: Evolvers<QueueEvent> = {
  queueMoved: (meeting, { registration, rank }) => ({
    ...meeting,
    registrations: meeting.registrations.update(registration, (row) => ({ ...row, rank })),
  }),
  speakerDeferred: (meeting, { registration }) => ({
    ...meeting,
    registrations: meeting.registrations.update(registration, (row) => ({ ...row, state: 'deferred' })),
  }),
  speakerRequeued: (meeting, { registration, rank }) => ({
    ...meeting,
    registrations: meeting.registrations.update(registration, (row) => ({ ...row, state: 'queued', rank })),
  }),
};
