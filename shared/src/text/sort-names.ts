const collator = /* @__PURE__ */ new Intl.Collator('vi');

/**
 * The order of people in a Vietnamese list: by the last word, which is the given name, then by the full name.
 * Fit for `sort`; names that look alike but are not the same still have one order everywhere.
 */
export function compareNames(a: string, b: string): number {
  return (
    collator.compare(givenNameOf(a), givenNameOf(b)) || collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
  );
}

/** A sorted copy of the things that people's names stand for. */
export function sortByName<T>(items: readonly T[], nameOf: (item: T) => string): T[] {
  return [...items].sort((a, b) => compareNames(nameOf(a), nameOf(b)));
}

function givenNameOf(name: string): string {
  return name.trim().split(/\s+/).at(-1) ?? '';
}
