import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** The fields of a form by what stands at them: a text or a day is written, a line of a list is picked. */
export type Filled = Readonly<Record<string, string>>;

/** What a camera gave, of one point. */
export const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** A clerk's page of the work after a conference's day, and what is done on it. */
export class OfficeDesk {
  readonly page: Page;
  readonly #hands: Hands;
  readonly #meeting: string;

  constructor({ page, hands }: { readonly page: Page; readonly hands: Hands }, meeting: string) {
    this.page = page;
    this.#hands = hands;
    this.#meeting = meeting;
  }

  /** Opens a tab by its address, anew: what the server says today. */
  async opens(tab: string): Promise<void> {
    await this.page.goto(`/office/after/${this.#meeting}/${tab}`);
    await expect(this.page.getByRole('navigation', { name: 'Các phần việc sau hội nghị' })).toBeVisible();
  }

  /** Goes to a tab as people do, by its name. */
  async goesTo(tab: string): Promise<void> {
    const link = this.page
      .getByRole('navigation', { name: 'Các phần việc' })
      .getByRole('link', { name: tab });
    await this.#hands.press(link);
    await expect(link).toHaveAttribute('aria-current', 'page');
  }

  async presses(name: string | RegExp, within: Page | Locator = this.page): Promise<void> {
    await this.#hands.press(
      within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }),
    );
  }

  /** A link of the page. */
  async follows(name: string): Promise<void> {
    await this.#hands.press(this.page.getByRole('link', { name, exact: true }));
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first()).toBeVisible();
  }

  get sheet(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens a sheet by a button, fills it in and saves it. */
  async fills(button: string | RegExp, fields: Filled, save = 'Lưu'): Promise<void> {
    await this.presses(button);
    await this.writes(fields);
    await this.presses(save, this.sheet);
    await expect(this.sheet).toBeHidden();
  }

  /** A field of the sheet; where it may be left empty, its label says so. */
  field(label: string): Locator {
    const plain = label.replaceAll(/[.()]/g, String.raw`\$&`);
    return this.sheet.getByLabel(new RegExp(`^${plain}(không bắt buộc)?$`));
  }

  /** Fills in fields of the sheet that is open. */
  async writes(fields: Filled): Promise<void> {
    for (const [label, value] of Object.entries(fields)) {
      const field = this.field(label);
      await field.waitFor();
      if ((await field.locator('option').count()) > 0) await this.#hands.pick(field, value);
      else await this.#hands.write(field, value);
    }
  }

  /** Writes into the page itself; without a label into the one field that is open for writing. */
  async types(text: string, label?: string): Promise<void> {
    const field = label === undefined ? this.page.getByRole('textbox') : this.page.getByLabel(label);
    await this.#hands.write(field, text);
  }

  async picks(label: string, line: string): Promise<void> {
    await this.#hands.pick(this.page.getByLabel(label, { exact: true }), line);
  }

  /** One of several cards of the sheet that is open, or a box to be ticked. */
  async chooses(words: string): Promise<void> {
    await this.#hands.press(this.sheet.getByText(words, { exact: true }));
  }

  /** A file goes along with what is written in the sheet that is open. */
  async adds(label: string | RegExp, name: string): Promise<void> {
    await this.sheet.getByLabel(label).setInputFiles({ name, mimeType: 'image/png', buffer: photo });
    await expect(this.sheet.getByText(name)).toBeVisible();
  }

  /** Where and how the results were made public, with a photo that shows it. */
  async notes(channel: string, fields: Filled, file: string): Promise<void> {
    await this.presses('Ghi minh chứng');
    await this.chooses(channel);
    await this.writes(fields);
    await this.adds('Ảnh, tệp', file);
    await this.saves();
  }

  /** The registry's number, date and signer of the paper that is shown. */
  async numbers(
    button: string | RegExp,
    number: string,
    date: string,
    signer = 'Trần Văn Mẫu',
  ): Promise<void> {
    await this.fills(button, {
      ...{ 'Số, ký hiệu': number, 'Ngày ban hành': date, 'Họ tên người ký': signer },
    });
  }

  /** The signed paper comes back as a scan. */
  async attaches(name: string): Promise<void> {
    const buffer = Buffer.from(`%PDF-1.4\n% ${name}\n%%EOF\n`);
    await this.page.getByLabel('Bản đã ký').setInputFiles({ name, mimeType: 'application/pdf', buffer });
    await expect(this.page.getByRole('link', { name })).toBeVisible();
  }

  /** Opens a matter beside the list. */
  async choosesMatter(words: RegExp): Promise<void> {
    await this.presses(words);
    await expect(this.page.getByRole('heading', { level: 2, name: words })).toBeVisible();
  }

  /** What a body said on paper is written down; what it carried out with a picture of it. */
  async reports(matter: RegExp, body: string, fields: Filled, boxes: readonly string[] = []): Promise<void> {
    await this.choosesMatter(matter);
    await this.presses(`Ghi báo cáo: ${body}`);
    await this.writes(fields);
    for (const box of boxes) await this.chooses(box);
    if (fields['Kết quả']?.endsWith('tổ chức thực hiện')) await this.adds('Kèm bản chụp văn bản', 'sau.png');
    await this.saves();
  }

  /** A second person went there and found it as it was reported. */
  async verifies(matter: RegExp): Promise<void> {
    await this.choosesMatter(matter);
    await this.presses('Kiểm chứng');
    await this.chooses('Đúng như báo cáo');
    await this.writes({
      'Cách kiểm chứng': 'xem tận nơi',
      'Ghi nhận': 'Đã xem tận nơi, đúng như báo cáo',
    });
    await this.saves();
    await expect(this.page.getByRole('button', { name: 'Kiểm chứng', exact: true })).toBeHidden();
    // Who made sure of it, how, and what they saw stand with the report from then on.
    await expect(
      this.page.getByText(/^Kiểm chứng \d.* · xem tận nơi · Đúng như báo cáo$/).first(),
    ).toBeVisible();
  }

  /** Whoever asked was told today. */
  async tells(matter: RegExp, fields: Filled): Promise<void> {
    await this.choosesMatter(matter);
    await this.fills('Ghi đã báo người nêu', fields);
  }

  async saves(): Promise<void> {
    await this.presses('Lưu', this.sheet);
    await expect(this.sheet).toBeHidden();
  }
}
