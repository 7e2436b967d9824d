import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { pointersOn } from '../support/hands.ts';
import { laptop, phone } from '../support/people.ts';
import { Moderator } from '../support/moderator.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');

/** What a toast tells can be taken back from it. */
async function undoes({ page }: Moderator, told: string): Promise<void> {
  await page.locator('.toast', { hasText: told }).getByRole('button', { name: 'Hoàn tác' }).focus();
  await page.keyboard.press('Enter');
}

/** Two citizens ask the same on their phones. */
async function twoRegister(): Promise<void> {
  const words = 'Đèn đường ngõ sau trường học hỏng đã ba tháng, đề nghị sớm thay bóng.';
  for (const [name, text] of [
    ['Trần Văn Mẫu', words],
    ['Nguyễn Thị Ví Dụ', `${words} Trẻ con đi học về rất tối.`],
  ] as const) {
    const input = {
      receipt: `giay-hen-${randomUUID()}`,
      channel: 'phone',
      name,
      consentName: true,
      petitions: [{ text }],
    };
    const response = await fetch(`${venue.server.url}/api/meetings/${meeting}/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id: randomUUID(), type: 'speakers.register', input }),
    });
    expect(response.ok, await response.text()).toBe(true);
  }
}

test('PL2 BL7 BX6 BX7 việc chờ xử lý chỉ bằng phím: duyệt, từ chối, phân loại, công bố, so, gộp, hoàn tác', async ({
  browser,
}) => {
  await twoRegister();
  const moderator = await venue.sits(browser, Moderator, 'moderator-1', laptop);
  const { page } = moderator;
  const { keyboard } = page;
  const opened = page.locator('article[data-no]');
  const openNo = async () => Number(await opened.getAttribute('data-no'));
  const waiting = page.getByRole('list', { name: 'Danh sách' }).locator('li[data-kind="registration"]');
  const first = await openNo();

  await test.step('đi qua danh sách bằng J, K và mũi tên', async () => {
    await keyboard.press('j');
    await expect(opened).not.toHaveAttribute('data-no', String(first));
    await keyboard.press('k');
    await expect(opened).toHaveAttribute('data-no', String(first));
    await keyboard.press('ArrowDown');
    await expect(opened).not.toHaveAttribute('data-no', String(first));
    await keyboard.press('ArrowUp');
    await expect(opened).toHaveAttribute('data-no', String(first));
  });

  await test.step('xếp vào danh sách chờ', async () => {
    const count = await waiting.count();
    await keyboard.press('a');
    await expect(waiting).toHaveCount(count - 1);
    await expect(opened).not.toHaveAttribute('data-no', String(first));
  });

  await test.step('chưa xếp lượt, lý do bằng số; hoàn tác xếp vào danh sách chờ', async () => {
    const no = await openNo();
    const count = await waiting.count();
    const queued = Number(/\d+/.exec(await moderator.tab('Danh sách chờ').innerText())?.[0]);
    await keyboard.press('x');
    await keyboard.press('3');
    await expect(page.getByRole('radio', { name: 'Nội dung chưa rõ' })).toBeChecked();
    await keyboard.press('Enter');
    await expect(waiting).toHaveCount(count - 1);
    await undoes(moderator, `Số ${no} chưa được xếp lượt`);
    await expect(moderator.tab('Danh sách chờ')).toContainText(String(queued + 1));
  });

  await test.step('hai người còn lại vào danh sách chờ, kiến nghị của họ chờ phân loại', async () => {
    while ((await waiting.count()) > 0) {
      const count = await waiting.count();
      await keyboard.press('a');
      await expect(waiting).toHaveCount(count - 1);
    }
  });

  const petitions = page.getByRole('list', { name: 'Danh sách' }).locator('li[data-kind="petition"]');
  const lamps = petitions.filter({ hasText: 'Đèn đường ngõ sau trường học' });
  const no = Number(await lamps.last().getAttribute('data-no'));

  await test.step('tới kiến nghị mới nhất', async () => {
    await expect(lamps).toHaveCount(2);
    for (let step = await petitions.count(); step > 0 && (await openNo()) !== no; step -= 1)
      await keyboard.press('j');
    await expect(opened).toHaveAttribute('data-no', String(no));
  });

  const other = Number(await lamps.first().getAttribute('data-no'));
  await test.step('so với kiến nghị giống, gộp, hoàn tác', async () => {
    await expect(moderator.button(`So với KN ${other}`)).toBeVisible();
    await keyboard.press('g');
    await expect(page.getByRole('dialog')).toBeVisible();
    await keyboard.press('g');
    await expect(opened).toHaveAttribute('data-no', String(other));
    await expect(moderator.button(`Bỏ gộp KN ${no}`)).toBeVisible();
    await undoes(moderator, `Đã gộp KN ${no}`);
    await expect(moderator.button(`Bỏ gộp KN ${no}`)).toBeHidden();
  });

  await test.step('phân loại', async () => {
    const field = page.getByLabel('Lĩnh vực');
    await keyboard.press('f');
    await expect(field).toBeFocused();
    for (let pick = 0; pick < 3; pick += 1) {
      await keyboard.press('ArrowDown');
      await keyboard.press('Tab');
    }
    await expect(lamps.first().getByText('chưa phân loại')).toBeHidden();
  });

  await test.step('công bố', async () => {
    await expect(page.getByLabel(/^Hiển thị trên màn hình hội trường/)).toBeFocused();
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(opened.getByText('đã công bố')).toBeVisible();
  });
});

test('QN8 việc chờ xử lý trên điện thoại, bằng ngón tay: mở, xếp lượt, về danh sách', async ({ browser }) => {
  await twoRegister();
  const context = await browser.newContext({
    baseURL: venue.server.url,
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  });
  const { name, code } = await venue.seat('moderator-2');
  const pairing = await context.request.post('/api/pair', { data: { code } });
  expect(pairing.ok()).toBe(true);
  const page = await context.newPage();
  await page.goto(`/m/${meeting}/moderator`);
  const moderator = new Moderator(page, { server: venue.server, meeting, name, ...phone });
  await moderator.isFollowing();
  const list = page.getByRole('list', { name: 'Danh sách' });
  const waiting = list.locator('li[data-kind="registration"]');
  const no = Number(await waiting.first().getAttribute('data-no'));
  const count = await waiting.count();

  await waiting.first().getByRole('button').tap();
  await expect(moderator.detail(no)).toBeVisible();
  await expect(list).toBeHidden();
  await moderator.button('Xếp vào danh sách chờ').tap();
  await moderator.button('Danh sách').tap();
  await expect(list).toBeVisible();
  await expect(waiting).toHaveCount(count - 1);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
});

test('O4 P3 lời đang viết còn sau khi tải lại; lời người khác vừa công bố hiện ra trước, không bị ghi đè [case release-overwrites-colleague]', async ({
  browser,
}) => {
  const one = await venue.sits(browser, Moderator, 'moderator-1', laptop);
  const two = await venue.sits(browser, Moderator, 'moderator-2', laptop);
  const no = 1;
  const words = one.page.getByLabel(/^Hiển thị trên màn hình hội trường/);
  const conflict = one.page.getByRole('alert').filter({ hasText: 'vừa sửa nội dung này' });
  await one.opensPetition(no);
  await words.fill('Lời tôi đang viết, chưa công bố');
  await one.page.reload();
  await one.opensPetition(no);
  await expect(words).toHaveValue('Lời tôi đang viết, chưa công bố');
  await two.opensPetition(no);
  await two.writes('Hiển thị trên màn hình hội trường và khi công khai', 'Lời đồng nghiệp đã duyệt');
  await two.presses(/^(Duyệt công bố|Cập nhật)/);
  await expect(conflict).toContainText('Tổ giúp việc 2');
  await expect(conflict).toContainText('Lời đồng nghiệp đã duyệt');
  await expect(words).toHaveValue('Lời tôi đang viết, chưa công bố');
  await expect(one.button('Cập nhật')).toBeDisabled();
  await one.presses('Giữ nội dung đã công bố');
  await expect(conflict).toBeHidden();
  await expect(words).toHaveValue('Lời đồng nghiệp đã duyệt');
});

for (const way of ['mouse', 'keyboard'] as const)
  test(`TD4 OP6 một người nêu ba việc: tách ngay tại hội trường rồi bỏ tách, bằng ${way}`, async ({
    browser,
  }) => {
    const size = { width: 1366, height: 768, way };
    const moderator = await venue.sits(browser, Moderator, 'moderator-1', size);
    const { page } = moderator;
    const text = `1. Chợ ${way} dột. 2. Bãi xe thu phí cao. 3. Thiếu nước ${way}.`;
    await moderator.commands('petitions.capture', { text, channel: 'onTheDay' });
    const shown = page.getByRole('group', { name: 'Hiển thị' });
    await moderator.hands.press(shown.getByRole('button', { name: 'Kiến nghị' }));
    await moderator.writes('Tìm theo số, nội dung, người nêu', `Chợ ${way}`);
    const rows = page.getByRole('list', { name: 'Danh sách' }).getByRole('button');
    await moderator.hands.press(rows);
    const opened = page.locator('article[data-no]');
    const no = Number(await opened.getAttribute('data-no'));
    await moderator.presses('Tách');
    const sheet = page.getByRole('dialog', { name: `Tách KN ${no}` });
    await expect(sheet.getByLabel('Phần 3')).toHaveValue(`Thiếu nước ${way}.`);
    await moderator.hands.press(sheet.getByRole('button', { name: 'Tách', exact: true }));
    await expect(sheet).toBeHidden();
    // The first part stays open, under the number of the whole.
    await expect(opened).toHaveAttribute('data-no', String(no));
    await expect(opened).not.toContainText(`Thiếu nước ${way}`);
    await moderator.writes('Tìm theo số, nội dung, người nêu', `Thiếu nước ${way}`);
    await expect(rows.filter({ hasText: `Thiếu nước ${way}.` })).not.toContainText(`Chợ ${way}`);
    await moderator.presses('Bỏ tách');
    await expect(opened).toContainText(text);
    await expect(opened).toHaveAttribute('data-no', String(no));
    if (way === 'keyboard') expect(pointersOn(page.context())).toEqual([]);
  });
