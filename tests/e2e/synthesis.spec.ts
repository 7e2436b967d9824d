import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { Clerk } from '../support/clerk.ts';
import type { Way } from '../support/hands.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'tong-hop', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

const ways: readonly Way[] = ['mouse', 'keyboard'];
const today = civilDateOf(instant(Date.now()));
const day = shortDate(today);
const three = [
  '1. Đường trục thôn Đông lầy lội, học sinh không đến trường được.',
  '2. Ngõ sau chợ chưa có đèn chiếu sáng.',
  '3. Trạm y tế thiếu bác sĩ khám buổi chiều.',
].join('\n');
/** The scan of a paper. */
const scan = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const alike = 'Đường trục thôn Đông lầy lội, xe máy không qua được.';

const clerkAt = (browser: Browser, way: Way): Promise<Clerk> =>
  Clerk.isSignedIn(browser, venue.server, account, way);

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
  test(`TD4 PL2 BL2 PL8 opinions are typed in, one is sorted, divided in three, merged, both undone, and given to a body, with the ${way}`, async ({
    browser,
  }) => {
    const clerk = await clerkAt(browser, way);
    const meeting = `tong-hop-${way}`;
    await clerk.founds(meeting);
    const { page, hands: does } = clerk;
    await clerk.opens(meeting, 'synthesis');
    await does.press(page.getByRole('button', { name: 'Nhập ý kiến', exact: true }));
    const sheet = page.getByRole('dialog', { name: 'Nhập ý kiến' });
    for (const [text, name, unit, then] of [
      [three, 'Bùi Văn Một', 'Thôn Đông', 'Lưu, nhập ý kiến tiếp theo'],
      [alike, 'Lê Thị Hai', 'Thôn Tây', 'Nhập ý kiến'],
    ] as const) {
      await sheet.getByLabel('Nội dung ý kiến').fill(text);
      await does.write(sheet.getByLabel('Họ tên người nêu'), name);
      await does.write(sheet.getByLabel('Thôn, tổ, đơn vị'), unit);
      await does.press(sheet.getByRole('button', { name: then, exact: true }));
      await expect(page.getByRole('list', { name: 'Các vấn đề' })).toContainText(unit);
      // The next slip of the pile is mostly of the same village.
      if (then === 'Nhập ý kiến') continue;
      await expect(sheet.getByLabel('Nội dung ý kiến')).toBeFocused();
      await expect(sheet.getByLabel('Nội dung ý kiến')).toHaveValue('');
      await expect(sheet.getByLabel('Thôn, tổ, đơn vị')).toHaveValue(unit);
    }
    await expect(sheet).toBeHidden();
    await expect(figures(page)).toContainText('2 ý kiến 2 người 2 vấn đề');

    await test.step('sorted by field and authority', async () => {
      await does.press(listed(page, /Đường trục thôn Đông lầy lội, học sinh/));
      if (way === 'keyboard') {
        await page.keyboard.press('2');
        await page.keyboard.press('x');
      } else {
        await does.pick(page.getByLabel('Lĩnh vực'), '2 Giao thông, hạ tầng, điện, nước');
        await does.pick(page.getByLabel('Thẩm quyền', { exact: true }), 'Cấp xã');
      }
      await expect(page.getByLabel('Lĩnh vực')).toHaveValue('ha-tang');
      await expect(page.getByLabel('Thẩm quyền', { exact: true })).toHaveValue('commune');
      await expect(listed(page, /Đường trục thôn Đông lầy lội, học sinh/)).toContainText('chưa giao cơ quan');
    });

    await test.step('divided in three as its words number them', async () => {
      await does.press(page.getByRole('button', { name: 'Tách', exact: true }));
      const sheet = page.getByRole('dialog', { name: /^Tách/ });
      await expect(sheet.getByLabel('Phần 3')).toHaveValue('Trạm y tế thiếu bác sĩ khám buổi chiều.');
      await does.press(sheet.getByRole('button', { name: 'Tách', exact: true }));
      await expect(sheet).toBeHidden();
      await expect(figures(page)).toContainText('2 ý kiến 2 người 4 vấn đề');
      // Whoever divides goes on with the first part, under the number of the whole.
      await expect(opened(page)).toContainText('phần 1/3');
      await expect(opened(page)).toContainText('Kiến nghị 1');
    });

    await test.step('one part is merged with what another person asks', async () => {
      await does.press(page.getByRole('button', { name: /^Gộp vào KN/ }).first());
      await expect(figures(page)).toContainText('2 ý kiến 2 người 3 vấn đề');
      await expect(opened(page)).toContainText('2 người cùng nêu');
    });

    await test.step('both are undone', async () => {
      const undo = page.getByRole('region', { name: 'Thông báo' }).getByRole('button', { name: 'Hoàn tác' });
      if (way === 'keyboard') await page.keyboard.press('z');
      else await does.press(undo.last());
      await expect(figures(page)).toContainText('2 ý kiến 2 người 4 vấn đề');
      if (way === 'keyboard') await page.keyboard.press('z');
      else await fromMenu(clerk, /^Bỏ tách/);
      await expect(figures(page)).toContainText('2 ý kiến 2 người 2 vấn đề');
      await expect(opened(page)).toContainText('Kiến nghị 1');
      await expect(opened(page)).not.toContainText('phần');
    });

    await test.step('another one is looked for and merged, whatever its words, and that is undone', async () => {
      await does.press(page.getByRole('button', { name: 'Gộp vấn đề khác…' }));
      const sheet = page.getByRole('dialog', { name: /^Gộp vào KN/ });
      await does.press(sheet.getByRole('listitem').getByRole('button').first());
      await expect(sheet).toBeHidden();
      await expect(figures(page)).toContainText('2 ý kiến 2 người 1 vấn đề');
      await fromMenu(clerk, /^Bỏ gộp/);
      await expect(figures(page)).toContainText('2 ý kiến 2 người 2 vấn đề');
    });

    await test.step('a body is to answer it', async () => {
      const answering = opened(page).getByRole('region', { name: 'Cơ quan trả lời' });
      await does.pick(answering.getByLabel('Thêm cơ quan'), 'Phòng Kinh tế');
      await does.press(answering.getByRole('button', { name: 'Giao', exact: true }));
      await expect(answering.getByText('Chủ trì')).toBeVisible();
      await does.pick(answering.getByLabel('Thêm cơ quan'), 'Phòng Văn hóa – Xã hội');
      await does.press(answering.getByRole('button', { name: 'Giao', exact: true }));
      await expect(answering.getByText('Phối hợp')).toBeVisible();
    });
    if (way === 'keyboard') expect(clerk.pointers()).toEqual([]);
  });
}

