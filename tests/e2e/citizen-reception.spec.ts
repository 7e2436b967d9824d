import { expect, test, type Locator, type Page } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { Clerk } from '../support/clerk.ts';
import type { Way } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'tiep-cong-dan', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const ways: readonly Way[] = ['mouse', 'keyboard'];
const today = civilDateOf(instant(Date.now()));
const day = shortDate(today);
/** The scan of a paper. */
const scan = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');

/** The figures above the list, as they are read. */
const figures = (page: Page): Locator => page.getByRole('group', { name: 'Số liệu' });
const opened = (page: Page): Locator =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name: /^Kiến nghị \d+$/ }) });
/** What the bar of a matter has no room for. */
async function fromMenu({ page, hands: does }: Clerk, act: RegExp): Promise<void> {
  await does.press(page.getByRole('button', { name: 'Thêm', exact: true }));
  await does.press(page.getByRole('menuitem', { name: act }));
}
const listed = (page: Page, text: string | RegExp): Locator =>
  page.getByRole('list', { name: 'Các vấn đề' }).getByRole('button', { name: text });

for (const way of ways) {
  test(`UB3 P21 UB13 TD15 a denunciation leaves nothing behind, and a matter goes to an upper body and back, with the ${way}`, async ({
    browser,
  }) => {
    const clerk = await Clerk.isSignedIn(browser, venue.server, account, way);
    const meeting = `tiep-cong-dan-${way}`;
    await clerk.founds(meeting);
    const secret = 'Tố cáo ông Nguyễn Văn Giả nhận tiền khi cấp đất';
    await clerk.tookIn(meeting, [
      { text: `1. Cầu Ông Mười nứt, cần xây lại. 2. ${secret}.`, name: 'Trần Văn Ba', unit: 'Thôn Nam' },
    ]);
    const { page, hands: does } = clerk;
    await clerk.opens(meeting, 'synthesis');

    await test.step('only the part that is a denunciation goes', async () => {
      await does.press(page.getByRole('button', { name: 'Tách', exact: true }));
      const sheet = page.getByRole('dialog', { name: /^Tách/ });
      await does.press(sheet.getByRole('button', { name: 'Tách', exact: true }));
      await expect(sheet).toBeHidden();
      await expect(figures(page)).toContainText('2 vấn đề');
      await does.press(listed(page, new RegExp(secret)));
      await does.press(page.getByRole('button', { name: 'Chuyển tiếp công dân', exact: true }));
      const reroute = page.getByRole('dialog');
      const slip = reroute.getByRole('article', { name: 'Phiếu chuyển tiếp công dân' });
      const erase = reroute.getByRole('button', { name: /xóa|Xóa/ });
      const print = reroute.getByRole('button', { name: 'In phiếu chuyển' });
      await expect(reroute).toContainText('Nội dung có từ “Tố cáo”');
      for (const radio of await reroute.getByRole('radio').all()) await expect(radio).not.toBeChecked();
      await expect(print).toBeDisabled();
      await does.choose(reroute.getByRole('radio', { name: 'Kiến nghị' }));
      await expect(reroute).toContainText('không chuyển, không xóa');
      await expect(print).toBeDisabled();
      await does.choose(reroute.getByRole('radio', { name: 'Tố cáo' }));
      await expect(reroute).toContainText('Bản sao lưu làm trước lúc này vẫn còn');
      // The paper comes first: nothing is erased before it, and both stand in sight on an old office PC.
      await expect(print).toBeInViewport({ ratio: 1 });
      await expect(reroute.getByText('In phiếu trước khi xóa')).toBeInViewport({ ratio: 1 });
      await expect(erase).toHaveCount(0);
      await page.evaluate('globalThis.print = () => { document.body.dataset.prints = "1"; }');
      const sent = page.waitForRequest(() => true, { timeout: 1000 }).catch(() => undefined);
      await does.press(print);
      await expect(page.locator('body')).toHaveAttribute('data-prints', '1');
      expect((await sent)?.postData() ?? '').not.toContain('Nguyễn Văn Giả');
      await page.emulateMedia({ media: 'print' });
      for (const text of [secret, 'Trần Văn Ba', 'Tố cáo', 'Kiến nghị 2'])
        await expect(slip).toContainText(text);
      await expect(slip).toBeVisible();
      await expect(erase).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await expect(erase).toHaveText('Đã in xong: xóa khỏi hệ thống');
      await does.press(erase);
      await expect(erase).toHaveText('Xóa hẳn, không khôi phục được');
      await does.press(erase);
      await expect(page.getByRole('region', { name: 'Thông báo' })).toContainText(
        'Đã xóa. Giao phiếu giấy cho nơi tiếp công dân.',
      );
      await expect(figures(page)).toContainText('1 chuyển tiếp công dân');
      expect(await page.content()).not.toContain('Nguyễn Văn Giả');
      await does.press(page.getByRole('button', { name: /^Tất cả \d+$/ }));
      await expect(listed(page, /Cầu Ông Mười/)).toBeVisible();
      expect(await clerk.view(meeting)).not.toContain('Nguyễn Văn Giả');
    });

    await test.step('its slip without words is printed afterwards, and what is left shows nothing empty', async () => {
      await does.press(page.getByRole('button', { name: '1 chuyển tiếp công dân: in phiếu' }));
      const sheet = page.getByRole('dialog', { name: 'Đã chuyển tiếp công dân' });
      const slip = sheet.getByRole('article');
      await expect(slip).toContainText('Kiến nghị 2');
      await expect(slip).toContainText('Đã xóa khỏi hệ thống');
      await expect(slip).not.toContainText('Trần Văn Ba');
      await does.dismiss(sheet);
      await does.press(listed(page, /Cầu Ông Mười/));
      await expect(opened(page)).not.toContainText('“”');
      await expect(opened(page)).not.toContainText(/phần \d/);
      await does.press(page.getByRole('button', { name: 'Thêm', exact: true }));
      await expect(page.getByRole('menuitem', { name: /^Bỏ tách/ })).toHaveCount(0);
      await page.keyboard.press('Escape');
    });

    await test.step('the other part is put to an upper body', async () => {
      await does.press(listed(page, /Cầu Ông Mười/));
      await fromMenu(clerk, /^Kiến nghị cấp trên/);
      const sheet = page.getByRole('dialog', { name: 'Kiến nghị cấp trên' });
      await does.write(sheet.getByLabel('Cơ quan có thẩm quyền'), 'Sở Xây dựng');
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(sheet).toBeHidden();
    });

    await test.step('its letter, and the reply, with number and date', async () => {
      await clerk.opens(meeting, 'answers');
      const letters = page.getByRole('region', { name: 'Kiến nghị cấp trên' });
      await expect(letters).toContainText('chưa gửi');
      const sheet = page.getByRole('dialog');
      await does.press(letters.getByRole('button', { name: 'Sửa: Sở Xây dựng' }));
      await expect(sheet.getByRole('checkbox', { name: /Cầu Ông Mười/ })).toBeChecked();
      await does.write(sheet.getByLabel('Cơ quan có thẩm quyền'), 'Sở Xây dựng tỉnh');
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(letters.getByText('Sở Xây dựng tỉnh')).toBeVisible();
      await does.press(letters.getByRole('button', { name: /^Ghi công văn gửi/ }));
      await does.write(sheet.getByLabel('Số văn bản'), '15/UBND-VP');
      await sheet.getByLabel('Ngày văn bản').fill(today);
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(letters).toContainText(`Công văn 15/UBND-VP ngày ${day}`);
      await expect(letters).toContainText('chờ cấp trên');
      await letters
        .getByLabel('Kèm bản chụp văn bản')
        .setInputFiles({ name: 'cong-van.pdf', mimeType: 'application/pdf', buffer: scan });
      const kept = letters.getByRole('link', { name: 'cong-van.pdf' });
      const file = await page.request.get((await kept.getAttribute('href')) ?? '');
      expect(await file.body()).toEqual(scan);
      await does.press(letters.getByRole('button', { name: /^Ghi trả lời/ }));
      await does.write(sheet.getByLabel('Nội dung trả lời của cấp trên'), 'Xây lại cầu trong năm 2027.');
      await does.write(sheet.getByLabel('Số văn bản'), '880/SXD');
      await sheet.getByLabel('Ngày văn bản').fill(today);
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(letters).toContainText(`Trả lời: 880/SXD ngày ${day}`);
      await expect(letters).toContainText('Xây lại cầu trong năm 2027.');
    });
    if (way === 'keyboard') expect(clerk.pointers()).toEqual([]);
  });
}
