import { addDays, type CivilDate } from '../calendar/civil-date.ts';
import type { Body } from '../office/bodies.ts';
import { standsFor } from '../office/lasting.ts';
import type { Person } from '../office/people.ts';
import { matches } from '../text/fold.ts';
import { naturalOrder } from '../text/natural-order.ts';

/** Bodies as a view of the office shows them. */
export type Bodies = Readonly<Record<string, Body>>;

/** Whether a body exists on a day. */
export function existsOn(
  { validFrom, validTo }: Pick<Body, 'validFrom' | 'validTo'>,
  day: CivilDate,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

/** Who answers on a day for what a body owed; undefined where it ended and nobody took over (TD11, TD24). */
export function answersOn(bodies: Bodies, id: string, day: CivilDate): Body | undefined {
  return standsFor((one) => bodies[one], id, day);
}

/** Whose work a body took over, the latest first. */
export function tookOverFrom(bodies: Bodies, id: string): readonly Body[] {
  return Object.values(bodies)
    .filter(({ successor }) => successor === id)
    .sort((one, other) => ((one.validTo ?? '') < (other.validTo ?? '') ? 1 : -1));
}

/** Bodies that can take over from one that ends on a day: they exist the day after, and it does not succeed them. */
export function successorsFor(bodies: Bodies, body: Body, endsOn: CivilDate): readonly Body[] {
  const follows = (one: Body | undefined, seen = new Set<string>()): boolean => {
    if (!one || seen.has(one.id)) return false;
    return one.id === body.id || follows(bodies[one.successor ?? ''], seen.add(one.id));
  };
  return bodiesNamed(bodies, '').filter((one) => existsOn(one, addDays(endsOn, 1)) && !follows(one));
}

/** Bodies in the order of the alphabet, those of which name, short name or field have the words looked for. */
export function bodiesNamed(bodies: Bodies, words: string): readonly Body[] {
  return Object.values(bodies)
    .filter((body) => matches([body.name, body.shortName, ...body.fields].join(' '), words))
    .sort((one, other) => naturalOrder(one.name, other.name));
}

/** Who leads a body on a day: the leader first, then deputies, by their first day. */
export function leadersOn(
  people: Readonly<Record<string, Person>>,
  body: string,
  day: CivilDate,
): readonly Person[] {
  return peopleOf(people, body).filter(
    ({ from, to }) => (from === null || from <= day) && (to === null || day <= to),
  );
}

/** Everybody of a body, over time: leaders first, and of those who came later first. */
export function peopleOf(people: Readonly<Record<string, Person>>, body: string): readonly Person[] {
  return Object.values(people)
    .filter((person) => person.body === body)
    .sort(
      (one, other) =>
        Number(one.part === 'deputy') - Number(other.part === 'deputy') ||
        (one.from === other.from ? 0 : (one.from ?? '') < (other.from ?? '') ? 1 : -1),
    );
}
