import { hands } from '../support/hands.ts';
import { expect, test, type Page } from '@playwright/test';
import { arrives, Citizen, Desk, laptop } from '../support/people.ts';
import { meeting, Venue } from '../support/venue.ts';

const smallPhone = { width: 360, height: 740 };

const venue = new Venue('test');

/** A phone of five years ago in a hall where everybody's phone is on the same cell. */
async function slowed(page: Page): Promise<void> {
  const device = await page.context().newCDPSession(page);
  const bytesPerSecond = 400_000 / 8;
  await device.send('Network.enable');
  await device.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await device.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

test('BL7 BX5 điện thoại cũ, mạng chậm: đăng ký, thấy chỗ của mình và thấy nó đổi', async ({ browser }) => {
  const desk = await venue.sits(browser, Desk, 'desk-1', laptop);
  for (const at of [1, 2, 3])
    expect(
      await desk.commands('speakers.register', {
        receipt: `giay-hen-cua-nguoi-thu-${at}`,
        channel: 'desk',
        name: 'Trần Văn Mẫu',
        consentName: false,
        petitions: [{ text: 'Đề nghị sửa đường vào khu phố' }],
      }),
    ).toMatchObject({ ok: true });

  const citizen = await arrives(Citizen, browser, { ...desk.place, name: 'người dân', ...smallPhone });
  await slowed(citizen.page);
  await citizen.registers({
    name: 'Nguyễn Thị Ví Dụ',
    honorific: 'Bà',
    words: 'Đèn đường ngõ 12 hỏng ba tháng, đề nghị thay bóng.',
  });
  await citizen.isToldTheState('chờ xem xét');

  const team = await arrives(Desk, browser, { ...desk.place, name: 'tổ giúp việc' });
  const { code } = await venue.seat('moderator-1');
  const paired = await team.page.request.post('/api/pair', { data: { code } });
  expect(paired.ok()).toBe(true);
  const commands = async (type: string, input: object) => {
    const data = { id: `phone-spec-${type}-0001`.replace('.', '-'), type, input };
    const response = await team.page.request.post(`/api/meetings/${meeting}/commands`, { data });
    expect(await response.json()).toMatchObject({ ok: true });
  };
  await commands('speakers.accept', { registration: await registrationOf(citizen.receipt) });
  const ahead = citizen.page.getByText(/Còn\s+\d+\s+người\s+trước\s+ông,\s+bà/);
  // As long as such a phone takes on a busy test machine.
  await expect(ahead).toBeVisible({ timeout: 30_000 });
  const before = Number(/\d+/.exec((await ahead.textContent()) ?? '')?.[0]);
  expect(before).toBeGreaterThanOrEqual(3);
  await commands('meeting.start', {});
  await commands('queue.call', { registration: await registrationOf('giay-hen-cua-nguoi-thu-1') });
  await citizen.sees(`Còn ${before - 1} người trước ông, bà`);
});

/** Whose receipt it is, as its holder learns it. */
async function registrationOf(receipt: string): Promise<string> {
  const response = await fetch(`${venue.server.url}/api/meetings/${meeting}/receipt`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ receipt }),
  });
  const { view } = (await response.json()) as { view: { registrations: Record<string, object> } };
  return Object.keys(view.registrations)[0] ?? '';
}

