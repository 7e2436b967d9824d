import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting } from '../meeting.ts';
import { changePetition, livePetition } from './petitions.ts';
import type { SpeakerRegistration } from './registrations.ts';
import { honorifics } from './vocabulary.ts';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';

/** What was written down wrongly is put right; the record keeps both, until it is erased. */
export type CorrectionEvent =
  | ({
      readonly type: 'registrationCorrected';
      readonly registration: string;
      readonly consentName: boolean;
    } & Sealed<Pick<SpeakerRegistration, 'honorific' | 'name' | 'unit'>>)
  | ({ readonly type: 'petitionCorrected'; readonly petition: string } & Sealed<{ readonly text: string }>);

const notCalledYet: readonly SpeakerRegistration['state'][] = ['submitted', 'queued', 'deferred', 'noShow'];

export const correctionActions = {
  /** A name, how someone is called, where from, and consent; once called, the hall has seen it. */
  'speakers.correct': action({
    may: ['desk', 'moderator', 'secretary', 'coordinator'],
    input: z.strictObject({
      registration: id,
      honorific: z.enum(honorifics),
      name: plainText({ min: 1, max: 120, lines: 'single' }),
      unit: plainText({ min: 0, max: 200, lines: 'single' }),
      consentName: z.boolean(),
    }),
    decide(meeting, { registration, honorific, name, unit, consentName }) {
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (!notCalledYet.includes(row.state)) return refuse('wrongRegistrationState', { state: row.state });
      const same =
        row.honorific === honorific &&
        row.name === name &&
        row.unit === unit &&
        row.consentName === consentName;
      if (same) return [];
      return [
        {
          type: 'registrationCorrected',
          registration,
          consentName,
          subject: registration,
          sealed: { honorific, name, unit },
        },
      ];
    },
  }),
  /** The words as they were said; what was released of them stands by itself. */
  'petitions.correct': action({
    may: ['moderator', 'secretary', 'coordinator'],
    input: z.strictObject({ petition: id, text: plainText({ min: 3, max: 5000, lines: 'multi' }), over }),
    decide(meeting, { petition, text, over: seen }) {
      const row = livePetition(meeting, petition);
      if (isRefusal(row)) return row;
      if (row.disposition) return refuse('petitionDisposed');
      if (row.text === text) return [];
      const refusal = changedMeanwhile(seen, row.text);
      if (refusal) return refusal;
      return [{ type: 'petitionCorrected', petition, subject: petition, sealed: { text } }];
    },
  }),
};

/** Views show a petition with who asks, from its own row: it changes with the person. */
function touched(meeting: Meeting, petitions: readonly string[]): Meeting {
  return petitions.reduce((at, petition) => changePetition(at, petition, (row) => ({ ...row })), meeting);
}

export const correctionEvolvers: Evolvers<CorrectionEvent> = {
  registrationCorrected(meeting, { registration, consentName, sealed }) {
    const registrations = meeting.registrations.update(registration, (row) => ({
      ...row,
      ...sealed,
      consentName,
    }));
    return touched({ ...meeting, registrations }, registrations.get(registration)?.petitions ?? []);
  },
  petitionCorrected: (meeting, { petition, sealed }) =>
    changePetition(meeting, petition, (row) => ({ ...row, text: sealed?.text ?? '' })),
};
