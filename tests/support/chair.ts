import { expect, type Locator } from '@playwright/test';
import { numberOf } from './number-of.ts';
import { Person, type Facts } from './people.ts';

/** What the bar of the speaker is called while somebody has the floor. */
const phases = /^(Mời lên phát biểu|Đang phát biểu|Đang phát biểu thêm)$/;

export interface Promised {
  readonly wording: string;
  /** The day, where the words name a time that is none. */
  readonly due?: string;
  readonly officer: string;
}

/** One of the co-chairs at the rostrum. */
export class Chair extends Person {
  readonly audiences = ['chair'] as const;

  override async facts(): Promise<Facts> {
    const presiding = await this.presiding();
    return {
      speaker: await numberOf(this.page.getByRole('region', { name: phases }).locator('[data-no]')),
      petition: await numberOf(this.page.locator('article.petition[data-no]')),
      ...(presiding === undefined ? {} : { presiding }),
    };
  }

  /** Who presides, as this console says it; before and after a session there is nothing to direct. */
  async presiding(): Promise<string | undefined> {
    if (await this.button('Đang điều hành').isVisible()) return this.name;
    const [words] = await this.page
      .getByRole('banner')
      .getByText(/^(?!Lấy lại).* điều hành$/)
      .allTextContents();
    return words?.replace(/ điều hành$/, '').trim();
  }

