import { expect } from '@playwright/test';
import { Person } from './people.ts';

/** Whoever keeps the record. */
export class Secretary extends Person {
  readonly audiences = ['secretary'] as const;

  /** Writes down, while they speak, who raised a hand. */
  async namesHand(name: string): Promise<void> {
    await this.presses('Ghi họ tên người giơ tay');
    const sheet = this.page.getByRole('dialog');
    await this.hands.write(sheet.getByLabel('Họ và tên'), name);
    await this.hands.press(sheet.getByRole('button', { name: 'Lưu', exact: true }));
    await expect(sheet).toBeHidden();
  }

  /** Writes down what is asked by whoever speaks. */
  async captures(words: string): Promise<void> {
    await this.presses('Ghi kiến nghị');
    const sheet = this.page.getByRole('dialog');
    await this.hands.write(sheet.getByLabel('Nội dung kiến nghị'), words);
    await this.hands.press(sheet.getByRole('button', { name: 'Ghi kiến nghị', exact: true }));
    await expect(sheet).toBeHidden();
  }
}
