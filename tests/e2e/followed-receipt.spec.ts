import { hands } from '../support/hands.ts';
import { expect, test } from '@playwright/test';
import { command, pairedCookie, signedInCookie } from '../cast/sessions.ts';
import { Clerk } from '../support/clerk.ts';
import { Desk, everyoneLeaves, laptop } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'bien-nhan', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'bien-nhan-thu';
const receipt = 'bien-nhan-cua-ba-vi-du-01';
const reason = 'Đường vẫn ngập mỗi khi mưa to, rãnh chưa nạo vét';

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

/** A conference that is over; what one person asked on the spot was disposed of there. Gives its petition. */
async function held(clerk: Clerk, meeting: string, kind = 'answered'): Promise<string> {
  await clerk.founds(meeting, 'adHoc');
  const { code } = await venue.seat('chair-chu-tich', meeting);
  const place = { url: venue.server.url, meeting };
  const chair = { ...place, cookie: await pairedCookie(venue.server, code) };
  await command(chair, 'meeting.start', {});
  await command({ ...place, cookie: '' }, 'speakers.register', {
    ...{
      receipt,
      channel: 'phone',
      consentName: false,
      name: 'Nguyễn Thị Ví Dụ',
      petitions: [{ text: 'Đường thôn ngập khi mưa' }],
    },
  });
  const { view } = JSON.parse(await clerk.view(meeting)) as {
    readonly view: { readonly petitions: Readonly<Record<string, { readonly id: string }>> };
  };
  const petition = Object.keys(view.petitions)[0] ?? '';
  await command(chair, 'petitions.dispose', { petition, kind });
  await command(chair, 'meeting.close', {});
  return petition;
}

test('BX6 CZ1 whoever was called in vain reads how to be called again, and after the close who answers and until when', async ({
  browser,
}) => {
  const absent = 'vang-mat-thu';
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await clerk.founds(absent, 'adHoc');
  const place = { url: venue.server.url, meeting: absent };
  const at = async (seat: string) => {
    const { code } = await venue.seat(seat, absent);
    return { ...place, cookie: await pairedCookie(venue.server, code) };
  };
  const [chair, moderator] = [await at('chair-chu-tich'), await at('moderator-1')];
  await command(chair, 'meeting.start', {});
  await command({ ...place, cookie: '' }, 'speakers.register', {
    ...{ receipt, channel: 'phone', consentName: false, name: 'Nguyễn Thị Ví Dụ' },
    petitions: [{ text: 'Đường thôn ngập khi mưa' }],
  });
  const { view } = JSON.parse(await clerk.view(absent)) as {
    readonly view: { readonly registrations: Readonly<Record<string, { readonly id: string }>> };
  };
  const registration = Object.keys(view.registrations)[0] ?? '';
  await command(moderator, 'speakers.accept', { registration });
  await command(chair, 'queue.call', { registration });
  await command(chair, 'turn.noShow', {});
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await phone.newPage();
  await page.goto(`${venue.server.url}/m/${absent}/receipt#${receipt}`);
  await expect(page.getByText('Đã mời số 1 mà chưa thấy ông, bà.')).toBeVisible();
  await expect(page.getByText(/đến micro/)).toHaveCount(0);
  await command(chair, 'meeting.close', {});
  await expect(page.getByText('đã mời, vắng mặt; sẽ được trả lời bằng văn bản')).toBeVisible();
  await expect(page.getByText(/trả lời bằng văn bản, chậm nhất/)).toBeVisible();
  await phone.close();
});

test('CZ1 CZ2 BX5 BX8 TD19 on a phone somebody reads what became of it, says without a network and twice that it is not solved, and reads why not', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await held(clerk, meeting);
  const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, hasTouch: true });
  const page = await phone.newPage();
  await page.goto(`${venue.server.url}/m/${meeting}/receipt#${receipt}`);
  await expect(page.getByText(/Đã trả lời ngày .*, tại hội nghị/)).toBeVisible();
  await expect(page.getByText('Giải trình, cung cấp thông tin')).toBeVisible();
  await page.getByRole('button', { name: 'Tôi đã nhận được câu trả lời' }).dblclick();
  await expect(page.getByText('Ông, bà đã báo là nhận được câu trả lời.')).toBeVisible();

  await hands.touch.press(page.getByRole('button', { name: 'Chưa giải quyết xong' }));
  const why = page.getByLabel('Vì sao chưa giải quyết xong');
  await why.fill('chưa');
  await hands.touch.press(page.getByRole('button', { name: 'Gửi' }));
  await expect(page.getByText('Xin ghi ít nhất 10 ký tự.')).toBeVisible();
  await why.fill(reason);
  await page.reload();
  await expect(why).toHaveValue(reason);
  await phone.setOffline(true);
  await page.getByRole('button', { name: 'Gửi' }).dblclick();
  await expect(page.getByText('Chưa gửi được.', { exact: false })).toBeVisible();
  await phone.setOffline(false);
  await expect(page.getByText('Đã nhận đề nghị xem lại')).toBeVisible();
  await expect(page.getByText(reason)).toBeVisible();
  await expect(page.getByText(/Văn phòng xem xét, chậm nhất/)).toBeVisible();
  const { width = 0 } = (await page.locator('body').boundingBox()) ?? {};
  expect(width).toBeLessThanOrEqual(360);

  const { page: office, hands: does } = clerk;
  await office.goto(`/office/after/${meeting}/matters`);
  await does.press(office.getByRole('button', { name: 'Đường thôn ngập khi mưa' }));
  await expect(office.getByText(/trên biên nhận/).first()).toBeVisible();
  await does.press(office.getByRole('button', { name: 'Xem xét mở lại' }));
  const sheet = office.getByRole('dialog');
  await does.press(sheet.getByText('Không mở lại'));
  await does.write(sheet.getByLabel('Lý do (người nêu đọc được)'), 'Rãnh đã nạo vét ngày 20');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(office.getByText('Không mở lại: Rãnh đã nạo vét ngày 20')).toBeVisible();

  await page.reload();
  await expect(page.getByText('Lý do: Rãnh đã nạo vét ngày 20')).toBeVisible();
  await expect(page.getByText(/đã được đề nghị xem lại một lần/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Chưa giải quyết xong' })).toHaveCount(0);
  const kept = JSON.parse(await clerk.view(meeting)) as {
    readonly view: { readonly matterRecords: Readonly<Record<string, { readonly reopenings: unknown[] }>> };
  };
  expect(Object.values(kept.view.matterRecords).map(({ reopenings }) => reopenings.length)).toEqual([1]);

  await does.press(office.getByRole('button', { name: 'Ghi đề nghị mở lại' }));
  await does.write(sheet.getByLabel('Vì sao chưa giải quyết xong'), 'Bà Ví Dụ báo lại: mưa hôm qua vẫn ngập');
  await does.write(sheet.getByLabel('Người báo giúp'), 'Trưởng thôn Mẫu');
  await does.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Do Trưởng thôn Mẫu báo giúp.')).toBeVisible();
  await hands.touch.press(page.getByRole('link', { name: 'Kết quả hội nghị' }));
  await expect(page.getByText('/ 1 vấn đề')).toHaveCount(2);
  await phone.close();
});

