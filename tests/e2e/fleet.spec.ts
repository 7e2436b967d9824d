import { expect, test } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { Keeper } from '../support/fleet-board.ts';
import { Desk, HallScreen, laptop, projector, tablet } from '../support/people.ts';
import { meeting, Venue } from '../support/venue.ts';

const typed = 'Đường ngõ 12 ngập mỗi khi mưa, đề nghị';
const stage = 'screen-san-khau';
const desk = 'desk-1';
const venue = new Venue('test');

test('BX4 Bảng thiết bị: thấy, hiện tên máy, tải lại, chuyển trang, tắt hình; thiết bị mất mạng được báo', async ({
  browser,
}) => {
  const keeper = await venue.sits(browser, Keeper, 'moderator-1', laptop);
  const clerk = await venue.sits(browser, Desk, desk, tablet);
  const screen = await venue.sits(browser, HallScreen, stage, projector);
  const words = clerk.page.getByLabel('Nội dung kiến nghị');

  await test.step('Bảng cho thấy từng thiết bị, và vị trí chưa ghép nối', async () => {
    await keeper.turnsTo('Thiết bị');
    for (const seat of [desk, stage]) await keeper.seesAs(seat, 'Đang kết nối');
    await keeper.seesAs('secretary-1', 'Chưa ghép nối');
    await expect(keeper.page.getByRole('heading', { name: /^Còn .* cơ quan.* chưa có máy$/ })).toBeVisible();
  });

  await test.step('Ghi nơi đặt, rồi hiện tên máy: tên hiện rất to, phần đang gõ không bị động đến', async () => {
    const sheet = await keeper.opens(stage);
    await hands.mouse.press(sheet.getByText('Chi tiết kỹ thuật'));
    await expect(sheet.getByText('1920 × 1080')).toBeVisible();
    await expect(sheet.getByText('đúng bản')).toBeVisible();
    await sheet.getByLabel('Nơi đặt trong hội trường').fill('Giữa sân khấu');
    await hands.mouse.press(sheet.getByRole('button', { name: 'Lưu' }));
    await keeper.closesSheet();
    await expect(keeper.row(stage)).toContainText('Giữa sân khấu');
    await clerk.presses('Phiếu giấy');
    await words.pressSequentially(typed);
    await keeper.identifies(desk);
    await expect(clerk.page.getByText('Thiết bị này là')).toBeVisible();
    await expect(words).toBeFocused();
    await words.pressSequentially(' sửa');
    await expect(words).toHaveValue(`${typed} sửa`);
    await keeper.identifies(stage);
    await screen.sees('Thiết bị này là');
    await screen.sees('Giữa sân khấu');
    await expect(screen.page.getByText('Thiết bị này là')).toBeHidden({ timeout: 15_000 });
  });

  await test.step('Tải lại: trang mới, phần đang gõ còn nguyên', async () => {
    const sheet = await keeper.opens(desk);
    await clerk.page.evaluate("document.documentElement.setAttribute('data-before', '')");
    await hands.mouse.press(sheet.getByRole('button', { name: 'Tải lại trang' }));
    await expect(clerk.page.locator('html:not([data-before])')).toBeAttached();
    await expect(words).toHaveValue(`${typed} sửa`);
    await keeper.closesSheet();
  });

  await test.step('Chuyển trang, rồi đưa về', async () => {
    const sheet = await keeper.opens(desk);
    for (const [page, address] of [
      ['Đăng ký phát biểu', `/m/${meeting}/register`],
      ['Trang của vị trí', `/m/${meeting}/desk`],
    ] as const) {
      const there = clerk.page.waitForURL(`**${address}`);
      await sheet.getByLabel('Chuyển sang trang').selectOption(page);
      // A device that has just changed its page may not have come back yet: it is told again until it goes.
      await expect(async () => {
        await hands.mouse.press(sheet.getByRole('button', { name: 'Chuyển', exact: true }));
        await expect(clerk.page).toHaveURL(new RegExp(`${address}$`), { timeout: 1000 });
      }).toPass();
      await there;
    }
    await keeper.closesSheet();
    await expect(words).toHaveValue(`${typed} sửa`);
  });

  await test.step('Tắt hình bằng một lần bấm, rồi hiện lại', async () => {
    const shown = screen.page.locator('[data-view]');
    await keeper.hands.press(keeper.row(stage).getByRole('button', { name: /^Tắt hình/ }));
    await expect(shown).toHaveAttribute('data-view', 'blank');
    await keeper.hands.press(keeper.row(stage).getByRole('button', { name: /^Hiện lại/ }));
    await expect(shown).not.toHaveAttribute('data-view', 'blank');
  });

  await test.step('Mất mạng: được báo mất kết nối, đứng đầu bảng; có mạng thì trở lại', async () => {
    await screen.page.context().setOffline(true);
    await keeper.seesAs(stage, 'Mất kết nối', 40_000);
    await expect(keeper.page.getByRole('heading', { name: /^1 thiết bị cần xem · Còn / })).toBeVisible();
    await expect(keeper.page.locator('tr[data-seat]').first()).toHaveAttribute('data-seat', stage);
    await screen.page.context().setOffline(false);
    await keeper.seesAs(stage, 'Đang kết nối', 30_000);
  });

  await test.step('Ảnh nhỏ của từng màn hình: đúng nội dung đang hiện, mất mạng thì không còn là hiện tại', async () => {
    await keeper.turnsTo('Màn hình');
    const card = keeper.page.locator('[data-screen="san-khau"]');
    const picture = card.locator('[data-view]');
    const standing = (await screen.page.locator('[data-view]').getAttribute('data-view')) ?? '';
    await expect(picture).toHaveAttribute('data-view', standing);
    await expect(card.getByText(/^Đang hiện: /)).toBeVisible();
    await keeper.hands.press(card.getByRole('button', { name: /^Tắt hình/ }));
    await expect(picture).toHaveAttribute('data-view', 'blank');
    await keeper.hands.press(card.getByRole('button', { name: /^Hiện lại/ }));
    await expect(picture).toHaveAttribute('data-view', standing);
    await screen.page.context().setOffline(true);
    await expect(card.getByText(/^Khi có kết nối sẽ hiện: /)).toBeVisible({ timeout: 40_000 });
    await screen.page.context().setOffline(false);
  });

  await test.step('Xem trước một màn hình từ bàn tổng hợp', async () => {
    await keeper.page.goto(`/m/${meeting}/screen?screen=san-khau`);
    await expect(keeper.page).toHaveTitle(screen.name);
  });
});
