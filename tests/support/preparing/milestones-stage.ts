import { expect, type Locator } from '@playwright/test';
import type { Clerk } from '../clerk.ts';

/** What the plan says of a milestone, and what must stand in its row. */
export interface Dated {
  readonly what: string;
  /** The plan's words; without them a line of the office's rules dates it. */
  readonly words?: string;
  /** One that the template does not have. */
  readonly isNew?: true;
  readonly shows: readonly string[];
}

export const rowOf = ({ page }: Clerk, what: string): Locator =>
  page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: what }) })
    .first();

/** Writes the plan's words into milestones of the template, and reads the dates that come out. */
export async function dates(clerk: Clerk, milestones: readonly Dated[]): Promise<void> {
  const { page, hands } = clerk;
  for (const { what, words, isNew, shows } of milestones) {
    if (words !== undefined) {
      await hands.press(page.getByRole('button', { name: isNew ? 'Thêm mốc việc' : `Sửa: ${what}` }).first());
      const sheet = page.getByRole('dialog');
      if (isNew) await hands.write(sheet.getByLabel('Việc', { exact: true }), what);
      await hands.write(sheet.getByLabel('Hạn ghi trong kế hoạch'), words);
      await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(sheet).toBeHidden();
    }
    for (const shown of shows) await expect(rowOf(clerk, what)).toContainText(shown);
  }
}
