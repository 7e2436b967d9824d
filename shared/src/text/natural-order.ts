const collator = /* @__PURE__ */ new Intl.Collator('vi', { numeric: true });

/** The order of codes and names in which people count: KN2 stands before KN19, and village 2 before village 10. */
export function naturalOrder(one: string, other: string): number {
  return collator.compare(one, other);
}
