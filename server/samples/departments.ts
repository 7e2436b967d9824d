import { official } from './people.ts';

/** All that is said of a body that answers. */
export interface SampleDepartment {
  readonly id: string;
  readonly name: string;
  readonly leader: string;
  readonly leaderTitle: string;
  readonly deputies: string[];
  readonly fields: string[];
}

/** Id, name, the leader's title and the fields it usually answers. */
export type DepartmentFacts = readonly [id: string, name: string, title: string, fields: readonly string[]];

/** Gives every department an invented leader and deputy; `from` keeps them apart from other office-holders. */
export function staffed(facts: readonly DepartmentFacts[], from: number): SampleDepartment[] {
  return facts.map(([id, name, leaderTitle, fields], at) => ({
    id,
    name,
    leader: official(from + 2 * at).name,
    leaderTitle,
    deputies: [official(from + 2 * at + 1).name],
    fields: [...fields],
  }));
}
