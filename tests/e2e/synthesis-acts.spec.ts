import { expect, test, type Locator, type Page } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'tong-hop-may-cu', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const listed = (page: Page, text: RegExp): Locator =>
  page.getByRole('list', { name: 'Các vấn đề' }).getByRole('button', { name: text });

/** What can be pressed and lies under what is told at the foot, by its words; a list of stages is scrolled to each. Polled: a page makes room once it knows how high it stands. */
const covered = `[...document.querySelectorAll('a[href], button, select, input')].flatMap((control) => {
  if (control.closest('nav')) control.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = control.getBoundingClientRect();
  const above = document.elementFromPoint(x + width / 2, y + height / 2)?.closest('.toast');
  return above && !above.contains(control) ? [control.textContent.trim()] : [];
})`;

test('PL2 every act on a matter is in sight or in its menu on an old office PC, and nothing that is told lies over one', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'keyboard');
  const meeting = 'nhieu-chu';
  await clerk.founds(meeting);
  const unit = 'Hội Cựu chiến binh và Chi hội Người cao tuổi thôn Đông Thượng Hạ Trung';
  const long = `${'Đường trục chính của thôn xuống cấp, mưa là ngập. '.repeat(40)}Đề nghị sửa.`;
  await clerk.tookIn(meeting, [
    { text: long, name: 'Nguyễn Thị Tên Rất Dài Để Thử', unit },
    { text: 'Ngõ sau chợ chưa có đèn.', name: 'Lê Văn Bảy', unit: 'Thôn Tây' },
  ]);
  await clerk.gave(meeting, long, 'Phòng Văn hóa – Xã hội');
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'synthesis');
  await does.press(listed(page, /Đường trục chính/));
  for (const act of ['Tách', 'Chuyển tiếp công dân', 'Thêm'])
    await expect(page.getByRole('button', { name: act, exact: true })).toBeInViewport({ ratio: 1 });
  const more = page.getByRole('button', { name: 'Còn nội dung bên dưới' });
  await expect(more).toBeInViewport({ ratio: 1 });
  await does.press(page.getByRole('button', { name: 'Thêm', exact: true }));
  for (const act of [/^Ngoài phạm vi/, /^Kiến nghị cấp trên/])
    await expect(page.getByRole('menuitem', { name: act })).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Escape');
  await test.step('arrows in a list send what they end at, and one undo takes it back', async () => {
    const before = await clerk.seq(meeting);
    const authority = page.getByLabel('Thẩm quyền', { exact: true });
    await authority.focus();
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
    await expect(authority).toHaveValue('centre');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText('Đã lưu');
    expect(await clerk.seq(meeting)).toBe(before + 1);
    await expect.poll(() => page.evaluate(covered)).toEqual([]);
    await hands.mouse.press(page.getByRole('heading', { name: /^Kiến nghị/ }));
    await page.keyboard.press('z');
    await expect(authority).toHaveValue('');
    expect(await clerk.seq(meeting)).toBe(before + 2);
  });

  // A key of the menu does without opening it.
  await page.keyboard.press('k');
  await does.dismiss(page.getByRole('dialog', { name: 'Kiến nghị cấp trên' }));

  await test.step('nor on the stage of answers', async () => {
    await clerk.opens(meeting, 'answers');
    await does.press(page.getByRole('button', { name: 'Chép tin nhắn nhắc: Phòng Văn hóa – Xã hội' }));
    await expect(page.locator('.toast')).toBeVisible();
    await expect.poll(() => page.evaluate(covered)).toEqual([]);
  });
});
