import type { Page } from '@playwright/test';
import { button, element, heading, text } from './named.ts';
import { loadsAnewUnanswered } from './network.ts';
import type { PlayedSession } from './played-session.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = {
  screen: 'my-matters',
  moment: 'after',
  address: '/about',
  sizes: [...sizes.citizen, ...sizes.phone],
} as const;

/** Opens the link of the body that owes most. */
async function opens(page: Page, session: PlayedSession): Promise<void> {
  await page.goto(`/l/${session.meeting}#${await session.bodysLink('do-thi')}`);
}

async function opensMatter(page: Page, session: PlayedSession): Promise<void> {
  await opens(page, session);
  await element('button[data-matter]')(page).click();
}

/** A report that is begun: partly done, with words and a day. */
async function begins(page: Page, session: PlayedSession): Promise<void> {
  await opensMatter(page, session);
  await text('Xong một phần', 'Partly done')(page).click();
  await page
    .locator('form textarea')
    .fill('Đã nạo vét xong 1,1 km từ cống ông Mẫu đến trạm bơm. Còn 0,7 km phía dưới.');
  await page.locator('form input[type=date]').fill('2099-12-29');
}

/** What a body sees of what it owes, on a phone and on an old PC, by its link. */
export const myMattersScenes = scenesOf(shared, [
  {
    state: 'list',
    what: 'What a body owes, by what presses',
    sizes: [...shared.sizes, ...sizes.officeOnly],
    arrange: opens,
    shows: heading('Việc của tôi', 'My matters'),
  },
  {
    state: 'late',
    what: 'A body that is late with most of what it owes',
    moment: 'daysLater',
    sizes: [...shared.sizes, ...sizes.officeOnly],
    arrange: async (page, session) => {
      await page.goto(`/l/${session.meeting}#${await session.bodysLink('kinh-te')}`);
    },
    shows: heading('Việc của tôi', 'My matters'),
  },
  {
    state: 'matter',
    what: 'One matter, with the form that says how it went',
    whole: true,
    arrange: opensMatter,
    shows: button('Gửi báo cáo', 'Send the report'),
  },
  {
    state: 'begun',
    what: 'A report that is begun, kept on the phone',
    sizes: [...shared.sizes, ...sizes.officeOnly],
    arrange: begins,
    shows: text('đã giữ trên máy này…', 'kept here…'),
  },
  {
    state: 'missing',
    what: 'What a report lacks, beside the button and at the field to which pressing leads',
    arrange: async (page, session) => {
      await opensMatter(page, session);
      await text('Xong một phần', 'Partly done')(page).click();
      await button('Gửi báo cáo', 'Send the report')(page).click();
    },
    shows: text('Hãy ghi hoặc chọn.', 'Please fill this in.'),
  },
  {
    state: 'kept',
    what: 'Loaded anew without a network: what this tab showed, and of when it is',
    arrange: async (page, session) => {
      await opens(page, session);
      await loadsAnewUnanswered(page, element('button[data-matter]'));
    },
    shows: text('Mất kết nối. Đây là bản lúc…', 'Connection lost. This copy is as of…'),
  },
  {
    state: 'asking',
    what: 'More time is asked for, and who decides',
    arrange: async (page, session) => {
      await opensMatter(page, session);
      await button('Xin gia hạn', 'Ask for more time')(page).click();
    },
    shows: text('Chủ tọa cho phép…', 'The chair decides…'),
  },
]);
