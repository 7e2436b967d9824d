import { expect, test } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command, pairedCookie, post } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { MailServer } from '../support/mail-server.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

/** What an administrator set: known once there is a server of mail. */
const settings: Record<string, string> = {};
let mailServer: MailServer;
test.beforeAll(async () => {
  mailServer = await MailServer.starts();
  Object.assign(settings, { SMTP_URL: mailServer.url, MAIL_FROM: mailServer.settings.from });
});
const venue = new Venue('file', 'nothing', settings);
const account = { name: 'gui-thu', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'gui-thu-thu';
const bridge = 'Sửa cầu dân sinh Bến Đá';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));
test.afterAll(() => mailServer.stop());

/** A conference that is over, of which a body owes something today; the directory has its address. */
async function owed(clerk: Clerk): Promise<void> {
  await clerk.founds(meeting, 'adHoc');
  await clerk.tookIn(meeting, [{ text: bridge, name: 'Lê Thị Nháp', unit: 'Thôn Bến Đá' }]);
  await clerk.gave(meeting, bridge, 'Phòng Kinh tế');
  const { url } = venue.server;
  const cookies = await clerk.page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const body = { name: 'Phòng Kinh tế', level: 'commune', kind: 'office', email: 'kinh-te@xa.example' };
  const added = { id: randomUUID(), type: 'directory.addBody', input: body };
  await post(`${url}/api/streams/office:main/commands`, added, cookie);
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const chair = { url, meeting, cookie: await pairedCookie(venue.server, code) };
  await command(chair, 'meeting.start', {});
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    view: { petitions: Record<string, { id: string }> };
  };
  await command(chair, 'petitions.dispose', {
    ...{ petition: Object.keys(view.petitions)[0], kind: 'toBeVerified', department: 'kinh-te' },
    due: civilDateOf(instant(Date.now())),
  });
  await command(chair, 'meeting.close', {});
}

test('RM7 RM8 TD9 a clerk reminds by e-mail, reads why it was not sent, sends it again, and sees that it went', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'keyboard');
  await owed(clerk);
  mailServer.answers('knowsNoSuchAddress', 'takes');
  const { page, hands: does } = clerk;
  await page.goto('/office/today');
  const today = page.getByRole('region', { name: /Hôm nay · 1/ });
  await does.press(today.getByRole('button', { name: /^Gửi thư điện tử/ }));
  // It goes by itself, and the page looks every few seconds what became of it.
  await expect(today.getByText('thư điện tử chưa gửi: máy chủ thư không nhận địa chỉ này')).toBeVisible({
    timeout: 30_000,
  });
  await page.screenshot({ path: test.info().outputPath('failed.png') });
  await does.press(today.getByRole('button', { name: /^Gửi lại thư điện tử/ }));
  await expect(today.getByText(/đã đôn đốc 1 lần/)).toBeVisible({ timeout: 30_000 });
  await expect(today.getByText(/thư điện tử/)).toHaveCount(0);
  await expect(today.getByRole('button', { name: /^Bỏ lần đôn đốc/ })).toHaveCount(0);
  expect(mailServer.taken).toMatchObject([{ to: ['kinh-te@xa.example'] }]);
  expect(mailServer.taken[0]?.text).toMatch(/^Kính gửi: Phòng Kinh tế\n/);
  expect(clerk.pointers()).toEqual([]);
});
