import { expect, test } from '@playwright/test';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command, pairedCookie } from '../cast/sessions.ts';
import { Clerk, called } from '../support/clerk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'ra-soat', password: 'mat khau thu', roles: ['coordinator'] } as const;
const meeting = 'ket-luan-thu';
const [road, lamps] = ['Đường thôn hỏng', 'Thêm đèn đường'];

test.beforeAll(() => venue.hasAccount(account));
test.afterEach(({ browser }) => everyoneLeaves(browser));

/** The session of the day, past the screens: one matter is to be verified, the other was not reached. */
async function isHeld(clerk: Clerk): Promise<void> {
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [
    { text: road, name: 'Ngô Văn Kín', unit: 'Thôn Bến Đá' },
    { text: lamps, name: 'Vũ Thị Ví Dụ', unit: 'Thôn Đoàn Kết' },
  ]);
  await clerk.gave(meeting, road, called[0]);
  const at = async (seat: string) => {
    const cookie = await pairedCookie(venue.server, (await venue.seat(seat, meeting)).code);
    return (type: string, input: object) => command({ url: venue.server.url, meeting, cookie }, type, input);
  };
  const view = JSON.parse(await clerk.view(meeting)) as {
    readonly view: {
      readonly petitions: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
    };
  };
  const petition = Object.values(view.view.petitions).find(({ text }) => text === road)?.id;
  const [chair, moderator] = [await at('chair-chu-tich'), await at('moderator-1')];
  await chair('meeting.start', {});
  await moderator('petitions.release', { petition, text: 'Đề nghị sửa đường thôn Bến Đá' });
  await chair('petitions.raise', { petition });
  await chair('petitions.dispose', { petition, kind: 'toBeVerified', department: 'kinh-te' });
  await chair('meeting.close', {});
}

test('CN1 CN3 CN5 CN11 CN12 PA45 BL10 BL11 from the close to the issued notice and a letter on its way', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  await isHeld(clerk);
  const { page } = clerk;
  const evening = page
    .getByRole('region', { name: 'Văn bản sau hội nghị' })
    .filter({ has: page.locator(`a[href="/office/after/${meeting}/minutes"]`) });
  await page.goto('/office/today');
  await expect(evening.getByRole('listitem')).toHaveText([
    /Biên bản\s*chưa chốt/,
    /Thông báo kết luận\s*chưa chốt/,
  ]);

  // Its preparation says that it is over, and leads on.
  await page.goto(`/office/prepare/${meeting}/plan`);
  await expect(page.getByRole('link', { name: 'Việc sau hội nghị' })).toBeVisible();
  await expect(page.getByText('Không còn việc nào đang nợ')).toHaveCount(0);

  await page.goto(`/office/after/${meeting}/review`);
  await expect(page.getByRole('heading', { name: 'Rà soát' })).toBeVisible();
  await expect(page.getByText('1 công văn chưa gửi')).toBeVisible();
  await expect(page.getByText('Đề nghị sửa đường thôn Bến Đá')).toBeVisible();
  // What nobody released is read here, and released before a body is chosen and a letter leaves.
  await expect(page.getByText(/^1 kiến nghị chưa duyệt nội dung/)).toBeVisible();
  await expect(page.getByText(lamps)).toBeVisible();
  await clerk.presses(/^Duyệt nội dung: /);
  const sheet = page.getByRole('dialog', { name: /^Duyệt nội dung: / });
  await expect(sheet.getByRole('textbox')).toHaveValue(lamps);
  // A number of somebody's is pointed out before it is public.
  await sheet.getByRole('textbox').fill('Đề nghị thêm đèn đường, gọi 0912345678');
  await expect(sheet.getByText('Xem lại trước khi cho hiện: “0912345678”')).toBeVisible();
  await sheet.getByRole('textbox').fill('Đề nghị thêm đèn đường thôn Đoàn');
  await clerk.hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByText('Đề nghị thêm đèn đường thôn Đoàn')).toBeVisible();
  await clerk.presses(/^Sửa nội dung: .*KN2$/);
  const amended = page.getByRole('dialog', { name: /^Sửa nội dung: / });
  await amended.getByRole('textbox').fill('Đề nghị thêm đèn đường thôn Đoàn Kết');
  await clerk.hands.press(amended.getByRole('button', { name: 'Lưu' }));
  await expect(page.getByText('Đề nghị thêm đèn đường thôn Đoàn Kết')).toBeVisible();
  await expect(page.getByText(/chưa duyệt nội dung/)).toHaveCount(0);
  await page.getByLabel('Cơ quan chủ trì').selectOption(called[1]);
  await clerk.presses(/^Giao: /);
  await expect(page.getByText('2 công văn chưa gửi')).toBeVisible();
  // Made final by a slip, it is a draft again.
  const final = page.getByRole('button', { name: `Chốt: ${called[0]}`, exact: true });
  await clerk.hands.press(final);
  const asked = page.getByRole('dialog', { name: 'Chốt: Công văn giao, chuyển giải quyết' });
  await expect(asked.getByRole('listitem')).toHaveText([
    'thông báo kết luận: 2 chỗ',
    'người liên hệ, điện thoại',
  ]);
  await clerk.hands.press(asked.getByRole('button', { name: 'Vẫn chốt' }));
  await clerk.hands.press(page.getByRole('button', { name: `Bỏ chốt: ${called[0]}`, exact: true }));
  await expect(final).toBeVisible();

  await page.goto(`/office/after/${meeting}/conclusion`);
  await expect(page.getByText('Chủ tọa chưa duyệt nội dung hiện nay')).toBeVisible();
  await clerk.presses('Viết: I. Đánh giá chung');
  await page.getByRole('textbox', { name: 'I. Đánh giá chung' }).fill('Hội nghị thẳng thắn.');
  await clerk.presses('Lưu');
  await expect(page.getByRole('article').getByText('Hội nghị thẳng thắn.')).toBeVisible();
  await clerk.presses('Ghi Chủ tọa duyệt');
  await clerk.hands.press(page.getByRole('dialog').getByRole('button', { name: 'Ghi Chủ tọa duyệt' }));
  await clerk.presses('Chốt bản này');
  await clerk.presses('Vẫn chốt');
  await clerk.presses('Nhập số, ngày, người ký');
  await page.getByLabel('Số, ký hiệu').fill('12/TB-UBND');
  await page.getByLabel('Ngày ban hành').fill(civilDateOf(instant(Date.now())));
  await page.getByLabel('Họ tên người ký').fill('Trần Văn Mẫu');
  await clerk.presses('Lưu');
  await expect(page.getByText('Đã ban hành: hội nghị chuyển sang theo dõi thực hiện')).toBeVisible();
  await page.goto('/office/today');
  await expect(evening.getByRole('listitem').last()).toHaveText(/Thông báo kết luận\s*số 12\/TB-UBND/);
});
