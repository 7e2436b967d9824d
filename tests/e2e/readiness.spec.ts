import { expect, test, type Locator, type Page } from '@playwright/test';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command, signedInCookie } from '../cast/sessions.ts';
import { hands } from '../support/hands.ts';
import { signInPastThePage } from '../support/signed-in.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const press = (control: Locator): Promise<void> => hands.mouse.press(control);
const account = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'dong-mau-san-sang';

/** A plan that lacks its place and the name of a co-chair, and nothing else. */
async function planWithGaps(meeting: string): Promise<void> {
  await venue.hasAccount(account);
  const { url } = venue.server;
  const cookie = await signedInCookie(venue.server, account.name, account.password);
  const does = (type: string, input: object) => command({ url, meeting, cookie }, type, input);
  const today = civilDateOf(instant(Date.now()));
  await does('plan.start', {
    ...{ template: 'commune', title: 'Đối thoại xã Đồng Mẫu', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: addDays(today, 40), period: '', startsAt: '08:00', place: '' },
    content: { milestones: [] },
  });
  await does('notice.putOut', {});
}

async function signsIn(page: Page): Promise<void> {
  await page.setViewportSize({ width: 1366, height: 625 });
  await signInPastThePage(page.context(), venue.server, account);
}

test('RD1 RD2 RD10 QN4 PL7 BX12 a plan with gaps is mended through its lines until it is ready, and rehearsed', async ({
  page,
}) => {
  await planWithGaps(meeting);
  await signsIn(page);
  await page.goto(`${venue.server.url}/office/prepare/${meeting}/readiness`);
  const stage = page.getByRole('link', { name: /^Sẵn sàng/ });
  await expect(page.getByText('Chưa nên mở hội nghị: còn thiếu 2 việc')).toBeVisible();

  await press(page.getByRole('link', { name: 'Định địa điểm: Chưa định địa điểm' }));
  // The part that mends it is open.
  const sheet = page.getByRole('dialog');
  const place = sheet.getByLabel(/^Địa điểm/);
  await place.fill('Hội trường UBND xã');
  // A page that is loaded anew would forget what was typed: it is asked first.
  const asked = page.waitForEvent('dialog');
  await page.evaluate('setTimeout(() => location.reload())');
  expect((await asked).type()).toBe('beforeunload');
  await (await asked).dismiss();
  await expect(place).toHaveValue('Hội trường UBND xã');
  await press(sheet.getByRole('button', { name: /^Lưu/ }));
  await expect(sheet).toBeHidden();

  await press(stage);
  await expect(page.getByText('Chưa nên mở hội nghị: còn thiếu 1 việc')).toBeVisible();
  await press(page.getByRole('link', { name: 'Ghi tên Chủ tọa: Chưa ghi tên Chủ tọa' }));
  const chairs = ['Hoàng Văn Đóng Vai, Chủ tịch UBND', 'Lê Thị Ví Dụ, Phó Chủ tịch Hội đồng nhân dân'];
  await sheet.getByLabel('Chủ tọa, đồng Chủ tọa').fill(chairs.join('\n'));
  await press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();

  await press(stage);
  await expect(page.getByRole('heading', { level: 1, name: 'Sẵn sàng' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đến bàn điều hành để mở' })).toBeInViewport({ ratio: 1 });
  const water = page.getByRole('checkbox', { name: /^Nước uống/ });
  await press(water);
  await expect(water).toBeChecked();
  await expect(water).toContainText(`, ${account.name}`);

  await press(page.getByRole('button', { name: 'Bắt đầu diễn tập' }));
  await expect(page.getByText(/^Đang diễn tập, từ /)).toBeVisible();
  await press(page.getByRole('link', { name: 'Vào buổi diễn tập' }));
  const band = page.getByRole('complementary', { name: 'Diễn tập' });
  await expect(band).toContainText('Đang tạm dừng', { timeout: 30_000 });
  await press(band.getByRole('button', { name: 'Tiếp tục' }));
  await expect(band).toContainText('không vào hồ sơ thật');
});

test('RD8 PL7 whoever ticks one thing of the hall right after the other finds each where it was, also where nothing scrolls', async ({
  page,
}) => {
  const hall = 'dong-mau-hoi-truong';
  await planWithGaps(hall);
  await signsIn(page);
  await page.goto(`${venue.server.url}/office/prepare/${hall}/readiness`);
  const boxes = page.getByRole('checkbox');
  const trial = page.getByRole('checkbox', { name: /mất điện/ });
  const water = page.getByRole('checkbox', { name: /^Nước uống/ });
  // It stands above the list, and is gone from there with its tick.
  const owed = page.getByRole('heading', { level: 3, name: 'Chưa thử mất điện, mất mạng' });
  const tops = async () =>
    Promise.all((await boxes.all()).map(async (one) => Math.round((await one.boundingBox())?.y ?? -1)));
  for (const height of [625, 1600]) {
    await page.setViewportSize({ width: 1366, height });
    await water.scrollIntoViewIfNeeded();
    await trial.scrollIntoViewIfNeeded();
    await expect(owed).toHaveCount(1);
    const before = await tops();
    await hands.mouse.press(trial);
    await hands.mouse.press(water);
    await expect(trial).toBeChecked();
    await expect(water).toBeChecked();
    await expect(owed).toHaveCount(0);
    expect(await tops(), `ticked, ${height} high`).toEqual(before);
    await trial.click({ delay: 50 });
    await expect(owed).toHaveCount(1);
    await hands.mouse.press(water);
    await expect(water).not.toBeChecked();
    expect(await tops(), `taken back, ${height} high`).toEqual(before);
  }
});
