import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';
import { receipt } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { refuse } from '../../engine/refusal.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { changePetition } from './petitions.ts';
import { hasLeft } from './petition-standing.ts';
import { byReceipt } from './registration-index.ts';
import { registrationId } from '../id-inputs.ts';
import type { RegistrationId } from '../ids.ts';

/** What of a person hall and public may be shown beside the number, each said by itself. */
export interface Consent {
  readonly name: boolean;
  /** The organisation that sent them, also one that tells health or religion. */
  readonly organisation: boolean;
  /** Where they come from, as they said it. */
  readonly place: boolean;
}

export const numberOnly: Consent = { name: false, organisation: false, place: false };

export const consentInput = z.strictObject({
  name: z.boolean(),
  organisation: z.boolean(),
  place: z.boolean(),
});

/** As a form or a record gives it; those of earlier releases asked for the name alone. */
interface Told {
  readonly consent?: Consent | undefined;
  readonly consentName?: boolean | undefined;
}

export function consentOf({ consent, consentName = false }: Told): Consent {
  return consent ?? { ...numberOnly, name: consentName };
}

export type ConsentEvent = {
  readonly type: 'consentChanged';
  readonly registration: RegistrationId;
  readonly consent: Consent;
};

export function sameConsent(a: Consent, b: Consent): boolean {
  return a.name === b.name && a.organisation === b.organisation && a.place === b.place;
}

/** Whether something would be shown that was not before. */
function shows(more: Consent, than: Consent): boolean {
  return (
    (more.name && !than.name) || (more.organisation && !than.organisation) || (more.place && !than.place)
  );
}

export const consentActions = {
  /** By who holds the receipt, or by staff with that person before them; also after the close. */
  'speakers.consent': action({
    may: ['citizen', 'desk', 'moderator', 'secretary', 'coordinator'],
    input: z.strictObject({
      registration: registrationId.optional(),
      receipt: receipt.optional(),
      consent: consentInput,
    }),
    decide(meeting, { registration, receipt: secret, consent }, context) {
      const { actor } = context;
      const byHolder = actor.role === 'citizen' || registration === undefined;
      const row = byHolder
        ? byReceipt(meeting.registrations, secret ?? '')
        : meeting.registrations.get(registration);
      if (!row) return refuse(byHolder ? 'unknownReceipt' : 'unknownRegistration');
      if (hasLeft(row)) return refuse('wrongRegistrationState', { state: row.state });
      if (sameConsent(row.consent, consent)) return [];
      // A desk hides at any time, and shows more of whom it wrote down just now, or of who shows it the receipt.
      const held = byHolder || !shows(consent, row.consent);
      return (
        (held ? undefined : refusedAtDesk(meeting, row, context)) ?? [
          { type: 'consentChanged', registration: row.id, consent },
        ]
      );
    },
  }),
};

/** Views show a petition with who asks, from its own row: it changes with the person. */
export function askerTouched(meeting: Meeting, registration: RegistrationId): Meeting {
  const petitions = meeting.registrations.get(registration)?.petitions ?? [];
  return petitions.reduce((at, petition) => changePetition(at, petition, (row) => ({ ...row })), meeting);
}

export const consentEvolvers: Evolvers<ConsentEvent> = {
  consentChanged: (meeting, { registration, consent }) =>
    askerTouched(
      {
        ...meeting,
        registrations: meeting.registrations.update(registration, (row) => ({ ...row, consent })),
      },
      registration,
    ),
};
