import type { Page } from '@playwright/test';
import { element, field, heading, text } from './named.ts';
import { scenesOf, sizes } from './scene.ts';

const address = '/l/:meeting#:link';
const shared = { moment: 'before', meeting: 'underWay', address, sizes: sizes.phone, whole: true } as const;

/** The server says that the last day of a link has passed; a day that passes is not played here. */
async function expired(page: Page): Promise<void> {
  await page.route('**/link', (route) =>
    route.fulfill({ status: 403, json: { ok: false, code: 'linkExpired' } }),
  );
  await page.reload();
}

/** What whoever holds a link sees, on a phone and without an account. */
export const linkScenes = scenesOf({ ...shared, screen: 'link' }, [
  {
    state: 'organisation',
    what: 'An organisation opens its row for the first time',
    link: 'untouched',
    shows: heading('Hội Liên hiệp Phụ nữ thành phố'),
  },
  {
    state: 'organisation-typed',
    what: 'Delegates pasted and an opinion begun, nothing sent yet',
    link: 'typed',
    arrange: async (page) => {
      await field(
        'Mỗi dòng một người…',
        'One person a line…',
      )(page).fill(
        'Bà Công Tằng Tôn Nữ Thị Phương Hoàng Ví Dụ\tPhó Chủ tịch Hội Nông dân thành phố\t0900000009\nÔng Trần Văn Mẫu',
      );
      await field(
        'Nội dung ý kiến…',
        'The opinion…',
      )(page).fill('Kênh mương nội đồng khu Lạc Trung bồi lấp, hai vụ nay thiếu nước');
    },
    shows: text('Thêm 2 đại biểu', 'Add 2 delegates'),
  },
  {
    state: 'organisation-handed-in',
    what: 'The row is handed in, with name and time',
    link: 'handedIn',
    shows: text('Đã nộp: …', 'Handed in by …'),
  },
  {
    state: 'invited',
    what: 'Somebody who is invited opens their invitation',
    link: 'invited',
    arrange: (page) => text('Cử người đi thay', 'Somebody comes instead')(page).click(),
    shows: field('Người đi thay', 'Who comes instead'),
  },
  {
    state: 'invited-replied',
    what: 'A reply that was given, with a long name; it may be changed',
    link: 'replied',
    shows: element('.stands'),
  },
  {
    state: 'revoked',
    what: 'The link was revoked',
    link: 'revoked',
    shows: heading('Không mở được', 'It does not open'),
  },
  {
    state: 'expired',
    what: 'The last day of the link has passed',
    link: 'untouched',
    arrange: expired,
    shows: heading('Không mở được', 'It does not open'),
  },
  {
    state: 'cut-short',
    what: 'The link was not copied whole',
    address: '/l/:meeting#abc',
    shows: heading('Liên kết chưa đủ', 'The link is not whole'),
  },
  {
    state: 'body',
    what: 'What a body was asked: returned, sent, and answered on paper',
    link: 'body',
    shows: heading('Phòng Văn hóa – Xã hội'),
  },
  {
    state: 'body-long-name',
    what: 'A body with a long name and one matter that it has not answered',
    link: 'bodyUnasked',
    shows: heading('Ban Quản lý dự án…'),
  },
]);
