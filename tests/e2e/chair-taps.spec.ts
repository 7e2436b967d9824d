import { expect, test, type Locator } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { looksAndPresses } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const sizes = [
  { width: 1280, height: 800, shakes: false },
  { width: 1024, height: 768, shakes: true },
] as const;

const venue = new Venue('test');

/** Taps as a finger does, at what can be seen: nothing is scrolled to, and each tap is counted. */
class Finger {
  readonly chair: Chair;
  readonly #shakes: boolean;
  #taps = 0;

  constructor(chair: Chair, shakes: boolean) {
    this.chair = chair;
    this.#shakes = shakes;
  }

  async taps(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const { page } = this.chair;
    const scrolled = await page.evaluate<string[]>(
      "[...document.querySelectorAll('*')].filter((one) => one.scrollTop !== 0).map((one) => one.className)",
    );
    expect(scrolled, 'nothing was scrolled').toEqual([]);
    await expect(target).toBeInViewport({ ratio: 1 });
    const box = await target.boundingBox();
    if (!box) throw new Error('it is not on the page');
    expect(Math.round(Math.min(box.width, box.height)), 'large enough for a finger').toBeGreaterThanOrEqual(
      48,
    );
    await looksAndPresses(target, async () => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      await page.mouse.click(x, y);
      // With a shaking hand each tap is two: the second one does nothing, whatever stands there by then.
      if (this.#shakes) await page.mouse.click(x, y);
    });
    this.#taps += 1;
  }