  async opensSession(): Promise<void> {
    await this.presses('Khai mạc');
    await expect(this.button(/^Chương trình: Bước 1\//)).toBeVisible();
  }

  async goesOnTo(step: string): Promise<void> {
    const onward = this.button(`Sang bước tiếp theo: ${step}`);
    await this.hands.press(onward);
    await expect(onward).toBeHidden();
  }

  async calls(no: number): Promise<void> {
    const call = new RegExp(`^Mời số ${no}(,|$)`);
    const [near] = await this.button(call).all();
    if (near) await this.hands.press(near);
    else {
      await this.presses('Toàn bộ danh sách chờ');
      await this.hands.press(this.page.getByRole('dialog').getByRole('button', { name: call }));
    }
    const asked = this.page.getByRole('dialog', { name: `Mời số ${no}?` });
    await expect(this.speaker(no).or(asked)).toBeVisible();
    if (await asked.isVisible())
      await this.hands.press(asked.getByRole('button', { name: new RegExp(` và mời số ${no}$`) }));
    await this.hasOnTheFloor(no);
  }

  /** Somebody in the hall raises a hand, and registered nowhere before. */
  async callsHand(): Promise<void> {
    await this.hands.press(this.button('Mời người giơ tay').first());
    await expect(this.button('Bắt đầu tính giờ')).toBeVisible();
  }

  async hasOnTheFloor(no: number): Promise<void> {
    await expect(this.speaker(no)).toBeVisible();
  }

  /** The bar of whoever has the floor. */
  speaker(no: number): Locator {
    return this.page
      .getByRole('region', { name: phases })
      .filter({ has: this.page.locator(`[data-no="${no}"]`) });
  }

  async letsSpeak(no: number): Promise<void> {
    await this.calls(no);
    await this.starts();
  }

  async starts(): Promise<void> {
    await this.presses('Bắt đầu tính giờ');
    await expect(this.button('Kết thúc lượt phát biểu')).toBeVisible();
  }

  async hears(no: number): Promise<void> {
    await this.letsSpeak(no);
    await this.endsSpeech();
  }

  async endsSpeech(): Promise<void> {
    await this.presses('Kết thúc lượt phát biểu');
    await expect(this.button('Kết thúc lượt phát biểu')).toBeHidden();
  }

  async cutsOff(reason: string): Promise<void> {
    await this.presses('Dừng phát biểu');
    await this.presses(reason);
    await expect(this.button('Kết thúc lượt phát biểu')).toBeHidden();
  }

  async putsOff(no: number): Promise<void> {
    await this.presses('Toàn bộ danh sách chờ');
    await this.presses(`Để sau số ${no}`);
    await expect(this.button(`Xếp lại số ${no} vào danh sách`)).toBeVisible();
    await this.closesSheet();
  }

  async closesSheet(): Promise<void> {
    await this.hands.dismiss(this.page.getByRole('dialog'));
  }

  /** The first department that is given a petition leads, the others support (BL8). */
  async gives(department: string): Promise<void> {
    const grid = this.page.getByRole('group', { name: 'Giao trả lời' });
    const its = grid.getByRole('button', { name: department });
    if (!(await its.isVisible())) {
      await this.presses('Cơ quan khác');
      await this.writes('Tìm cơ quan', department);
      await this.hands.press(this.page.getByRole('dialog').getByRole('button', { name: department }));
    } else await this.hands.press(its);
    await expect(its).toHaveAttribute('aria-pressed', 'true');
  }

  /** The waiting answer of a department. */
  waitingFor(department: string, petition: number): Locator {
    return this.page
      .getByRole('region', { name: 'Đang chờ trả lời' })
      .locator(`li[data-no="${petition}"]`)
      .filter({ hasText: department });
  }

  /** The region of the agency that has the floor. */
  get answering(): Locator {
    return this.page.getByRole('region', { name: /^Đang (trả lời|tham gia ý kiến)$/ });
  }

  /** Asks a department to the microphone, which has answered the bell or is called aloud. */
  async letsAnswer(department: string): Promise<void> {
    const named = [`Mời ${department} trả lời`, `Mời trả lời: ${department}`].join('|');
    await this.hands.press(this.button(new RegExp(`^(${named})$`)).last());
    await expect(this.answering).toBeVisible();
  }

  async endsAnswer(): Promise<void> {
    await this.presses(/^Kết thúc (trả lời|ý kiến)$/);
    await expect(this.answering).toBeHidden();
  }

  async approves(department: string): Promise<void> {
    await this.presses(new RegExp(`^Xem trả lời của ${department}`));
    await this.presses('Duyệt');
    await expect(this.button('Đã gửi văn bản trả lời')).toBeVisible();
  }

  async hearsAnswer(): Promise<void> {
    await this.presses('Đã trả lời tại hội trường');
    await expect(this.page.getByRole('dialog')).toHaveCount(0);
  }

  /** One tap for what needs nothing more (UB8). */
  async disposes(
    no: number,
    kind: 'Đã trả lời' | 'Giải quyết ngay' | 'Đã giải thích' | 'Ghi nhận',
  ): Promise<void> {
    const bar = this.page.getByRole('group', { name: 'Hướng xử lý', exact: true });
    await this.hands.press(bar.getByRole('button', { name: kind, exact: true }));
    await this.#isDone(no);
  }

  /** Those that leave something owed ask by whom; the department that leads and the date are there already. */
  async disposesWithDue(
    no: number,
    kind: 'Giao kiểm tra, xác minh' | 'Trả lời bằng văn bản' | 'Chuyển cấp có thẩm quyền',
    body = '',
  ): Promise<void> {
    await this.presses(kind);
    const sheet = this.page.getByRole('dialog', { name: kind });
    if (body) await this.hands.write(sheet.getByLabel('Cơ quan tiếp nhận'), body);
    await this.hands.press(sheet.getByRole('button', { name: kind, exact: true }));
    await this.#isDone(no);
  }

  /** What has its disposition is no longer before the hall. */
  async #isDone(petition: number): Promise<void> {
    await expect(this.page.locator(`article.petition[data-no="${petition}"]`)).toHaveCount(0);
  }

  /** Puts a petition before the hall that waits for its disposition. */
  async returnsTo(petition: number): Promise<void> {
    await this.presses(/^Kiến nghị: \d+ chưa xử lý$/);
    const line = this.page.getByRole('dialog').locator(`li[data-no="${petition}"]`);
    await this.hands.press(line.getByRole('button'));
    await this.presses('Đưa ra hội trường');
    await expect(this.button('Đưa ra hội trường')).toBeHidden();
    await expect(this.page.locator(`article.petition[data-no="${petition}"]`)).toBeVisible();
  }

  async writesPromise({ wording, officer, due }: Promised): Promise<void> {
    await this.presses('Ghi cam kết');
    const sheet = this.page.getByRole('dialog');
    await this.hands.write(sheet.getByRole('textbox', { name: 'Nội dung cam kết' }), wording);
    await this.hands.write(sheet.getByLabel('Người cam kết'), officer);
    if (due !== undefined) await this.hands.write(sheet.getByLabel('Thời hạn'), due);
    await this.presses('Ghi lại');
    await this.sees('Cam kết đã ghi, chưa đọc lại');
  }

  async readsBack(): Promise<void> {
    await this.presses('Đọc lại trước hội trường');
    // Which of the two, the screens of the hall decide.
    await this.sees(/Đang đọc lại trên màn hình hội trường|Chưa có màn hình nào hiện/);
  }

  async confirmsPromise(): Promise<void> {
    await this.presses('Xác nhận cam kết');
    await expect(this.button('Xác nhận cam kết')).toBeHidden();
  }

  async passesTo(name: string): Promise<void> {
    await this.presses('Đang điều hành');
    await this.hands.press(
      this.page.getByRole('menuitem', { name: new RegExp(`^Trao quyền điều hành cho ${name}`) }),
    );
    // Asked first as long as the other's device has not told of itself.
    const anyway = this.button('Vẫn trao quyền');
    await expect(async () => {
      if (await anyway.isVisible()) await this.hands.press(anyway);
      await expect(this.button('Đang điều hành')).toBeHidden({ timeout: 1000 });
    }).toPass();
  }

  async compiles(): Promise<void> {
    await this.presses('Tổng hợp kết luận');
    await expect(this.button('Thông qua kết luận')).toBeVisible();
  }

  async rewrites(line: number, words: string): Promise<void> {
    await this.presses(`Sửa nội dung KN ${line}`);
    const text = this.page.getByRole('textbox', { name: `Sửa nội dung KN ${line}` });
    await this.hands.write(text, words);
    await this.presses('Lưu');
    await this.sees(words);
  }

  async adopts(): Promise<void> {
    await this.presses('Thông qua kết luận');
    const [adopted, sure] = [this.button('Mở lại để sửa'), this.button(/Vẫn thông qua/)];
    await expect(adopted.or(sure)).toBeVisible();
    if (await sure.isVisible()) await this.hands.press(sure);
    await expect(adopted).toBeVisible();
  }

  /** Turns the pages of the conclusion until the one with these words is read. */
  async readsUpTo(words: string): Promise<void> {
    await this.presses('Đọc trước hội nghị');
    const text = this.page.getByRole('dialog', { name: 'Đọc trước hội nghị' });
    await expect(async () => {
      const box = await text.getByText(words).boundingBox();
      const isThere = box !== null && box.x >= 0 && box.x < (this.page.viewportSize()?.width ?? 0);
      if (!isThere) await this.hands.press(text.getByRole('button', { name: 'Trang sau' }));
      expect(isThere).toBe(true);
    }).toPass();
  }

  async stopsReading(): Promise<void> {
    await this.hands.dismiss(this.page.getByRole('dialog', { name: 'Đọc trước hội nghị' }));
  }

  async closesMeeting(): Promise<void> {
    await this.presses(/^Chương trình:/);
    const sheet = this.page.getByRole('dialog', { name: 'Chương trình' });
    await this.hands.press(sheet.getByRole('button', { name: 'Bế mạc', exact: true }));
    await this.presses('Bế mạc hội nghị');
    await this.sees('Hội nghị đã bế mạc');
  }
}
