import fc from 'fast-check';
import type { Chance } from './chance.ts';

/** What is used of JSON Schema by the schemas of this project. */
export interface JsonSchema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
}

/** Values of the meeting at hand for a member of this name; undefined where it knows none. */
export type Known = (name: string) => string | undefined;

const words = ['Đường làng ngập', 'ủy ban', 'uỷ ban', '2024-12-05', '0900 000 000', 'a', 'x'.repeat(300)];

/** Something that fits the schema, as far as a schema can say; what it means is another matter. */
export function fitting(schema: JsonSchema, chance: Chance, known: Known, name = ''): unknown {
  const { anyOf, oneOf, type } = schema;
  const choices = anyOf ?? oneOf;
  if (choices) return fitting(chance.of(choices), chance, known, name);
  if ('const' in schema) return schema.const;
  if (schema.enum) return chance.of(schema.enum);
  if (type === 'object') return anObject(schema, chance, known);
  if (type === 'array') return anArray(schema, chance, known, name);
  if (type === 'boolean') return chance.percent(50);
  if (type === 'integer' || type === 'number') return aNumber(schema, chance);
  if (type === 'null') return null;
  return aText(schema, chance, known(name));
}

function anObject({ properties = {}, required = [] }: JsonSchema, chance: Chance, known: Known): object {
  const wanted = Object.entries(properties).filter(([key]) => required.includes(key) || chance.percent(60));
  return Object.fromEntries(wanted.map(([key, inner]) => [key, fitting(inner, chance, known, key)]));
}

function anArray(schema: JsonSchema, chance: Chance, known: Known, name: string): unknown[] {
  const { items = {}, minItems = 0, maxItems = minItems + 4 } = schema;
  const length = minItems + chance.below(Math.min(5, maxItems - minItems + 1));
  return Array.from({ length }, () => fitting(items, chance, known, name.replace(/s$/, '')));
}

function aNumber({ minimum = -1000, maximum = 1000 }: JsonSchema, chance: Chance): number {
  const most = Math.min(maximum, Number.MAX_SAFE_INTEGER);
  const least = Math.max(minimum, Number.MIN_SAFE_INTEGER);
  return chance.of([least, most, least + chance.below(Math.min(most - least + 1, 0x7fff_ffff))]);
}

const byPattern = new Map<string, fc.Arbitrary<string>>();

function aText(schema: JsonSchema, chance: Chance, known: string | undefined): string {
  const { pattern, minLength = 0, maxLength = 400 } = schema;
  const fits = (text: string) =>
    text.length >= minLength && text.length <= maxLength && (!pattern || new RegExp(pattern).test(text));
  if (known !== undefined && fits(known) && chance.percent(85)) return known;
  const word = chance.of(words);
  if (fits(word)) return word;
  if (pattern === undefined) return 'x'.repeat(minLength);
  const arbitrary = byPattern.get(pattern) ?? fc.stringMatching(new RegExp(pattern));
  byPattern.set(pattern, arbitrary);
  return fc.sample(arbitrary, { seed: chance.seed(), numRuns: 1 })[0] ?? '';
}
