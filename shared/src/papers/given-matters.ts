import { withoutPersonalNumbers } from '../text/personal-numbers.ts';
import { rowOf, rowsIn } from '../engine/keyed.ts';
import { holds } from '../meeting/answers/assignment-states.ts';
import { standsForItself } from '../meeting/intake/petition-standing.ts';
import type { PreparedData } from './prepared.ts';

/** What a body is told of a matter that it was given: not who asks, and nothing of other bodies. */
export interface GivenMatter {
  readonly no: number;
  readonly text: string;
  readonly field: string;
  /** The unit that it came from, as far as it names nobody. */
  readonly area: string;
  readonly askers: number;
  readonly part: 'lead' | 'supporting';
}

type Data = Pick<PreparedData, 'assignments' | 'petitions' | 'opinions' | 'organisations' | 'fields'>;

/** The matters that a body is to answer, by their numbers. */
export function mattersOf(data: Data, department: string): readonly GivenMatter[] {
  return rowsIn(data.assignments)
    .filter((row) => row.department === department && holds(row.state))
    .flatMap(({ petition, part }) => {
      const row = rowOf(data.petitions, petition);
      if (!row || !standsForItself(row) || row.outOfScope !== null) return [];
      const { no, askers } = row;
      const text = withoutPersonalNumbers(row.text);
      return [
        { no, text, askers, part, field: rowOf(data.fields, row.field)?.name ?? '', area: areaOf(data, row) },
      ];
    })
    .sort((one, other) => one.no - other.no);
}

/**
 * Where a matter comes from: the organisation that sent it, unless its very name tells who somebody is; the unit that
 * handed it in where nobody is named; the place of a person who agreed to that.
 */
export function areaOf(
  { opinions, organisations }: Pick<Data, 'opinions' | 'organisations'>,
  { organisation, opinion: handedInWith }: PreparedData['petitions'][string],
): string {
  const body = rowOf(organisations, organisation);
  if (body) return body.sensitive ? '' : body.name;
  const opinion = rowOf(opinions, handedInWith);
  if (!opinion) return '';
  const [person] = opinion.people;
  if (!person) return opinion.unit;
  return opinion.consent.place ? person.unit || opinion.unit : '';
}
