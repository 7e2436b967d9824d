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

/** What a form says, as the row has it. */
export function factsOf({ delegates, minOpinions, ...form }: RowForm): RowFacts {
  return { ...form, delegates: Number(delegates), minOpinions: Number(minOpinions) };
}
