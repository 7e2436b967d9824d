import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { checkZip } from '../../server/src/dossier/check/check-dossier.mjs';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'lam-ho-so', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'ho-so-thu';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

test('DS1 DS9 BL14 after the day a clerk reads what the dossier lacks, is led to it, takes the dossier away, and it is intact', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await clerk.founds(meeting);
  const { page, hands: does } = clerk;
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const cookie = await pairedCookie(venue.server, code);
  await command({ url: venue.server.url, meeting, cookie }, 'meeting.start', {});
  await page.goto(`/office/after/${meeting}/dossier`);
  await expect(page.getByRole('heading', { name: 'Hồ sơ hội nghị' })).toBeVisible();
  await expect(page.getByText('Kế hoạch: chưa chốt')).toBeVisible();
  await expect(page.getByText('Chưa có văn bản nào được chốt.')).toBeVisible();
  await does.press(page.getByRole('link', { name: 'Kế hoạch: chưa chốt' }));
  await expect(page.getByRole('button', { name: 'Chốt bản này' })).toBeVisible();
  await page.goBack();
  const coming = page.waitForEvent('download');
  await does.press(page.getByRole('link', { name: 'Tải hồ sơ (.zip)' }));
  const zip = new Uint8Array(readFileSync(await (await coming).path()));
  const { findings, told } = await checkZip({
    size: zip.length,
    read: (from, to) => Promise.resolve(zip.subarray(from, to)),
  });
  expect(findings).toEqual([]);
  expect(told?.title).toBe('Đối thoại xã Đồng Mẫu');
});
