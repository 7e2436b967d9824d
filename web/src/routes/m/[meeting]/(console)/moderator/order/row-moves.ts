/**
 * Before whom a row comes to stand when it moves one place; null is the end. Undefined when it stands at that end
 * already.
 */
export function beforeAfterStep(
  rows: readonly { readonly id: string }[],
  id: string,
  step: -1 | 1,
): string | null | undefined {
  const at = rows.findIndex((row) => row.id === id);
  const to = at + step;
  if (at < 0 || to < 0 || to >= rows.length) return undefined;
  return rows[step < 0 ? to : to + 1]?.id ?? null;
}

/** The rows with one of them put before another or, with null, at the end; unchanged where one of them is gone. */
export function withMove<R extends { readonly id: string }>(
  rows: readonly R[],
  { id, before }: { readonly id: string; readonly before: string | null },
): readonly R[] {
  const moved = rows.find((row) => row.id === id);
  const others = rows.filter((row) => row !== moved);
  const at = before === null ? others.length : others.findIndex((row) => row.id === before);
  return moved && at >= 0 ? [...others.slice(0, at), moved, ...others.slice(at)] : rows;
}

/** How far a key moves a row that is being put in order. */
export function stepOfKey(key: string): -1 | 1 | 'first' | 'last' | undefined {
  if (key === 'ArrowUp') return -1;
  if (key === 'ArrowDown') return 1;
  if (key === 'Home') return 'first';
  return key === 'End' ? 'last' : undefined;
}
