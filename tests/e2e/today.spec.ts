import { expect, test } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'sang-nay', password: 'mat khau thu', roles: ['coordinator'] } as const;
const looksOn = { name: 'giam-sat', password: 'mat khau thu', roles: ['supervisor'] } as const;

test.beforeAll(async () => {
  await venue.hasAccount(account);
  await venue.hasAccount(looksOn);
});
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('RM5 RM6 RM9 QN10 a coordinator’s morning: the next thing on top, a message copied, noted as sent, and taken back', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'keyboard');
  const { page, hands: does } = clerk;
  await page.goto('/office/today');
  await expect(page.getByRole('heading', { name: 'Chưa có hội nghị nào bế mạc' })).toBeVisible();
  const meeting = 'hom-nay-thu';
  await clerk.founds(meeting, 'adHoc');
  await clerk.tookIn(meeting, [
    { text: 'Sửa cầu dân sinh Bến Đá', name: 'Lê Thị Nháp', unit: 'Thôn Bến Đá' },
  ]);
  await clerk.gave(meeting, 'Sửa cầu dân sinh Bến Đá', 'Phòng Kinh tế');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { url: venue.server.url, meeting, cookie: await pairedCookie(venue.server, code) };
  await command(chair, 'meeting.start', {});
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    view: { petitions: Record<string, { id: string }> };
  };
  const petition = Object.keys(view.petitions)[0];
  const due = civilDateOf(instant(Date.now()));
  await command(chair, 'petitions.dispose', {
    ...{ petition, kind: 'toBeVerified', department: 'kinh-te', due },
  });
  await command(chair, 'meeting.close', {});

  await page.goto('/office');
  await expect(page).toHaveURL(/\/office\/today$/);
  const today = page.getByRole('region', { name: /Hôm nay · 1/ });
  await expect(today.getByText('Sửa cầu dân sinh Bến Đá')).toBeVisible();
  // Nobody set a server of mail.
  await expect(page.getByRole('button', { name: /thư điện tử/ })).toHaveCount(0);
  await does.press(today.getByRole('button', { name: /^Tin nhắn/ }));
  await expect(today.getByText('tin nhắn đã chép, chưa gửi')).toBeVisible();
  await page.screenshot({ path: test.info().outputPath('today.png') });
  // What gives the body its matter has not left the house yet; its own act is open where it is done.
  await expect(today.getByText(/công văn giao còn tại văn phòng · Phòng Kinh tế/)).toBeVisible();
  const out = page.getByRole('region', { name: 'Cần chuyển đi · 1' });
  await expect(out.getByText(/^.*KN1 · Công văn giao cơ quan: dự thảo · Phòng Kinh tế/)).toBeVisible();
  await does.press(today.getByRole('button', { name: /^Ghi đã gửi/ }));
  await expect(today.getByText(/đã đôn đốc 1 lần/)).toBeVisible();
  await expect(today.getByText('chưa gửi')).toHaveCount(0);
  await does.press(today.getByRole('button', { name: 'Bỏ lần đôn đốc vừa ghi' }));
  await does.press(today.getByRole('button', { name: 'Bấm lần nữa để bỏ' }));
  await expect(today.getByText(/đã đôn đốc/)).toHaveCount(0);
  expect(clerk.pointers()).toEqual([]);
});

test('RM6 whoever only looks on does not read the day’s list', async ({ browser }) => {
  const other = await Clerk.isSignedIn(browser, venue.server, looksOn, 'mouse');
  const answer = await other.page.request.get('/api/office/today');
  expect(answer.status()).toBe(403);
});
