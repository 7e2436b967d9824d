import { test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { OfficeDesk } from '../support/office-desk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { TimedOffice } from '../support/timed-office.ts';
import { conclusionNotice, minutes, review } from './uong-bi-after-evening.ts';
import { dossier, ledger } from './uong-bi-after-file.ts';
import { byLink, escalated, extended, lastDay, late, reopened } from './uong-bi-after-matters.ts';
import { results } from './uong-bi-after-results.ts';
import { convened, held, meeting } from './uong-bi-session.ts';

let office: TimedOffice | undefined;

// It takes a minute where it has the machine for itself.
test.setTimeout(420_000);

test.afterEach(async ({ browser }) => {
  await everyoneLeaves(browser);
  await office?.closes();
});

const hung = { name: 'hung', password: 'mat khau thu', roles: ['coordinator'] } as const;
const lan = { name: 'lan', password: 'mat khau thu', roles: ['coordinator'] } as const;

test('UB9 UB11 QN9 QN10 PL9 BL11 BL12 BL14 LW1 TD13 TD14 TD15 TD18 TD19 TD21 BX1 BX8 BX9 Hội nghị Uông Bí từ bế mạc đến lưu hồ sơ', async ({
  browser,
}) => {
  const opened = (office = await TimedOffice.opens('2024-11-20T07:00'));
  await opened.server.accounts.saveAccount(lan);
  await opened.server.accounts.saveAccount(hung);
  await test.step('Hội nghị đã họp ngày 22/11/2024', async () => {
    await convened(opened);
    await held(opened);
  });
  await opened.turnsTo('2024-11-22T15:00');
  const clerk = await Clerk.signsIn(browser, opened.server, lan, 'mouse');
  await opened.sets(clerk.page.context());
  const desk = new OfficeDesk(clerk, meeting);
  await test.step('QN9 Biên bản', () => minutes(desk));
  await opened.turnsTo('2024-11-26T09:00');
  await test.step('PL9 Thông báo kết luận', () => conclusionNotice(desk));
  await test.step('BL11 Rà soát trước 27/11/2024', () => review(desk, opened));
  await test.step('LW1 TD13 Công bố kết quả, ba nơi, trước 02/12/2024', () => results(desk, opened));
  const other = await Clerk.signsIn(browser, opened.server, hung, 'mouse');
  await opened.sets(other.page.context());
  const work = { office: opened, browser, desk, second: new OfficeDesk(other, meeting) };
  await test.step('TD21 TD18 Cơ quan báo cáo bằng liên kết, người thứ hai kiểm chứng', () => byLink(work));
  await test.step('BX8 TD19 Người dân đề nghị mở lại trên biên nhận', () => reopened(work));
  await test.step('TD19 Gia hạn trước khi hết hạn', () => extended(work));
  await test.step('BL12 Trả lời trước 13/12/2024', () => lastDay(work));
  await test.step('TD15 Cấp trên trả lời, người nêu được báo', () => escalated(work));
  await test.step('TD14 TD19 Báo muộn một ngày; gia hạn xong đúng hạn mới', () => late(work));
  await test.step('TD14 TD19 Danh sách, theo dõi và sổ theo cơ quan nói như nhau', () => ledger(work));
  await test.step('BL14 BX1 Hồ sơ nguyên vẹn', () => dossier(work));
});
