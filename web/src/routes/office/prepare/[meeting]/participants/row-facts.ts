import type { PreparationData } from '../preparation.svelte.ts';

type Row = PreparationData['organisations'][string];
export type RowFacts = Pick<
  Row,
  'name' | 'delegates' | 'minOpinions' | 'level' | 'group' | 'who' | 'note' | 'sensitive'
>;

/** A row as its form holds it: numbers as they are typed. */
export type RowForm = {
  -readonly [Fact in keyof RowFacts]: RowFacts[Fact] extends boolean ? boolean : string;
};

export function formOf({
  name,
  delegates,
  minOpinions,
  level,
  group,
  who,
  note,
  sensitive,
}: RowFacts): RowForm {
  return {
    ...{ name, level, group, who, note, sensitive },
    ...{ delegates: String(delegates), minOpinions: String(minOpinions) },
  };
}

/** The facts in which a form, what it was begun from and what stands now are three different things. */
export function clashesIn(form: RowForm, seen: RowFacts, now: RowFacts): readonly (keyof RowFacts)[] {
  const [before, after] = [formOf(seen), formOf(now)];
  return (Object.keys(after) as (keyof RowFacts)[]).filter(
    (fact) => after[fact] !== before[fact] && after[fact] !== form[fact] && form[fact] !== before[fact],
  );
}

/** The form with what others changed in facts that nobody changed here. */
export function followed(form: RowForm, seen: RowFacts, now: RowFacts): RowForm {
  const [before, after] = [formOf(seen), formOf(now)];
  const changed = Object.entries(form).filter(([fact, value]) => value !== before[fact as keyof RowFacts]);
  return { ...after, ...(Object.fromEntries(changed) as Partial<RowForm>) };
}
