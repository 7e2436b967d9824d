import { stepFrom } from '@doi-thoai/shared/testing/arbitrary';
import type { Words } from '@doi-thoai/shared/testing/arbitrary-making';
import { actions, type ActionType, type Meeting } from '@doi-thoai/shared/meeting/meeting';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { Table, type Row } from '@doi-thoai/shared/engine/table';
import type { Chance } from './chance.ts';
import { fitting, type JsonSchema, type Known } from './from-schema.ts';

/** A command without its envelope. */
export interface MadeCommand {
  readonly type: ActionType;
  readonly input: unknown;
}

const schemas = new Map<ActionType, JsonSchema>();

export function schemaOf(type: ActionType): JsonSchema {
  const known = schemas.get(type);
  if (known) return known;
  const schema = actions[type].input.toJSONSchema({ unrepresentable: 'any', io: 'input' }) as JsonSchema;
  schemas.set(type, schema);
  return schema;
}

const types = Object.keys(actions) as ActionType[];

/** The members of inputs that name a file. */
const attaching: Partial<Record<ActionType, string>> = {
  'answers.attach': 'evidence',
  'speakers.attachSlip': 'slip',
  'papers.attach': 'evidence',
  'publications.attach': 'evidence',
};

/** A command that somebody could give now, and who that is; what it attaches was uploaded, as a rule. */
export function sensible(
  meeting: Meeting,
  chance: Chance,
  words: Words,
  files: readonly { readonly id: string }[],
): MadeCommand & { readonly actor: Actor } {
  const { actor, type, input } = stepFrom(meeting, chance.seed(), words);
  const member = attaching[type];
  const attached = member === undefined ? null : input[member];
  if (member === undefined || attached === null || files.length === 0 || chance.percent(30))
    return { actor, type, input };
  return { actor, type, input: { ...input, [member]: { ...(attached as object), id: chance.of(files).id } } };
}

/** A command of any kind whose form is right and whose sense is left to chance. */
export function wellFormed(meeting: Meeting, chance: Chance): MadeCommand {
  const type = chance.of(types);
  return { type, input: fitting(schemaOf(type), chance, idsIn(meeting, chance)) };
}

/** Which tables the members of inputs speak of, where the name does not say it. */
const tables: Readonly<Record<string, keyof Meeting>> = {
  into: 'petitions',
  item: 'agenda',
  to: 'chairs',
  suggested: 'departments',
  of: 'turns',
  prepared: 'petitions',
};

/** Ids of what is in the meeting: as a rule what the member's name says, now and then something else. */
export function idsIn(meeting: Meeting, chance: Chance): Known {
  const everything = Object.values<unknown>({ ...meeting }).filter(isTable);
  return (name) => {
    if (name === 'text' || name === 'name' || name === 'date') return undefined;
    const own: unknown = Reflect.get(meeting, tables[name] ?? `${name}s`);
    const table = isTable(own) && chance.percent(85) ? own : chance.of(everything);
    const rows = [...table];
    return rows.length === 0 ? undefined : chance.of(rows).id;
  };
}

function isTable(part: unknown): part is Table<Row> {
  return part instanceof Table;
}