test('CZ5 BX8 TD21 at the desk it is noted in the name of somebody without a phone that they have the answer, and that it is not solved', async ({
  browser,
}) => {
  const other = 'ban-don-tiep-thu';
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await held(clerk, other);
  const { page } = await venue.sits(browser, Desk, 'desk-1', laptop, other);
  await hands.mouse.press(page.getByRole('tab', { name: 'Đã đăng ký' }));
  await hands.mouse.press(page.getByRole('button', { name: 'Ghi thay người số 1' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Người báo giúp').fill('Trưởng thôn Mẫu');
  await sheet.getByRole('button', { name: 'Đã nhận được câu trả lời' }).dblclick();
  await expect(sheet.getByText('Đã ghi: người nêu đã nhận được câu trả lời.')).toBeVisible();
  const note = sheet.getByRole('button', { name: 'Ghi đề nghị xem lại' });
  // A page feels no second press at one place within a moment; keys have no place.
  await sheet.getByRole('button', { name: 'Chưa giải quyết xong' }).press('Enter');
  await note.press('Enter');
  await expect(sheet.getByText('Xin ghi ít nhất 10 ký tự.')).toBeVisible();
  await sheet.getByLabel('Vì sao chưa giải quyết xong').fill(reason);
  await note.press('Enter');
  await expect(sheet.getByText('Đã ghi: chưa giải quyết xong.', { exact: false })).toBeVisible();

  const { page: office, hands: does } = clerk;
  await office.goto(`/office/after/${other}/matters`);
  await does.press(office.getByRole('button', { name: 'Đường thôn ngập khi mưa' }));
  await expect(office.getByText(reason)).toBeVisible();
  await expect(office.getByText(/tại bàn.*Trưởng thôn Mẫu/).first()).toBeVisible();
});

test('CZ7 CZ1 TD14 what the hall resolved at once and somebody was given since is told as of that day, beside what it is now', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const other = 'giai-quyet-ngay-thu';
  const petition = await held(clerk, other, 'resolvedNow');
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${venue.server.url}/m/${other}/receipt#${receipt}`);
  await expect(page.getByText('Đã giải quyết xong: tổ chức thực hiện')).toBeVisible();
  await expect(page.getByText('Tại hội nghị: Đã giải quyết ngay', { exact: true })).toBeVisible();
  const cookie = await signedInCookie(venue.server, account.name, account.password);
  const given = { petition, department: 'kinh-te', part: 'lead' };
  await command({ url: venue.server.url, meeting: other, cookie }, 'matters.assign', given);
  await page.reload();
  await expect(page.getByText('Đang giải quyết, có lộ trình')).toBeVisible();
  await expect(
    page.getByText('Tại hội nghị: Đã giải quyết ngay. Sau đó việc được giao giải quyết tiếp.'),
  ).toBeVisible();
  await expect(page.getByText('Đã giải quyết ngay', { exact: true })).toHaveCount(0);
  await page.close();
});

test('BX5 a link to no receipt leads on: to what this phone was given, to the conference and to its results', async ({
  browser,
}) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${venue.server.url}/m/${meeting}/receipt#khong-co-bien-nhan-nao-nhu-the`);
  await expect(page.getByRole('heading', { name: 'Không tìm thấy biên nhận' })).toBeVisible();
  await page.evaluate((key) => localStorage.setItem(key, 'bien-nhan-cua-ba-vi-du-01'), `receipts:${meeting}`);
  await page.reload();
  await hands.mouse.press(page.getByRole('link', { name: 'Mở biên nhận trên máy này' }));
  await expect(page.getByText('Số thứ tự của ông, bà')).toBeVisible();
  await page.goBack();
  await hands.mouse.press(page.getByRole('link', { name: 'Kết quả hội nghị' }));
  await expect(page.getByText('/ 1 vấn đề')).toHaveCount(2);
  await page.close();
});