  /** One act from the present moment: at most two taps, and it is done. */
  async does(what: string, act: () => Promise<void>, done: () => Promise<void>): Promise<void> {
    await test.step(what, async () => {
      this.#taps = 0;
      await act();
      await done();
      expect(this.#taps, what).toBeLessThanOrEqual(2);
    });
  }
}

for (const size of sizes)
  test(`UB8 BL8 BL7 UB1 Chủ tọa làm mọi việc trong hai lần chạm, không cuộn: ${size.width} × ${size.height} [case double-tap-call-next] [case ended-by-slip-cannot-resume] [case forgot-to-start-timer]`, async ({
    browser,
  }) => {
    const chair = await venue.sits(browser, Chair, 'chair-bi-thu', size);
    const finger = new Finger(chair, size.shakes);
    const { page } = chair;
    const bar = page.getByRole('group', { name: 'Hướng xử lý', exact: true });
    const grid = page.getByRole('group', { name: 'Giao trả lời' });
    const petition = page.locator('article.petition[data-no]');
    const departments = grid.locator('button[aria-pressed]');
    const callNext = page.getByRole('button', { name: /^Mời số \d+$/ });
    const gone = (no: string | null) =>
      expect(page.locator(`article.petition[data-no="${no}"]`)).toHaveCount(0);

    /** The next speaker has been heard, and what they asked is before the hall. */
    const hearsNext = async () => {
      await chair.hands.press(callNext.last());
      await chair.starts();
      await chair.endsSpeech();
      await expect(petition).toBeVisible();
      return petition.getAttribute('data-no');
    };

    await finger.does(
      'khai mạc',
      () => finger.taps(chair.button('Khai mạc')),
      () => expect(chair.button(/^Chương trình: Bước 1\//)).toBeVisible(),
    );
    for (const at of [2, 3, 4])
      await finger.does(
        'sang bước tiếp theo',
        () => finger.taps(chair.button(/^Sang bước tiếp theo: /)),
        () => expect(chair.button(new RegExp(`^Chương trình: Bước ${at}/`))).toBeVisible(),
      );

    await finger.does(
      'mời người tiếp theo',
      () => finger.taps(callNext.last()),
      () => expect(chair.button('Bắt đầu tính giờ')).toBeVisible(),
    );
    await finger.does(
      'tính giờ',
      () => finger.taps(chair.button('Bắt đầu tính giờ')),
      () => expect(chair.button('Tạm dừng')).toBeVisible(),
    );
    await finger.does(
      'giao cơ quan chủ trì',
      () => finger.taps(departments.nth(0)),
      () => expect(departments.nth(0)).toHaveAttribute('aria-pressed', 'true'),
    );
    await finger.does(
      'giao cơ quan phối hợp',
      () => finger.taps(departments.nth(1)),
      () => expect(departments.nth(1)).toContainText('phối hợp'),
    );
    await finger.does(
      'giao cơ quan không có trên các nút',
      async () => {
        await finger.taps(chair.button('Cơ quan khác'));
        await finger.taps(page.getByRole('dialog').getByRole('listitem').first().getByRole('button'));
      },
      () => expect(grid.locator('[aria-pressed="true"]')).toHaveCount(3),
    );
    await finger.does(
      'mời người khác khi đang có người phát biểu: hỏi trước',
      async () => {
        await finger.taps(chair.button(/^Mời số \d+,/).first());
        await finger.taps(page.getByRole('dialog').getByRole('button', { name: 'Chưa mời' }));
      },
      () => expect(chair.button('Kết thúc lượt phát biểu')).toBeVisible(),
    );
    await finger.does(
      'tạm dừng lượt phát biểu',
      () => finger.taps(chair.button('Tạm dừng')),
      () => expect(chair.button('Tiếp tục')).toBeVisible(),
    );
    await finger.does(
      'dừng phát biểu',
      async () => {
        await finger.taps(chair.button('Dừng phát biểu'));
        await finger.taps(chair.button('Quá thời gian quy định'));
      },
      () => expect(chair.button('Tiếp tục')).toHaveCount(0),
    );
    await finger.does(
      'dừng nhầm: hoàn tác, lượt cũ tiếp tục với giờ của nó',
      () => finger.taps(chair.button('Hoàn tác').last()),
      () => expect(chair.button('Tiếp tục')).toBeVisible(),
    );
    await finger.does(
      'kết thúc lượt phát biểu',
      () => finger.taps(chair.button('Kết thúc lượt phát biểu')),
      () => expect(chair.button('Kết thúc lượt phát biểu')).toHaveCount(0),
    );
    await finger.does(
      'kết thúc nhầm: hoàn tác, lượt cũ còn nguyên',
      () => finger.taps(chair.button('Hoàn tác').last()),
      () => expect(chair.button('Tiếp tục')).toBeVisible(),
    );
    await chair.endsSpeech();
    await finger.does(
      'mời cơ quan không có máy trả lời',
      () => finger.taps(chair.button(/^Mời (.+ trả lời|trả lời: .+)$/).last()),
      () => expect(page.getByRole('region', { name: 'Đang trả lời' })).toBeVisible(),
    );
    await finger.does(
      'thêm một phút rồi bớt một phút',
      async () => {
        await finger.taps(chair.button('Thêm 1 phút'));
        await finger.taps(chair.button('Bớt 1 phút'));
      },
      () => expect(page.getByText('còn lại trong 5 phút')).toBeVisible(),
    );
    await finger.does(
      'kết thúc trả lời',
      () => finger.taps(chair.button('Kết thúc trả lời')),
      () => expect(page.getByRole('region', { name: 'Đang trả lời' })).toHaveCount(0),
    );

    for (const kind of ['Đã trả lời', 'Giải quyết ngay', 'Đã giải thích', 'Ghi nhận']) {
      const no = await petition.getAttribute('data-no');
      await finger.does(
        kind,
        () => finger.taps(bar.getByRole('button', { name: kind, exact: true })),
        () => gone(no),
      );
      await hearsNext();
    }
    for (const kind of ['Giao kiểm tra, xác minh', 'Trả lời bằng văn bản', 'Chuyển cấp có thẩm quyền']) {
      // Who leads and until when is filled in; the body that something goes up to can only be typed.
      if ((await grid.locator('[aria-pressed="true"]').count()) === 0) await departments.first().click();
      await expect(grid.locator('[aria-pressed="true"]').first()).toBeVisible();
      const no = await petition.getAttribute('data-no');
      const sheet = page.getByRole('dialog', { name: kind });
      await finger.does(
        kind,
        async () => {
          await finger.taps(bar.getByRole('button', { name: kind, exact: true }));
          if (kind === 'Chuyển cấp có thẩm quyền')
            await sheet.getByLabel('Cơ quan tiếp nhận').fill('UBND tỉnh');
          await finger.taps(sheet.getByRole('button', { name: kind, exact: true }));
        },
        () => gone(no),
      );
      await hearsNext();
    }
    const answered = await petition.getAttribute('data-no');
    await finger.does(
      'tôi trả lời',
      async () => {
        await finger.taps(chair.button('Tôi trả lời'));
        await finger.taps(chair.button('Ghi: đã trả lời'));
      },
      () => gone(answered),
    );

    await finger.does(
      'mời người khác trong ba người tiếp theo',
      () =>
        finger.taps(
          page
            .getByRole('region', { name: 'Tiếp theo' })
            .getByRole('button', { name: /^Mời số \d+,/ })
            .first(),
        ),
      () => expect(chair.button('Bắt đầu tính giờ')).toBeVisible(),
    );
    await finger.does(
      'thu lại lời mời',
      () => finger.taps(chair.button('Hoàn tác').last()),
      () => expect(chair.button('Bắt đầu tính giờ')).toHaveCount(0),
    );
    await finger.does(
      'tạm nghỉ',
      async () => {
        await finger.taps(chair.button(/^Chương trình: /));
        await finger.taps(chair.button('Tạm nghỉ'));
      },
      () => expect(chair.button('Tiếp tục hội nghị')).toBeVisible(),
    );
    await finger.does(
      'tiếp tục hội nghị',
      () => finger.taps(chair.button('Tiếp tục hội nghị')),
      () => expect(callNext.last()).toBeVisible(),
    );
    await venue.sits(browser, Chair, 'chair-chu-tich-hdnd', size);
    await finger.does(
      'trao quyền điều hành cho người có máy đang kết nối',
      async () => {
        await finger.taps(chair.button('Đang điều hành'));
        await expect(page.getByRole('menuitem').first()).not.toContainText('máy chưa kết nối');
        await finger.taps(page.getByRole('menuitem', { name: /^Trao quyền điều hành cho / }).first());
      },
      () => expect(chair.button('Đang điều hành')).toBeHidden(),
    );
  });
