import type { Page } from '@playwright/test';
import { button, element, field, heading, text } from './named.ts';
import type { PlayedSession } from './played-session.ts';
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

/** Opens the link of the head of a village. */
async function headOpens(page: Page, session: PlayedSession, village: string): Promise<void> {
  await page.goto(`/l/${session.meeting}#${await session.headsLink(village)}`);
}

/** What whoever holds a link sees, on a phone and without an account. */
export const linkScenes = [
  ...scenesOf({ ...shared, screen: 'link' }, [
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
  ]),
  ...scenesOf(
    { screen: 'village', moment: 'after', address: '/about', sizes: [...sizes.citizen, ...sizes.phone] },
    [
      {
        state: 'asked',
        what: 'The head of a village is asked whether the results came',
        arrange: (page, session) =>
          headOpens(page, session, 'Tổ dân phố Khu chung cư cao tầng Công Tằng Ví Dụ số 12'),
        shows: button('Đã nhận', 'Received'),
      },
      {
        state: 'said',
        what: 'The results came and the village was told; it can be taken back',
        arrange: async (page, session) => {
          await headOpens(page, session, 'Thôn Mẫu');
          const say = button('Đã nhận, đã phổ biến', 'Received, and the village was told')(page);
          // An earlier picture of the same said it already.
          await say.or(element('.stands')(page)).first().waitFor();
          if (await say.isVisible()) await say.click();
        },
        shows: button('Bấm nhầm, lấy lại', 'Pressed by mistake'),
      },
    ],
  ),
];
