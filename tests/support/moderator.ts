import { expect, type Locator } from '@playwright/test';
import { numberOf } from './number-of.ts';
import { Person, type Facts } from './people.ts';

type Part = 'Chờ xử lý' | 'Danh sách chờ' | 'Hội nghị' | 'Màn hình' | 'Thiết bị';

/** One of the synthesis group at a laptop. */
export class Moderator extends Person {
  readonly audiences = ['moderator'] as const;

  override async facts(): Promise<Facts> {
    if ((await this.tab('Danh sách chờ').getAttribute('aria-selected')) !== 'true') return {};
    return { speaker: await numberOf(this.page.locator('section.floor[data-no]')) };
  }

  tab(part: Part): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${part}`) });
  }

  async turnsTo(part: Part): Promise<void> {
    await this.hands.press(this.tab(part));
    await expect(this.tab(part)).toHaveAttribute('aria-selected', 'true');
  }

  async opensRegistration(no: number): Promise<void> {
    await this.#opens('Đăng ký', 'Tìm theo số, họ tên, đơn vị', no);
  }

  async opensPetition(no: number): Promise<void> {
    await this.#opens('Kiến nghị', 'Tìm theo số, nội dung, người nêu', no);
  }

  async accepts(no: number): Promise<void> {
    await this.opensRegistration(no);
    await this.presses('Xếp vào danh sách chờ');
    await expect(this.detail(no).getByText('chờ phát biểu', { exact: true })).toBeVisible();
  }

  async rejects(no: number, reason: string): Promise<void> {
    await this.opensRegistration(no);
    await this.presses('Chưa xếp lượt phát biểu');
    await this.hands.choose(this.page.getByRole('radio', { name: reason }));
    await this.presses('Xác nhận chưa xếp lượt');
    await expect(this.detail(no).getByText('chưa xếp lượt phát biểu', { exact: true })).toBeVisible();
  }

  /** Erases what was written down and sends its bearer on to citizen reception (UB3). */
  async reroutes(no: number): Promise<void> {
    await this.opensRegistration(no);
    await this.presses('Chuyển tiếp công dân');
    await this.hands.choose(this.page.getByRole('radio', { name: 'Khiếu nại' }));
    await this.hands.choose(this.page.getByRole('checkbox', { name: 'Đã chép tay hoặc có phiếu giấy gốc' }));
    await this.presses('Xóa khỏi hệ thống');
    await expect(this.detail(no).getByText('chuyển tiếp công dân', { exact: true })).toBeVisible();
  }

  async releases(petition: number, words: string): Promise<void> {
    await this.opensPetition(petition);
    await this.writes('Hiển thị trên màn hình hội trường và khi công khai', words);
    await this.presses('Duyệt công bố');
    await expect(this.detail(petition).getByText('đã công bố')).toBeVisible();
  }

  /** Words of the answer that the hall and the public may read. */
  async releasesAnswer(petition: number, words: string): Promise<void> {
    await this.opensPetition(petition);
    await this.presses('Công bố câu trả lời');
    await this.writes('Nội dung trả lời công khai', words);
    await this.presses('Công bố câu trả lời');
    await expect(this.page.getByLabel('Nội dung trả lời công khai')).toBeHidden();
  }

  async merges(petition: number, into: number): Promise<void> {
    await this.opensPetition(petition);
    await this.presses(`Gộp vào KN ${into}`);
    await expect(this.detail(into)).toBeVisible();
    await expect(this.button(`Bỏ gộp KN ${petition}`)).toBeVisible();
  }

  async splits(petition: number, from: number): Promise<void> {
    await this.opensPetition(from);
    await this.presses(`Bỏ gộp KN ${petition}`);
    await expect(this.button(`Bỏ gộp KN ${petition}`)).toBeHidden();
  }

  /** Puts a petition before the hall. */
  async raises(petition: number): Promise<void> {
    await this.opensPetition(petition);
    await this.presses('Đưa ra hội trường');
    await expect(this.detail(petition).getByText('đang trước hội trường')).toBeVisible();
  }

  detail(no: number): Locator {
    return this.page.locator(`article[data-no="${no}"]`);
  }

  async showsOnAll(view: string): Promise<void> {
    await this.turnsTo('Màn hình');
    const views = this.page.getByRole('group', { name: 'Nội dung cho tất cả' });
    await this.hands.press(views.getByRole('button', { name: view, exact: true }));
  }

  async #opens(list: 'Đăng ký' | 'Kiến nghị', search: string, no: number): Promise<void> {
    await this.turnsTo('Chờ xử lý');
    const shown = this.page.getByRole('group', { name: 'Hiển thị' });
    await this.hands.press(shown.getByRole('button', { name: list }));
    await this.writes(search, String(no));
    await this.hands.press(this.page.getByRole('list', { name: 'Danh sách' }).getByRole('button'));
    await expect(this.detail(no)).toBeVisible();
  }
}
