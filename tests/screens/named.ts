import type { Locator, Page } from '@playwright/test';

/** How something is found on a page, by what people see or hear of it; in whichever language the page is. */
export type Found = (page: Page) => Locator;

/** A word of the interface in either language. */
export type Words = readonly [vietnamese: string, english: string];

type Role = Parameters<Page['getByRole']>[0];

/** Exactly these words; a `…` at either end stands for whatever else is said there. */
export function either(words: Words): RegExp {
  const whole = words.map((each) => {
    const plain = each.replaceAll('…', '').replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    // Space around the words is not theirs: an icon may stand before them.
    return `${each.startsWith('…') ? '' : String.raw`^\s*`}${plain}${each.endsWith('…') ? '' : String.raw`\s*$`}`;
  });
  return new RegExp(whole.join('|'), 'u');
}

const named =
  (role: Role) =>
  (vietnamese: string, english = vietnamese): Found =>
  (page) =>
    page.getByRole(role, { name: either([vietnamese, english]) }).first();

export const button = named('button');
export const tab = named('tab');
export const dialog = named('dialog');
export const heading = named('heading');
export const menuItem = named('menuitem');
export const radio = named('radio');
export const region = named('region');

/** Whatever is filled in, by its label. */
export const field =
  (vietnamese: string, english = vietnamese): Found =>
  (page) =>
    page.getByLabel(either([vietnamese, english])).first();

/** Visible text, as a whole element or its beginning. */
export const text =
  (vietnamese: string, english = vietnamese): Found =>
  (page) =>
    page
      .getByText(either([vietnamese, english]))
      .filter({ visible: true })
      .first();

export const element =
  (selector: string): Found =>
  (page) =>
    page.locator(selector).filter({ visible: true }).first();
