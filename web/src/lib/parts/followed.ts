import { same } from '@doi-thoai/shared/engine/view';

/** The fields of a form that two people have open: what it holds, what it was begun from, what stands now. */
export interface Standing<Form extends object> {
  readonly form: Form;
  readonly seen: Form;
  readonly now: Form;
}

/** The fields in which the three are three different things. */
export function clashesIn<Form extends object>({ form, seen, now }: Standing<Form>): readonly (keyof Form)[] {
  return (Object.keys(now) as (keyof Form)[]).filter(
    (field) =>
      !same(now[field], seen[field]) && !same(now[field], form[field]) && !same(form[field], seen[field]),
  );
}

/** The form with what others changed in fields that nobody changed here. */
export function followed<Form extends object>({ form, seen, now }: Standing<Form>): Form {
  const changed = Object.entries(form).filter(([field, value]) => !same(value, seen[field as keyof Form]));
  return { ...now, ...(Object.fromEntries(changed) as Partial<Form>) };
}

/** What a colleague changed: the field, and what it says now where that can be said in a word. */
export function toldOf(field: string, says: string): string {
  return says === '' ? field : `${field}: ${says}`;
}
