import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import type { Meeting } from '../meeting.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { registrationId } from '../id-inputs.ts';
import type { RegistrationId } from '../ids.ts';

const pictures = ['image/jpeg', 'image/png', 'image/webp'] as const;

/** The photo of a paper slip (QN8); the bytes are kept by content elsewhere, for those who run the session. */
export interface SlipPhoto {
  readonly id: string;
  readonly bytes: number;
  readonly mediaType: (typeof pictures)[number];
}

/**
 * Handwriting tells who someone is, so even the photo's digest goes with what is erased (UB3): with its registration,
 * or before it with one of the matters that the paper may tell of.
 */
export type SlipEvent = { readonly type: 'slipAttached'; readonly registration: RegistrationId } & Sealed<{
  readonly slip: SlipPhoto | null;
}>;

export const slipPhoto = z.strictObject({
  id: z.string().regex(/^[a-f0-9]{64}$/),
  bytes: z.number().int().min(1).max(20_000_000),
  mediaType: z.enum(pictures),
});

export function slipAttached(registration: RegistrationId, slip: SlipPhoto | null): SlipEvent {
  return { type: 'slipAttached', registration, subject: slipOf(registration), sealed: { slip } };
}

/** What the photos of a registration are erased by. */
export function slipOf(registration: RegistrationId): string {
  return `slip:${registration}`;
}

export const slipActions = {
  /** Puts a photo in the place of the one that was there; null takes it away. */
  'speakers.attachSlip': action({
    may: ['desk', 'moderator', 'secretary', 'coordinator'],
    input: z.strictObject({ registration: registrationId, slip: slipPhoto.nullable() }),
    decide(meeting, { registration, slip }, context) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      const refused = refusedAtDesk(meeting, row, context);
      if (refused) return refused;
      if (row.state === 'rerouted') return refuse('wrongRegistrationState', { state: row.state });
      // Until its words are typed it is all that the person said (R15).
      if (slip === null && row.slip !== null && row.petitions.length === 0) return refuse('slipIsAllThereIs');
      return row.slip?.id === slip?.id ? [] : [slipAttached(registration, slip)];
    },
  }),
};

export const slipEvolvers: Evolvers<SlipEvent> = {
  slipAttached: (meeting, { registration, sealed }) => withSlip(meeting, registration, sealed?.slip ?? null),
};

export function withSlip(meeting: Meeting, registration: RegistrationId, slip: SlipPhoto | null): Meeting {
  const registrations = meeting.registrations.update(registration, (row) => ({ ...row, slip }));
  return { ...meeting, registrations };
}
