import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { plainText } from '../../text/normalise.ts';
import type { OrganisationId } from '../ids.ts';

/** A row of the allocation table (UB5). */
export interface Organisation {
  readonly id: OrganisationId;
  readonly name: string;
  /** How many delegates it may send; a target, not a cap (PL3). */
  readonly delegates: number;
  readonly minOpinions: number;
  /** Its very name reveals health or religion, so it is shown to the public only by consent. */
  readonly sensitive: boolean;
  /** Its place in the table; a lower one is earlier. */
  readonly order: number;
  /** What it is counted under: a level, and a group within it; empty where the plan has none (PL3). */
  readonly level: string;
  readonly group: string;
  /** Who should come, as the plan says it. */
  readonly who: string;
  readonly note: string;
  /** Itself in the office's directory, where it stands there. */
  readonly body: string | null;
}

/** An organisation as it was named at first; what a record does not say yet is empty. */
export type NamedOrganisation = Pick<
  Organisation,
  'id' | 'name' | 'delegates' | 'minOpinions' | 'sensitive'
> & {
  readonly [Part in keyof typeof unnamed]?: (typeof unnamed)[Part] | undefined;
};

const unnamed: Pick<Organisation, 'level' | 'group' | 'who' | 'note' | 'body'> = {
  level: '',
  group: '',
  who: '',
  note: '',
  body: null,
};

const line = (max: number) => plainText({ min: 0, max, lines: 'single' }).optional();
const count = z.number().int().min(0).max(1000).default(0);

/** An organisation that a meeting is convened with. */
export const namedOrganisation = z.strictObject({
  id,
  name: plainText({ min: 1, max: 200, lines: 'single' }),
  delegates: count,
  minOpinions: count,
  sensitive: z.boolean().default(false),
  level: line(120),
  group: line(120),
  who: line(600),
  note: line(300),
  body: id.nullable().optional(),
});

/** The row of the table that an organisation has with this place. */
export function organisationAt(named: NamedOrganisation, order: number): Organisation {
  const { id: organisation, name, delegates, minOpinions, sensitive, ...said } = named;
  const known = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { ...unnamed, ...known, id: organisation, name, delegates, minOpinions, sensitive, order };
}
