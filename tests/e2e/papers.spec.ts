import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'soan-van-ban', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

test('PA7 PL7 a clerk reads the plan as a paper, sees what it lacks, and takes the notice away for Word', async ({
  browser,
}) => {
  const clerk = await Clerk.signsIn(browser, venue.server, account, 'mouse');
  const meeting = 'van-ban-thu';
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  await clerk.opens(meeting, 'papers');

  const plan = page.getByRole('article', { name: 'Xem trước: Kế hoạch' });
  await expect(plan.getByText('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBeVisible();
  await expect(plan.getByRole('heading', { name: 'I. MỤC ĐÍCH, YÊU CẦU', exact: true })).toBeVisible();
  await expect(plan.getByText('DỰ THẢO')).toBeVisible();
  const papers = page.getByRole('list', { name: 'Các văn bản' });
  await expect(papers.getByText(/^Chưa ghi: .*giờ bắt đầu/).first()).toBeVisible();

  await does.press(papers.getByRole('button', { name: 'Thông báo công khai' }));
  await expect(page.getByRole('article').getByRole('heading', { name: /THÔNG BÁO/ })).toBeVisible();
  const main = page.getByRole('link', { name: 'Tải tệp Word: Thông báo công khai' }).first();
  const [file] = await Promise.all([page.waitForEvent('download'), does.press(main)]);
  // A browser without a locale calls every file "download": its name is read where the server gives it.
  const answer = await page.request.get((await main.getAttribute('href')) ?? '');
  expect(decodeURIComponent(answer.headers()['content-disposition'] ?? '')).toMatch(
    /filename\*=UTF-8''Thông báo công khai - .*\.docx$/,
  );
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK');
});
