import { only } from '@doi-thoai/shared/engine/view';
import { mayComeIn, registrationIsOpen } from '@doi-thoai/shared/queries/attendance';
import { needsOf, submitted } from '@doi-thoai/shared/queries/inbox';
import { firstRaised } from '@doi-thoai/shared/queries/standing';
import { raisedHand, registrationOf, type Coming } from './invented.ts';
import { byNo, intent, type Bot, type Intent, type Sight } from './intent.ts';

/** The synthesis group takes in what comes from phones and releases what was said for the hall to read. */
export const moderatorBot: Bot<'moderator'> = ({ data, me }) => {
  if (me.seat !== 'moderator-1' || data.about[only]?.state === 'closed') return [];
  const raised = firstRaised(data.petitions);
  const unreleased = byNo(data.petitions).filter(
    (row) => raised.has(row.id) && needsOf(row, data).includes('release'),
  );
  const answered = Object.values(data.answers).filter(
    (row) => row.delivered !== null && row.released === null,
  );
  return [
    ...writingDown(data),
    ...submitted(data.registrations)
      .slice(0, 1)
      .map(({ id }) => intent('speakers.accept', { registration: id }, 9)),
    ...unreleased
      .slice(0, 1)
      .map(({ id, text }) => intent('petitions.release', { petition: id, text: text.slice(0, 900) }, 7)),
    ...answered
      .slice(0, 1)
      .map(({ id, text }) => intent('answers.release', { assignment: id, text: text.slice(0, 1900) }, 7)),
  ];
};

/** Name and words of whoever raised a hand are written down while they speak. */
function writingDown({ registrations, petitions }: Sight<'moderator'>['data']): readonly Intent[] {
  const hand = Object.values(registrations).find(
    (row) => row.channel === 'floor' && row.state === 'speaking',
  );
  if (!hand) return [];
  const { text, ...person } = raisedHand;
  const said = Object.values(petitions).some((row) => row.asker.registration === hand.id);
  return [
    ...(hand.name === '' ? [intent('speakers.correct', { registration: hand.id, ...person }, 8)] : []),
    ...(said ? [] : [intent('petitions.capture', { registration: hand.id, text }, 16)]),
  ];
}

/** The door: people come in one by one, and some bring a slip. */
export function deskBot(coming: readonly Coming[]): Bot<'desk'> {
  return ({ data, me }) => {
    const about = data.about[only];
    if (me.seat !== 'desk-1' || !about || about.state === 'closed') return [];
    const late = Object.values(data.participants).find((row) => row.presentSince === null && mayComeIn(row));
    const known = new Set(Object.values(data.registrations).map((row) => row.name));
    const slip = about.startedAt === null ? undefined : coming.find((row) => !known.has(row.name));
    return [
      ...(late ? [intent('participants.setPresent', { participant: late.id, present: true }, 12)] : []),
      ...(slip ? [intent('speakers.register', registrationOf(slip, 'slip'), 75)] : []),
    ];
  };
}

/** Somebody registers on a phone, as soon as that is possible or later. */
export function citizenBot(self: Coming, after: number): Bot<'public'> {
  return ({ data }) => {
    const isOpen = registrationIsOpen(data.about[only]?.state);
    return isOpen ? [intent('speakers.register', registrationOf(self, 'phone'), after)] : [];
  };
}
