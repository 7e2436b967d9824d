import { oneApostrophe } from './letters.ts';

const collator = /* @__PURE__ */ new Intl.Collator('vi');

/**
 * The order of people in a Vietnamese list: by the last word, which is the given name, then by the full name.
 * Fit for `sort`; names that look alike but are not the same still have one order everywhere.
 */
export function compareNames(a: string, b: string): number {
  const [left, right] = [asSorted(a), asSorted(b)];
  return (
    collator.compare(givenNameOf(left), givenNameOf(right)) ||
    collator.compare(left, right) ||
    (a < b ? -1 : a > b ? 1 : 0)
  );
}

/** A sorted copy of the things that people's names stand for. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
}

/** A name with the letters that it looks to have: Đ of old fonts stands with Đ. */
function asSorted(name: string): string {
  return oneApostrophe(name).replace(/[ÐƉ]/g, 'Đ').replace(/[ðɖ]/g, 'đ');
}

function givenNameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
