import { z } from 'zod';
import { isRefusal, refuse } from '../../engine/refusal.ts';
import { action } from '../action.ts';
import { livePetition } from '../intake/petitions.ts';
import { raisedHand } from '../intake/raised-hand.ts';
import { honorifics } from '../intake/vocabulary.ts';
import { plainText } from '../../text/normalise.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { overtaken, seenThere } from './seen.ts';
import { inSession } from './session.ts';
import { makeRoom } from './turn-ends.ts';
import { onFloor } from './floor.ts';
import { firstOpenPetition } from './petition-order.ts';
import { petitionId, registrationId } from '../id-inputs.ts';

export const callActions = {
  /**
   * To whoever raised a hand, in one act: a registration with the next number, called at once. Name and words follow
   * while the person speaks.
   */
  'floor.giveToHand': action({
    may: directors,
    input: z.strictObject({
      honorific: z.enum(honorifics).optional(),
      name: plainText({ min: 0, max: 120, lines: 'single' }).optional(),
      unit: plainText({ min: 0, max: 200, lines: 'single' }).optional(),
      floor: seenThere,
    }),
    decide(meeting, { honorific = '', name = '', unit = '', floor }, { actor, newId }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      const passed = overtaken(onFloor(meeting.floor), floor);
      if (passed) return passed;
      const [registration, turn] = [newId(), newId()];
      return [
        ...makeRoom(meeting, turn),
        raisedHand(meeting, { registration, receipt: newId() }, { honorific, name, unit }),
        {
          type: 'speakerCalled',
          turn,
          registration,
          follows: null,
          petition: null,
          grantedMs: meeting.about.rules.speakingSeconds * 1000,
        },
      ];
    },
  }),
  /** Calls one person by number, so that two who tap at once do not call two people. */
  'queue.call': action({
    may: directors,
    input: z.strictObject({ registration: registrationId, floor: seenThere }),
    decide(meeting, { registration, floor }, { actor, newId }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (row.state === 'called') return [];
      const passed = overtaken(onFloor(meeting.floor), floor);
      if (passed) return passed;
      if (!['queued', 'deferred', 'noShow'].includes(row.state))
        return refuse('wrongRegistrationState', { state: row.state });
      const turn = newId();
      return [
        ...makeRoom(meeting, turn),
        {
          type: 'speakerCalled',
          turn,
          registration,
          follows: null,
          petition: firstOpenPetition(meeting, row.petitions) ?? null,
          grantedMs: meeting.about.rules.speakingSeconds * 1000,
        },
      ];
    },
  }),
  /** A second speech about a petition that was answered, by its asker or another (BL9, UB7). */
  'turn.followUp': action({
    may: directors,
    input: z.strictObject({
      registration: registrationId,
      petition: petitionId,
      floor: seenThere,
    }),
    decide(meeting, { registration, petition, floor }, { actor, newId }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (!inSession(meeting)) return refuse('notInSession');
      const passed = overtaken(onFloor(meeting.floor), floor);
      if (passed) return passed;
      const row = meeting.registrations.get(registration);
      if (!row) return refuse('unknownRegistration');
      if (!['queued', 'done', 'cutOff', 'deferred'].includes(row.state))
        return refuse('wrongRegistrationState', { state: row.state });
      const followed = livePetition(meeting, petition);
      if (isRefusal(followed)) return followed;
      const grantedMs = meeting.about.rules.followUpSeconds * 1000;
      const turn = newId();
      return [
        ...makeRoom(meeting, turn),
        { type: 'speakerCalled', turn, registration, follows: petition, petition, grantedMs },
      ];
    },
  }),
};
