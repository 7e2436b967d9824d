import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { DoubleTaps } from '../support/double-taps.ts';
import { tablet } from '../support/people.ts';
import { TapWalk } from '../support/tap-walk.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('test');

/** What is pressed twice on the way, at the least: where nothing is named, the words stand on a button of its own. */
const acts =
  `Khai mạc, Mời người giơ tay, Mời số #, Toàn bộ danh sách chờ, Bắt đầu tính giờ, Tính từ lúc mời, Vắng mặt,
  Để sau, Xếp lại, Bớt # phút, Thêm # phút, Tạm dừng, Tiếp tục, Dừng phát biểu, Quá thời gian quy định,
  Dừng lượt phát biểu này, Kết thúc lượt phát biểu, Mời phát biểu thêm, Hoàn tác, Ghi cam kết, Ghi lại, Bỏ, Sửa,
  Đọc lại trước hội trường, Sửa cam kết, Xác nhận cam kết, Tôi trả lời, Ghi, Cơ quan khác, Thu hồi việc giao, Trả lại,
  Trả lại để bổ sung, Duyệt, Đã gửi văn bản trả lời, Đã trả lời tại hội trường, Kết thúc trả lời, Kết thúc ý kiến,
  Đã trả lời, Giải quyết ngay, Đã giải thích, Ghi nhận, Giao kiểm tra, Trả lời bằng văn bản,
  Chuyển cấp có thẩm quyền, Mở lại, Kiến nghị, Kiến nghị trước, Kiến nghị sau, Đưa ra hội trường, Đang điều hành,
  Không trao, Vẫn trao quyền, Lấy lại quyền điều hành, Chương trình, Bỏ qua, Chuyển đến, Tạm nghỉ, Tiếp tục hội nghị,
  Sang bước tiếp theo, Mở phần kết luận, Về phần đối thoại, Tổng hợp kết luận, Cập nhật từ hồ sơ, Lưu,
  Đọc trước hội nghị, Thông qua kết luận, Mở lại để sửa, Bế mạc, Bế mạc hội nghị`
    .split(',')
    .map((word) => word.trim());

/** As much of what everybody may see as says how the session goes on. */
interface Public {
  readonly petitions: Readonly<Record<string, { readonly id: string; readonly no: number }>>;
  readonly floor: { readonly only: { readonly turn: string | null; readonly petition: string | null } };
  readonly registrations: Readonly<
    Record<string, { readonly id: string; readonly no: number; readonly state: string }>
  >;
}

/** Brings the session on to what the chair has not seen yet, past the screen. */
class Session {
  readonly #chair: Chair;

  constructor(chair: Chair) {
    this.#chair = chair;
  }

  /** The first of those who wait speaks; whoever had the floor has spoken. */
  async speaks(): Promise<void> {
    const { registrations } = await this.#now();
    const waiting = Object.values(registrations).filter(({ state }) => state === 'queued');
    const [first] = waiting.sort((a, b) => a.no - b.no);
    await this.#chair.commands('queue.call', { registration: first?.id });
    await this.#chair.commands('turn.start', {});
  }

  /** What a speaker asked is before the hall, and was given to a department without a device. */
  async given(): Promise<string | null> {
    await this.speaks();
    await this.#chair.commands('turn.end', {});
    const { petition } = (await this.#now()).floor.only;
    await this.#chair.commands('petitions.assign', { petition, department: 'thue', part: 'lead' });
    return petition;
  }

  async promised(): Promise<void> {
    const petition = await this.given();
    const said = { officer: 'Chi cục trưởng', wording: 'Trả lời từng hộ trong tháng.', due: null };
    await this.#chair.commands('commitments.capture', { petition, department: 'thue', ...said });
  }

  /** Nobody has the floor, and nothing is before the hall: after one petition of a speaker comes the next. */
  async rests(): Promise<void> {
    await this.#chair.commands('turn.end', {});
    for (;;) {
      const { petition } = (await this.#now()).floor.only;
      if (petition === null) return;
      await this.#chair.commands('petitions.dispose', { petition, kind: 'noted' });
    }
  }

  async begins(item: string): Promise<void> {
    await this.rests();
    await this.#chair.commands('agenda.begin', { item });
  }

  /** An answer that was submitted before the day is looked at. */
  async looksAt(no: number, department: string): Promise<void> {
    await this.rests();
    const petition = Object.values((await this.#now()).petitions).find((one) => one.no === no)?.id;
    await this.#chair.commands('petitions.raise', { petition });
    const grid = this.#chair.page.getByRole('group', { name: 'Giao trả lời' });
    await this.#chair.hands.press(grid.getByRole('button', { name: department }));
    await expect(this.#chair.page.getByRole('dialog')).toBeVisible();
  }

  async #now(): Promise<Public> {
    const response = await this.#chair.page.request.get(`/api/meetings/${meeting}/public`);
    return ((await response.json()) as { view: Public }).view;
  }
}

test('UB1 BL7 hai lần chạm liền một chỗ trên mọi nút của Chủ tọa: lần thứ hai không làm gì', async ({
  browser,
}) => {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  const walk = new TapWalk(chair.page, await DoubleTaps.on(chair.page));
  const session = new Session(chair);
  await chair.isFollowing();
  const states: readonly [string, () => Promise<unknown>][] = [
    ['trước khai mạc', () => Promise.resolve()],
    ['đối thoại', () => session.begins('doi-thoai')],
    ['đang phát biểu', () => session.speaks()],
    ['cơ quan được giao', () => session.given()],
    ['cam kết', () => session.promised()],
    ['cam kết được đọc lại', () => session.promised()],
    ['câu trả lời chờ duyệt', () => session.looksAt(4, 'Phòng Kinh tế')],
    ['một câu trả lời nữa', () => session.looksAt(5, 'Phòng Giáo dục và Đào tạo')],
    ['thêm một người phát biểu', () => session.speaks()],
    // Each of several acts ends a speech: whichever was pressed first, the others have speeches of their own.
    ['một người nữa', () => session.speaks()],
    ['và một người nữa', () => session.speaks()],
    ['cơ quan có ý kiến', () => session.begins('tham-gia')],
    ['phát biểu lần hai', () => session.begins('phat-bieu-them')],
    ['kết luận', () => session.begins('ket-luan')],
  ];
  for (const [title, come] of states)
    await test.step(title, async () => {
      await come();
      await walk.everythingNew();
    });
  for (const inside of ['', 'Chương trình › Mở phần kết luận'])
    await test.step('chương trình', async () => {
      walk.again(' › Chương trình', inside);
      await walk.everythingNew();
    });
  await test.step('bế mạc', async () => {
    walk.again(' › Chương trình', 'Chương trình › Bế mạc');
    await walk.everythingNew(true);
  });
  expect(walk.faults).toEqual([]);
  const pressed = new Set(walk.pressed.map((kind) => kind.replace(/^.*› /, '')));
  expect(acts.filter((act) => !pressed.has(act))).toEqual([]);
});
