import { expect } from '@playwright/test';
import { photo } from './office-desk.ts';
import { Person } from './people.ts';

/** A body that has no account, with its link on a phone. */
export class Bearer extends Person {
  readonly audiences = [] as const;

  async opensLink(address: string): Promise<void> {
    await this.page.goto(address);
    await expect(this.page.getByRole('heading', { name: 'Việc của tôi' })).toBeVisible();
  }

  /** What it carried out, with a picture of it. */
  async reports(matter: RegExp, text: string, picture: string): Promise<void> {
    await this.hands.press(
      this.page
        .getByRole('listitem')
        .filter({ hasText: loose(matter) })
        .getByRole('button'),
    );
    await this.hands.press(this.page.getByText('Đã giải quyết xong'));
    const file = { name: picture, mimeType: 'image/png', buffer: photo };
    await this.page.getByLabel('Ảnh sau').setInputFiles(file);
    await this.sees(`sau: ${picture}`);
    await this.writes('Trả lời người dân', text);
    await this.presses('Gửi báo cáo');
    await expect(this.page.getByRole('heading', { name: /^Đã báo cáo ngày/ })).toBeVisible();
  }
}

/** Somebody who asked, with the receipt on a phone. */
export class Follower extends Person {
  readonly audiences = ['receipt'] as const;

  async opensReceipt(secret: string): Promise<void> {
    await this.page.goto(`/m/${this.place.meeting}/receipt#${secret}`);
    await this.isFollowing();
  }

  async saysNotSolved(why: string): Promise<void> {
    await this.presses('Chưa giải quyết xong');
    await this.writes('Vì sao chưa giải quyết xong', why);
    await this.presses('Gửi');
    await this.sees('Đã nhận đề nghị xem lại');
  }
}

/** The same words, also where others stand before them. */
function loose(words: RegExp): RegExp {
  return new RegExp(words.source.replace(/^\^/, ''));
}