for (const way of ways) {
  test(`TD8 PL6 the letter of a body without account is entered, sent back with a reason, entered again and approved, with the ${way}`, async ({
    browser,
  }) => {
    const clerk = await clerkAt(browser, way);
    const meeting = `tra-loi-${way}`;
    await clerk.founds(meeting, 'adHoc');
    const asked = 'Kênh tưới tiêu thôn Nam bị bồi lấp.';
    await clerk.tookIn(meeting, [{ text: asked, name: 'Phạm Thị Tư', unit: 'Thôn Nam' }]);
    await clerk.gave(meeting, asked, 'Phòng Kinh tế');
    const { page, hands: does } = clerk;
    await clerk.opens(meeting, 'answers');
    const body = page.getByRole('region', { name: 'Phòng Kinh tế' });
    await expect(page.getByRole('heading', { name: '1 cơ quan còn nợ dự kiến trả lời' })).toBeVisible();
    await expect(body).toContainText('còn thiếu 1');
    const owed = page.getByText('Còn thiếu dự kiến trả lời: 1 Phòng Kinh tế');
    await expect(owed).toBeVisible();

    const enters = async (text: string, no: string) => {
      await does.press(body.getByRole('button', { name: /^Nhập văn bản/ }));
      const sheet = page.getByRole('dialog');
      await does.write(sheet.getByLabel('Nội dung trả lời'), text);
      await does.write(sheet.getByLabel('Số văn bản'), no);
      await sheet.getByLabel('Ngày văn bản').fill(today);
      await does.write(sheet.getByLabel('Người ký'), 'Trần Thị Ký');
      await sheet
        .getByLabel('Kèm bản chụp văn bản')
        .setInputFiles({ name: `${no.replace('/', '-')}.pdf`, mimeType: 'application/pdf', buffer: scan });
      await expect(sheet.getByRole('button', { name: /^Bỏ tệp/ })).toBeVisible();
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(sheet).toBeHidden();
      await expect(body).toContainText(`Văn bản số ${no} ngày ${day}, Trần Thị Ký ký`);
      await expect(body).toContainText('chờ duyệt');
    };
    await test.step('what is missing first is in sight; a date is read off the letter', async () => {
      await does.press(body.getByRole('button', { name: /^Nhập văn bản/ }));
      const sheet = page.getByRole('dialog');
      await expect(sheet.getByLabel('Ngày văn bản')).toHaveValue('');
      for (const [label, text] of [
        ['Nội dung trả lời', 'Sẽ xem xét.'],
        ['Số văn bản', '07/PKT'],
      ] as const) {
        await does.press(sheet.getByRole('button', { name: 'Lưu' }));
        await expect(sheet.getByLabel(label)).toBeFocused();
        await sheet.getByLabel(label).fill(text);
      }
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(sheet.getByLabel('Ngày văn bản')).toBeFocused();
      await sheet.getByLabel('Ngày văn bản').fill(today);
      await does.press(sheet.getByRole('button', { name: 'Lưu' }));
      await expect(sheet.getByLabel('Người ký')).toBeFocused();
      await expect(sheet.getByLabel('Người ký')).toBeInViewport({ ratio: 1 });
      await does.press(sheet.getByRole('button', { name: 'Đóng', exact: true }));
      await does.press(sheet.getByRole('button', { name: 'Bỏ, đóng lại' }));
      await expect(sheet).toBeHidden();
    });
    await enters('Sẽ xem xét.', '07/PKT');
    await expect(owed).toHaveCount(0);

    await test.step('sent back, and why', async () => {
      await does.press(page.getByRole('button', { name: 'Duyệt 1 dự kiến' }));
      const sheet = page.getByRole('dialog');
      await expect(sheet).toContainText('Sẽ xem xét.');
      const file = sheet.getByRole('link', { name: '07-PKT.pdf' });
      const kept = await page.request.get((await file.getAttribute('href')) ?? '');
      expect(await kept.body()).toEqual(scan);
      await does.write(sheet.getByLabel('Lý do trả lại'), 'Chưa nêu thời hạn nạo vét');
      await does.press(sheet.getByRole('button', { name: 'Trả lại' }));
      await expect(sheet).toBeHidden();
      await expect(body).toContainText('Trả lại: Chưa nêu thời hạn nạo vét');
      await expect(owed).toBeVisible();
      await expect(page.getByRole('heading', { name: '1 cơ quan còn nợ dự kiến trả lời' })).toBeVisible();
    });

    await test.step('entered again, and approved', async () => {
      await enters('Nạo vét xong trước 15/12/2026.', '09/PKT');
      await does.press(page.getByRole('button', { name: 'Duyệt 1 dự kiến' }));
      const sheet = page.getByRole('dialog');
      await expect(sheet).toContainText('Nạo vét xong trước 15/12/2026.');
      await expect(sheet).toContainText('Chưa ghi lĩnh vực, thẩm quyền, mức độ. Vẫn duyệt được');
      await does.press(sheet.getByRole('button', { name: 'Duyệt', exact: true }));
      await expect(sheet).toBeHidden();
      await expect(page.getByRole('heading', { name: 'Mọi dự kiến trả lời đã được duyệt' })).toBeVisible();
      await expect(body).toContainText('đã duyệt 1/1');
    });

    await test.step('a matter that no body was given is no answer that is done', async () => {
      await clerk.tookIn(meeting, [
        { text: 'Chợ thôn Nam thiếu đèn.', name: 'Lê Văn Sáu', unit: 'Thôn Nam' },
      ]);
      await expect(page.getByText('Vấn đề chưa giao cơ quan: 1')).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Còn 1 vấn đề chưa có dự kiến trả lời' })).toBeVisible();
      await expect(page.getByRole('link', { name: /Trả lời.*1 vấn đề chưa có trả lời/ })).toBeVisible();
    });
    if (way === 'keyboard') expect(clerk.pointers()).toEqual([]);
  });
}
