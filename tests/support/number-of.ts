import type { Locator } from '@playwright/test';

/** The number that an element carries, or null where it is not there. */
export async function numberOf(locator: Locator): Promise<number | null> {
  const [first] = await locator.all();
  const no = await first?.getAttribute('data-no', { timeout: 500 });
  return no === null || no === undefined ? null : Number(no);
}
