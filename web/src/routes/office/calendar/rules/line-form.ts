import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { DueRule } from '@doi-thoai/shared/calendar/due-rules';
import type { CountedThing, CountLine, RuleGround, RuleLine } from '@doi-thoai/shared/office/rule-profile';
import { tokenOf } from '@doi-thoai/shared/text/token';

/** What was typed of a line. */
export interface LineForm {
  name: string;
  rule: string | null;
  anchor: DueRule['anchor'];
  direction: 'before' | 'after';
  count: string;
  unit: DueRule['unit'];
  boundary: DueRule['boundary'];
  whenOff: DueRule['whenOff'];
  ground: RuleGround;
  source: string;
  validFrom: string;
  validTo: string;
}

/** The form of a line that stands already, or of a new one. */
export function formOf(line: RuleLine | CountLine | undefined): LineForm {
  const term = line && 'anchor' in line ? line : undefined;
  const count = line && 'atLeast' in line ? line.atLeast : Math.abs(term?.offset ?? 0);
  return {
    name: line?.name ?? line?.id ?? '',
    rule: line?.rule ?? null,
    anchor: term?.anchor ?? 'session',
    direction: (term?.offset ?? 0) < 0 ? 'before' : 'after',
    count: String(count),
    unit: term?.unit ?? 'calendar',
    boundary: term?.boundary ?? 'inclusive',
    whenOff: term?.whenOff ?? 'moves',
    ground: line?.ground ?? 'regulation',
    source: line?.source ?? '',
    validFrom: line?.validFrom ?? '',
    validTo: line?.validTo ?? '',
  };
}

/** A whole number of days, or undefined. */
export function countIn(text: string): number | undefined {
  const count = /^\d{1,3}$/.test(text.trim()) ? Number(text) : undefined;
  return count !== undefined && count <= 400 ? count : undefined;
}

/** What both kinds of line are sent with; undefined while something is missing. */
function factsOf(form: LineForm, line: RuleLine | CountLine | undefined, taken: readonly string[]) {
  const [name, source] = [form.name.trim(), form.source.trim()];
  if (name === '' || source === '') return undefined;
  const [validFrom, validTo] = [parseCivilDate(form.validFrom), parseCivilDate(form.validTo)];
  return {
    id: line?.id ?? freeId(name, taken),
    name,
    ground: form.ground,
    source,
    ...(line?.off && { off: line.off }),
    ...(form.rule !== null && { rule: form.rule }),
    ...(validFrom && { validFrom }),
    ...(validTo && { validTo }),
  };
}

/** A due rule as the office takes it. */
export function termLineOf(
  form: LineForm,
  line: RuleLine | undefined,
  taken: readonly string[],
): RuleLine | undefined {
  const [facts, count] = [factsOf(form, line, taken), countIn(form.count)];
  if (!facts || count === undefined) return undefined;
  const { anchor, unit, boundary, whenOff } = form;
  // Zero days before a day are that day, and no negative zero.
  const offset = form.direction === 'before' && count > 0 ? -count : count;
  return { ...facts, anchor, offset, unit, boundary, whenOff };
}

/** A line of how much is enough, as the office takes it; what it counts stays. */
export function countLineOf(form: LineForm, line: CountLine): CountLine | undefined {
  const [facts, atLeast] = [factsOf(form, line, []), countIn(form.count)];
  const of: CountedThing = line.of;
  return facts && atLeast ? { ...facts, atLeast, of } : undefined;
}

/** An id that follows from the name, and belongs to no other line. */
function freeId(name: string, taken: readonly string[]): string {
  const token = tokenOf(name);
  for (let at = 1; ; at += 1) {
    const id = at === 1 ? token : `${token.slice(0, 60)}-${at}`;
    if (!taken.includes(id)) return id;
  }
}
