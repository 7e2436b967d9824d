import { expect, type Locator } from '@playwright/test';
import { Moderator } from './moderator.ts';

/** The moderator who minds the devices of the hall. */
export class Keeper extends Moderator {
  /** A device's line on the board; a seat has one for each of its devices. */
  row(seat: string): Locator {
    return this.page.locator(`tr[data-seat="${seat}"]`);
  }

  async seesAs(seat: string, word: string, timeout = 15_000): Promise<void> {
    await expect(this.row(seat).getByText(word, { exact: true }), `${seat} is ${word}`).toBeVisible({
      timeout,
    });
  }

  async identifies(seat: string): Promise<void> {
    await this.hands.press(this.row(seat).getByRole('button', { name: /^Hiện tên máy: / }));
  }

  /** Acts that are not in the line itself. */
  async opens(seat: string): Promise<Locator> {
    await this.hands.press(this.row(seat).getByRole('button', { name: /^Thao tác khác/ }));
    return this.page.getByRole('dialog');
  }

  async closesSheet(): Promise<void> {
    await this.hands.dismiss(this.page.getByRole('dialog'));
  }
}
