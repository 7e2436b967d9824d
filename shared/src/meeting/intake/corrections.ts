import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { askerTouched, consentInput, consentOf, numberOnly, sameConsent, type Consent } from './consent.ts';
import { refusedAtDesk } from './desk-limits.ts';
import { isCorrectable, wordsFollow } from './petition-standing.ts';
import { changePetition, livePetition } from './petitions.ts';
import { screens, type SpeakerRegistration } from './registrations.ts';
import { honorifics } from './vocabulary.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { petitionId, registrationId } from '../id-inputs.ts';
import type { PetitionId, RegistrationId } from '../ids.ts';

/** What was written down wrongly is put right; the record keeps both, until it is erased. */
export type CorrectionEvent =
  | ({
      readonly type: 'registrationCorrected';
      readonly registration: RegistrationId;
      readonly consentName: boolean;
      readonly consent?: Consent;
    } & Sealed<Pick<SpeakerRegistration, 'honorific' | 'name' | 'unit'>>)
  | ({ readonly type: 'petitionCorrected'; readonly petition: PetitionId } & Sealed<{
      readonly text: string;
    }>);

export const correctionActions = {
  /** A name, how someone is called, where from, and consent; once called, the hall has seen it. */
  'speakers.correct': action({
    may: ['desk', 'moderator', 'secretary', 'coordinator'],
    input: z.strictObject({
      registration: registrationId,
      honorific: z.enum(honorifics),
      name: plainText({ min: 1, max: 120, lines: 'single' }),
      unit: plainText({ min: 0, max: 200, lines: 'single' }),
      consent: consentInput.optional(),
      /** As forms of earlier releases ask: without it nothing but the number is shown. */
      consentName: z.boolean().optional(),
      /** The name that was seen. */
      over,
    }),
    decide(meeting, { registration, honorific, name, unit, over: seen, ...said }, context) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      const refused = refusedAtDesk(meeting, row, context);
      if (refused) return refused;
      if (!isCorrectable(row)) return refuse('wrongRegistrationState', { state: row.state });
      const consent = consentAfter(row.consent, said);
      const same =
        row.honorific === honorific &&
        row.name === name &&
        row.unit === unit &&
        sameConsent(row.consent, consent);
      if (same) return [];
      const changed = row.name === name ? undefined : changedMeanwhile(seen, row.name);
      if (changed) return changed;
      return [
        {
          type: 'registrationCorrected',
          registration,
          consentName: consent.name,
          consent,
          subject: registration,
          sealed: { honorific, name, unit },
        },
      ];
    },
  }),
  /** The words as they were said, late where they were to follow; what was released of them stands by itself. */
  'petitions.correct': action({
    may: ['moderator', 'secretary', 'coordinator'],
    input: z.strictObject({
      petition: petitionId,
      text: plainText({ min: 3, max: 5000, lines: 'multi' }),
      over,
    }),
    decide(meeting, { petition, text, over: seen }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.disposition && !wordsFollow(row)) return refuse('petitionDisposed');
      if (row.text === text) return [];
      const refusal = changedMeanwhile(seen, row.text);
      if (refusal) return refusal;
      return [{ type: 'petitionCorrected', petition, subject: petition, sealed: { text } }];
    },
  }),
};

/** A form that asks for the name alone says nothing of the rest, but that all is hidden. */
function consentAfter(
  before: Consent,
  said: { consent?: Consent | undefined; consentName?: boolean | undefined },
) {
  if (said.consent) return said.consent;
  if (said.consentName === undefined) return before;
  return said.consentName ? { ...before, name: true } : numberOnly;
}

export const correctionEvolvers: Evolvers<CorrectionEvent> = {
  /** What somebody else than a moderator typed is to be seen by one again. */
  registrationCorrected(meeting, { registration, consentName, consent, sealed }, { by }) {
    const registrations = meeting.registrations.update(registration, (row) => {
      const isSame =
        row.name === sealed?.name && row.unit === sealed.unit && row.honorific === sealed.honorific;
      return {
        ...row,
        ...sealed,
        consent: consentOf({ consent, consentName }),
        screened: screens(by) || (row.screened && isSame),
      };
    });
    return askerTouched({ ...meeting, registrations }, registration);
  },
  petitionCorrected: (meeting, { petition, sealed }) =>
    changePetition(meeting, petition, (row) => ({ ...row, text: sealed?.text ?? '' })),
};
