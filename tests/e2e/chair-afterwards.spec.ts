import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Clerk } from '../support/clerk.ts';
import { heldConference } from '../support/held-conference.ts';
import { everyoneLeaves, phone } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'chu-toa-sau', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('HL2 BL10 after the day a chair approves the notice on a phone, and takes it back', async ({
  browser,
}) => {
  const meeting = 'chu-toa-duyet';
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await heldConference(venue, clerk, meeting);
  const { page } = await venue.sits(browser, Chair, 'chair-chu-tich', phone, meeting);
  await page.getByRole('button', { name: 'Duyệt dự thảo này' }).press('Enter');
  await page.getByRole('button', { name: 'Bấm lần nữa để duyệt' }).press('Enter');
  await expect(page.getByText(/^Đã duyệt \d/)).toBeVisible();
  await clerk.page.goto(`/office/after/${meeting}/conclusion`);
  // As the record drew it up, before anybody wrote in it.
  await expect(clerk.page.getByText(/ duyệt, \d\d:\d\d/)).toBeVisible();
  await page.getByRole('button', { name: 'Rút lại duyệt' }).press('Enter');
  await expect(page.getByText('Đọc xong thì duyệt.', { exact: false })).toBeVisible();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);
});
