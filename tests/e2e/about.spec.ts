import { hands } from '../support/hands.ts';
import { expect, test } from '@playwright/test';
import { readRelease } from '@doi-thoai/server/release';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');
const { version, commit } = readRelease();

for (const [whose, path] of [
  ['start page', '/'],
  ["citizen's form", `/m/${meeting}/register`],
] as const)
  test(`from the ${whose}, everybody comes to version, source and licence`, async ({ browser }) => {
    const page = await browser.newPage({ locale: 'vi-VN' });
    await page.goto(venue.server.url + path);
    await hands.mouse.press(page.getByRole('contentinfo').getByRole('link', { name: 'Về phần mềm này' }));
    await expect(page.getByRole('heading', { level: 1, name: 'Về phần mềm này' })).toBeVisible();
    await expect(page.getByRole('definition').first()).toHaveText(version);
    await expect(page.getByRole('contentinfo')).toContainText(`Đối Thoại ${version}`);
    const source = page.getByRole('link', { name: 'Lấy mã nguồn' });
    if (commit === null) await expect(page.getByText('Đề nghị liên hệ cơ quan vận hành')).toBeVisible();
    else await expect(source).toHaveAttribute('href', '/api/source');
    await hands.mouse.press(page.getByRole('link', { name: 'Đọc toàn văn (tiếng Anh)' }));
    await expect(page.getByText('GNU AFFERO GENERAL PUBLIC LICENSE')).toBeVisible();
  });
