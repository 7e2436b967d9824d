import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Clerk } from '../support/clerk.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');
const account = { name: 'lam-so', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

test('PA40 PA42 PA43 TD6 BL6 the office writes what is said in a step, and the chair reads it beside the step and finds a matter in the book', async ({
  browser,
}) => {
  const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
  const meeting = 'so-chu-toa';
  await clerk.founds(meeting);
  await clerk.tookIn(meeting, [{ text: 'Cống làng tắc', name: 'Vũ Thị Ví Dụ', unit: 'Thôn Mẫu' }]);
  const { page: office, hands: does } = clerk;
  await clerk.opens(meeting, 'book');

  // What is missing, with where it is mended.
  const lacks = office.getByRole('region', { name: 'Sổ còn thiếu' });
  await expect(lacks.getByText('1 vấn đề chưa giao cơ quan trả lời')).toBeVisible();
  await expect(lacks.getByRole('link', { name: 'Sửa ở Tổng hợp' })).toBeVisible();
  const book = office.getByRole('article', { name: 'Xem trước: Sổ chủ tọa' });
  await expect(book.getByText('SỔ CHỦ TỌA')).toBeVisible();
  await expect(book.getByText('chưa giao cơ quan trả lời')).toBeVisible();

  const opening = 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu; thông báo nội quy';
  await does.press(office.getByRole('button', { name: `Sửa: ${opening}` }));
  await clerk.writes('Thời lượng (phút)', '15');
  await clerk.writes('Người thực hiện', 'Văn phòng');
  await expect(office.getByLabel('Lời dẫn')).toHaveValue(/^Kính thưa các đồng chí lãnh đạo/);
  await clerk.writes('Lời dẫn', 'Kính thưa bà con thôn Mẫu!');
  await clerk.presses('Lưu');
  await expect(office.getByText('15 phút · Văn phòng · lời dẫn đã sửa')).toBeVisible();
  await expect(book.getByText('Kính thưa bà con thôn Mẫu!')).toBeVisible();

  const chair = await venue.sits(browser, Chair, 'chair-chu-tich', { width: 1180, height: 820 }, meeting);
  const { page } = chair;
  await chair.hands.press(page.getByRole('button', { name: /^Chương trình/ }));
  await chair.hands.press(page.getByRole('button', { name: `Lời dẫn: ${opening}` }));
  await expect(page.getByRole('region', { name: `Lời dẫn: ${opening}` })).toContainText(
    'Kính thưa bà con thôn Mẫu!',
  );
  await page.keyboard.press('Escape');

  await chair.hands.press(page.getByRole('button', { name: 'Sổ chủ tọa' }));
  await chair.hands.press(page.getByRole('button', { name: 'KN 1. Cống làng tắc' }));
  const matter = page.getByRole('dialog').getByRole('article');
  await expect(matter.getByRole('heading', { name: 'KN 1. Cống làng tắc' })).toBeVisible();
  await expect(matter.getByText('chưa giao cơ quan trả lời.')).toBeVisible();
});
