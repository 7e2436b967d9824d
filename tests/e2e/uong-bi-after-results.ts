import { expect } from '@playwright/test';
import { anAccount } from '../support/in-process-server.ts';
import type { OfficeDesk } from '../support/office-desk.ts';
import type { TimedOffice } from '../support/timed-office.ts';
import { meeting } from './uong-bi-session.ts';

// Results in the three ways of the law, by session + 10 days.

const quarters = Array.from({ length: 21 }, (_, at) => `Khu ${at + 1}, phường Phương Nam`);

/** The notice is numbered and made public in three ways; 19 of 21 heads are told by the last day, and two are named. */
export async function results(desk: OfficeDesk, office: TimedOffice): Promise<void> {
  const { page } = desk;
  await office.turnsTo('2024-11-28T09:00');
  await desk.opens('results');
  await desk.sees(/^Chậm nhất 02\/12\/2024, còn 4 ngày/);
  await desk.presses('Chốt bản này');
  await desk.presses('Vẫn chốt');
  await desk.sees(/đã chốt/);
  await desk.notes('Niêm yết', { 'Nơi niêm yết': 'Trụ sở UBND thành phố', 'Số trang': '4' }, 'niem-yet.png');
  await desk.notes(
    'Phát thanh',
    { 'Cụm loa, đài': 'Trung tâm Truyền thông thành phố' },
    'phieu-phat-song.png',
  );
  await desk.sees(/^Từ 28\/11\/2024/);
  for (const [at, name] of quarters.entries())
    if (at > 0)
      await office.must(anAccount('coordinator'), meeting, 'heads.list', { heads: [{ name, body: null }] });
  await desk.types(quarters[0] ?? '', 'Thêm thôn, tổ dân phố');
  await desk.presses('Thêm');
  await desk.sees('Đã báo 0/21 thôn');
  await desk.presses(`qua đường dẫn: đã báo ${quarters[0]}`);
  await desk.presses(`bằng văn bản: đã báo ${quarters[1]}`);
  await desk.presses(`gọi điện: đã báo ${quarters[2]}`);
  await desk.sees('Đã báo 3/21 thôn');
  const heads = (await office.state(meeting)).heads.filter(({ told }) => told === null);
  for (const { id: head, name } of heads)
    if (!quarters.slice(19).includes(name))
      await office.must(anAccount('coordinator'), meeting, 'heads.told', {
        head,
        on: '2024-11-28',
        way: 'paper',
      });
  await desk.sees('Đã báo 19/21 thôn');

  await office.turnsTo('2024-12-03T08:00');
  await page.goto('/office/today');
  await expect(
    page.getByRole('heading', { name: 'Còn 2/21 thôn chưa được báo kết quả đối thoại' }),
  ).toBeVisible();
  await desk.sees(/^Khu 20, phường Phương Nam, Khu 21, phường Phương Nam · /);
  await desk.presses('Ghi đã báo qua Zalo: Khu 20, phường Phương Nam');
  await expect(page.getByRole('heading', { name: 'Còn 1/21 thôn chưa được báo' })).toBeVisible();
  await desk.presses('Ghi đã báo qua Zalo: Khu 21, phường Phương Nam');
  await expect(page.getByRole('heading', { name: /^Còn \d+\/21 thôn/ })).toHaveCount(0);
  await page.goto(`/office/after/${meeting}/results`);
  // In the way in which the message was sent.
  await expect(page.getByText('đã báo 03/12/2024, qua Zalo')).toHaveCount(2);
}