test('QN8 trang đăng ký dùng được khi không có script', async ({ browser }) => {
  const context = await browser.newContext({
    baseURL: venue.server.url,
    viewport: smallPhone,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto(`/m/${meeting}/register`);
  await page.getByLabel('Nội dung', { exact: true }).fill('Đèn đường ngõ 12 hỏng ba tháng.');
  // A second matter has its room, and no button stands there that does nothing.
  await expect(page.getByRole('button', { name: 'Thêm một nội dung' })).toBeHidden();
  await page.getByLabel('Nội dung 2 (nếu có)').fill('Cống ngõ 12 tắc mỗi khi mưa.');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  // The name was missing: both stand in the form again.
  await expect(page.getByLabel('Nội dung 2', { exact: true })).toHaveValue('Cống ngõ 12 tắc mỗi khi mưa.');
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ví Dụ');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  const given = page.locator('[data-no]');
  await expect(given).toHaveAttribute('data-no', /^\d+$/);
  const no = (await given.getAttribute('data-no')) ?? '';
  // The same form sent once more is the same registration.
  await page.reload();
  await expect(given).toHaveAttribute('data-no', no);
  // The receipt is behind a secret that no server is sent: the page says what to do instead of standing white.
  await hands.mouse.press(page.getByRole('link', { name: 'Xem biên nhận' }));
  await expect(page.locator('.without-script')).toContainText('Muốn xem biên nhận, xin bật JavaScript');
  await expect(page.locator('.without-script')).toBeVisible();
});

test('BX5 UB12 a page that only the browser draws says that it is being opened, and what it needs', async ({
  browser,
}) => {
  const link = `/l/${meeting}#${'a'.repeat(43)}`;
  const without = await browser.newContext({ baseURL: venue.server.url, javaScriptEnabled: false });
  const plain = await without.newPage();
  await plain.goto(link);
  await expect(plain.locator('.without-script')).toContainText('Trang này cần JavaScript');
  await expect(plain.locator('.starting')).toBeHidden();
  await without.close();

  const context = await browser.newContext({ baseURL: venue.server.url });
  const page = await context.newPage();
  const arrived = Promise.withResolvers<undefined>();
  await page.route('**/_app/**/*.js', async (route) => {
    await arrived.promise;
    await route.continue();
  });
  await page.goto(link, { waitUntil: 'commit' });
  await expect(page.getByText('Đang mở trang…')).toBeVisible();
  arrived.resolve(undefined);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.starting')).toHaveCount(0);
  await context.close();
});

test('R19 UB3 không có script cũng được hỏi trước khi gửi nội dung có từ tố cáo, và không phải gõ lại gì', async ({
  browser,
}) => {
  const context = await browser.newContext({
    baseURL: venue.server.url,
    viewport: smallPhone,
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const words = page.getByLabel('Nội dung', { exact: true });
  const question = page.getByRole('heading', { name: 'Nội dung có từ “tố cáo”' });
  const consent = page.locator('input[name="consentName"]');
  await page.goto(`/m/${meeting}/register`);
  await words.fill('Tôi tố cáo việc đổ rác ở ngõ 12.');
  await page.getByLabel('Nơi ở hoặc tổ chức').fill('Tổ dân phố 12');
  await hands.mouse.press(page.locator('label:has(input[name="consentName"])'));
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  await expect(question).toBeInViewport();

  await hands.mouse.press(page.getByRole('button', { name: 'Ý kiến, kiến nghị: gửi đăng ký' }));
  await expect(page.locator('.refused')).toBeInViewport();
  await expect(words).toHaveValue('Tôi tố cáo việc đổ rác ở ngõ 12.');
  await expect(page.getByLabel('Nơi ở hoặc tổ chức')).toHaveValue('Tổ dân phố 12');
  await expect(consent).toBeChecked();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ví Dụ');
  // It was answered, and is not asked again.
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  await expect(page.locator('[data-no]')).toBeVisible();

  await page.goto(`/m/${meeting}/register`);
  await words.fill('Tôi tố cáo việc đổ rác ở ngõ 12.');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký' }));
  await hands.mouse.press(page.getByRole('button', { name: 'Khiếu nại, tố cáo: xem nơi tiếp nhận' }));
  await expect(page.getByRole('heading', { name: 'Nội dung này có nơi tiếp nhận riêng' })).toBeVisible();
  await expect(page.locator('[data-no]')).toHaveCount(0);
});

test('R19 UB3 sửa lời thì thôi hỏi về khiếu nại, tố cáo, và lại gửi được như thường', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: venue.server.url, viewport: smallPhone });
  const page = await context.newPage();
  await page.goto(`/m/${meeting}/register`);
  await expect(page.locator('form[data-awake]')).toBeAttached();
  await page.getByLabel('Họ và tên').fill('Nguyễn Thị Ví Dụ');
  const words = page.getByLabel('Nội dung', { exact: true });
  await words.fill('Tôi tố cáo việc đổ rác ở ngõ 12.');
  const sends = page.getByRole('button', { name: 'Gửi đăng ký', exact: true });
  await hands.mouse.press(sends);
  const question = page.getByRole('heading', { name: 'Nội dung có từ “tố cáo”' });
  await expect(question).toBeInViewport();
  await words.fill('Đề nghị dọn rác ở ngõ 12.');
  await expect(question).toBeHidden();
  await hands.mouse.press(sends);
  await expect(page.locator('section[data-no]')).toBeVisible();
  await context.close();
});

test('BX5 R17 thiếu gì thì được đưa tới đó, chưa gửi được thì máy giữ và tự gửi, không có socket vẫn cập nhật [case unsent-registration-called-registered] [case no-websocket-phone]', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: venue.server.url, viewport: smallPhone });
  const page = await context.newPage();
  await page.goto(`/m/${meeting}/register`);
  await expect(page.locator('form[data-awake]')).toBeAttached();
  await page.getByLabel('Nội dung', { exact: true }).fill('Tôi muốn TO CAO việc đổ rác ở ngõ 12');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký', exact: true }));
  const name = page.getByLabel('Họ và tên');
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();
  await expect(page.getByText('Đề nghị ghi họ và tên.')).toBeInViewport();
  await name.fill('Nguyễn Thị Ví Dụ');
  await hands.mouse.press(page.getByRole('button', { name: 'Gửi đăng ký', exact: true }));
  await expect(page.getByRole('heading', { name: 'Nội dung có từ “TO CAO”' })).toBeInViewport();

  await page.route('**/commands', (route) => route.abort());
  await hands.mouse.press(page.getByRole('button', { name: 'Ý kiến, kiến nghị: gửi đăng ký' }));
  await expect(page.getByText('Chưa gửi được đăng ký')).toBeVisible();
  await page.close();

  // The phone has a network again, of a kind that lets no socket through.
  const again = await context.newPage();
  await again.routeWebSocket(/socket\.io/, (socket) => void socket.close());
  await again.goto(`/m/${meeting}/register`);
  await again.waitForURL('**/receipt#*');
  await expect(again.locator('section[data-no]').getByText('chờ xem xét')).toBeVisible();
  await expect(again.locator('main')).toHaveAttribute('translate', 'no');
  await expect(again.getByText(/Cập nhật lúc \d\d:\d\d/)).toBeVisible();
  await hands.mouse.press(again.getByRole('button', { name: 'Rút đăng ký' }));
  await hands.mouse.press(again.getByRole('button', { name: 'Không rút' }));
  await hands.mouse.press(again.getByRole('button', { name: 'Rút đăng ký' }));
  await hands.mouse.press(again.getByRole('button', { name: 'Đồng ý rút' }));
  await expect(again.locator('section[data-no]').getByText('đã rút')).toBeVisible();

  // What was withdrawn is not called registered, and a complaint's slip has no number.
  await again.goto(`/m/${meeting}/register`);
  await expect(again.locator('form[data-awake]')).toBeAttached();
  await expect(again.getByText('Ông, bà đã đăng ký trên máy này')).toHaveCount(0);
  await hands.mouse.press(again.getByText('Tố cáo', { exact: true }));
  await hands.mouse.press(again.getByRole('button', { name: 'Lấy giấy hướng dẫn tiếp công dân' }));
  await expect(again.getByRole('heading', { name: 'Giấy hướng dẫn' })).toBeVisible();
  await expect(again.locator('[data-no]')).toHaveCount(0);
});
