import { expect, type Browser } from '@playwright/test';
import { receiptOf } from '../../server/samples/sample.ts';
import { anAccount } from '../support/in-process-server.ts';
import type { OfficeDesk } from '../support/office-desk.ts';
import { Bearer, Follower } from '../support/afterwards.ts';
import { arrives, phone } from '../support/people.ts';
import type { TimedOffice } from '../support/timed-office.ts';
import { followed, meeting } from './uong-bi-session.ts';

// Answers by 13/12/2024, told by 18/12/2024: each matter goes another way.

/** The office at work: who enters, and a second person who makes sure. */
export interface AtWork {
  readonly office: TimedOffice;
  readonly browser: Browser;
  readonly desk: OfficeDesk;
  readonly second: OfficeDesk;
}

/** A body without an account reports by its link, on a phone. */
export async function byLink({ office, browser, desk, second }: AtWork): Promise<void> {
  await office.turnsTo('2024-12-05T08:00');
  await desk.opens('matters');
  await desk.choosesMatter(followed.byLink.words);
  await desk.presses('Liên kết của cơ quan: UBND xã Thượng Yên Công');
  await desk.presses('Cấp liên kết');
  await desk.presses('Cấp 1 liên kết');
  const message = await desk.page
    .getByText(/\/l\/uong-bi-2024#/)
    .first()
    .innerText();
  const [address = ''] = /https?:\/\/\S+/.exec(message) ?? [];
  const place = {
    server: office.server,
    meeting,
    name: 'UBND xã Thượng Yên Công',
    way: 'touch',
    ...phone,
  } as const;
  const body = await arrives(Bearer, browser, place);
  await office.sets(body.page.context());
  await body.opensLink(address);
  await body.reports(
    followed.byLink.words,
    'Đã tập huấn ngày 04/12 tại nhà văn hóa xã, 31 hộ dự.',
    'tap-huan.png',
  );
  await second.opens('matters');
  await second.verifies(followed.byLink.words);
}

/** Solved, as its body says on paper; whoever asked says on the receipt that it is not, and it is done again. */
export async function reopened({ office, browser, desk, second }: AtWork): Promise<void> {
  await desk.opens('matters');
  await desk.reports(followed.reopened.words, 'Phòng Quản lý đô thị', {
    'Kết quả': 'Đã giải quyết xong: tổ chức thực hiện',
    'Cơ quan báo cáo': 'Đã nạo vét cống ngõ sau chợ ngày 04/12.',
  });
  await second.verifies(followed.reopened.words);
  await office.turnsTo('2024-12-06T09:00');
  await desk.opens('matters');
  await desk.tells(followed.reopened.words, {
    'Số văn bản trả lời': '2188/UBND-ĐT',
    'Ngày văn bản trả lời': '2024-12-06',
  });

  await office.turnsTo('2024-12-09T19:00');
  const place = { server: office.server, meeting, name: 'người dân', way: 'touch', ...phone } as const;
  const asker = await arrives(Follower, browser, place);
  await office.sets(asker.page.context());
  await asker.opensReceipt(receiptOf(meeting, 1));
  await asker.sees('Đã trả lời ngày 06/12/2024, bằng văn bản');
  await asker.saysNotSolved('Mưa tối qua nước vẫn tràn vào nhà, đoạn cống cuối chưa thay.');
  await asker.sees(/Văn phòng xem xét, chậm nhất 11\/12\/2024/);

  await office.turnsTo('2024-12-10T08:00');
  await desk.page.goto('/office/today');
  await desk.sees('Xem đề nghị mở lại');
  await desk.opens('matters');
  await desk.choosesMatter(followed.reopened.words);
  await desk.presses('Xem xét mở lại');
  await expect(desk.sheet.getByRole('button', { name: 'Lưu' })).toBeDisabled();
  await desk.chooses('Mở lại, hạn mới');
  await desk.writes({ 'Hạn mới': '2024-12-20' });
  await desk.saves();
  await desk.sees('hạn đầu 13/12/2024');
}

/** What is put off, with its reason and who approved it, before its day passes. */
export async function extended({ office, desk }: AtWork): Promise<void> {
  await office.turnsTo('2024-12-11T09:00');
  await desk.opens('matters');
  await desk.choosesMatter(followed.extended.words);
  await desk.fills('Ghi đề nghị gia hạn', {
    'Hạn mới': '2024-12-27',
    'Lý do': 'Chờ thẩm định giá cây trồng',
  });
  await desk.sees('xin gia hạn đến 27/12/2024');
  // What the body wrote was for the office: whoever grants it says what the public reads.
  await desk.fills('Gia hạn', {
    'Người cho phép': 'Lê Văn Thí Dụ',
    'Lý do gia hạn': 'Chờ thẩm định giá cây trồng',
  });
  await desk.sees('gia hạn từ 13/12/2024');
  await desk.reports(followed.kept.words, 'Phòng Tài nguyên và Môi trường', {
    'Kết quả': 'Đã giải quyết xong: ban hành văn bản',
    'Cơ quan báo cáo': 'Thành phố đã ban hành kế hoạch đầu tư trạm xử lý.',
    'Số văn bản đã ban hành': '311/KH-UBND',
    'Ngày văn bản': '2024-12-10',
  });
  await desk.tells(followed.kept.words, {
    'Số văn bản trả lời': '2195/UBND-MT',
    'Ngày văn bản trả lời': '2024-12-11',
  });
}

/** The last day of the answers: three report on it, one of them of a part alone. */
export async function lastDay({ office, desk }: AtWork): Promise<void> {
  await office.turnsTo('2024-12-13T15:00');
  await desk.opens('matters');
  await desk.reports(followed.toldLate.words, 'Phòng Giáo dục và Đào tạo', {
    'Kết quả': 'Đã giải quyết xong: ban hành văn bản',
    'Cơ quan báo cáo': 'Đã cấm đỗ xe theo giờ trước cổng trường.',
    'Số văn bản đã ban hành': '3120/QĐ-UBND',
    'Ngày văn bản': '2024-12-12',
  });
  await desk.reports(
    followed.partly.words,
    'UBND phường Vàng Danh',
    {
      'Kết quả': 'Đang giải quyết, có lộ trình',
      'Cơ quan báo cáo': 'Đã phủ bạt, tưới đường; bãi rửa xe xong tháng 3/2025.',
      'Xong vào ngày': '2025-03-14',
    },
    ['Đã xong một phần'],
  );
  await desk.reports(followed.byPhone.words, 'Trung tâm Hành chính công', {
    'Kết quả': 'Giải trình, cung cấp thông tin',
    'Cơ quan báo cáo': 'Hồ sơ chỉ yêu cầu bổ sung một lần, có số điện thoại người xử lý.',
    'Căn cứ hoặc kết luận': 'Điều 17 Nghị định 61/2018/NĐ-CP',
  });
  await repliesInWriting(office);
  await office.turnsTo('2024-12-16T09:00');
  await desk.opens('matters');
  await desk.tells(followed.byPhone.words, {
    'Cách báo': 'gọi điện',
    'Người gọi hoặc gặp': 'Phạm Thị Thử, Văn phòng',
  });
  await desk.tells(followed.partly.words, { 'Cách báo': 'qua Zalo' });
  await desk.tells(followed.byLink.words, {
    'Cách báo': 'gặp trực tiếp',
    'Người gọi hoặc gặp': 'Trưởng thôn Nam Mẫu',
  });
}

/** Three were not reached; bodies that were asked for a written reply gave it, and it was sent. */
async function repliesInWriting(office: TimedOffice): Promise<void> {
  const does = (type: string, input: object) => office.must(anAccount('coordinator'), meeting, type, input);
  const { petitions, commitments } = await office.state(meeting);
  for (const no of [33, 46, 47]) {
    const petition = petitions.find((row) => row.no === no)?.id;
    const owed = commitments.find((row) => row.petition === petition);
    const said = { code: '1', text: 'Đã trả lời bằng văn bản.', ground: 'Kế hoạch năm 2025' };
    await does('parts.report', { commitment: owed?.id, ...said });
    const paper = { no: `${2200 + no}/UBND-VX`, date: '2024-12-13' };
    await does('matters.tell', { petition, on: '2024-12-13', way: 'paper', text: said.text, paper });
  }
}

/** The upper body is asked again after 15 working days, replies, and whoever asked is told what it said. */
export async function escalated({ office, desk, second }: AtWork): Promise<void> {
  const { page } = desk;
  await office.turnsTo('2024-12-17T08:00');
  await desk.opens('matters');
  await desk.reports(followed.reopened.words, 'Phòng Quản lý đô thị', {
    'Kết quả': 'Đã giải quyết xong: tổ chức thực hiện',
    'Cơ quan báo cáo': 'Đã thay đoạn cống cuối, thử nước ngày 16/12.',
  });
  await page.goto('/office/today');
  const today = page.getByRole('region', { name: /^Chờ cấp trên · / });
  await expect(today.getByText(/Cấp trên chưa trả lời/)).toBeVisible();
  await desk.presses(/^Ghi đã gửi: .*KN36$/, today);
  await desk.writes({ 'Số công văn': '2260/UBND-VX' });
  await desk.saves();
  await second.opens('matters');
  await second.verifies(followed.reopened.words);
  await second.tells(followed.reopened.words, {
    'Cách báo': 'gặp trực tiếp',
    'Người gọi hoặc gặp': 'Tổ trưởng tổ 4',
  });
  await office.turnsTo('2024-12-18T14:00');
  await desk.opens('matters');
  await desk.choosesMatter(followed.upper.words);
  await desk.fills('Ghi trả lời', {
    'Nội dung trả lời của cấp trên': 'Từ 01/01/2025 có cửa ưu tiên và số điện thoại hẹn giờ.',
    'Số văn bản': '905/BHXH-GĐ',
    'Ngày văn bản': '2024-12-17',
  });
  await desk.tells(followed.upper.words, {
    'Cách báo': 'gọi điện',
    'Người gọi hoặc gặp': 'Phạm Thị Thử, Văn phòng',
  });
}

/** A day too late the office tells what a body had reported in time; what was put off is done by its later day. */
export async function late({ office, desk }: AtWork): Promise<void> {
  const { page } = desk;
  await office.turnsTo('2024-12-19T09:00');
  await page.goto('/office/today');
  await expect(
    page.getByRole('region', { name: 'Muộn · 1' }).getByText('Báo người nêu kết quả'),
  ).toBeVisible();
  await desk.opens('matters');
  await desk.tells(followed.toldLate.words, {
    'Số văn bản trả lời': '2290/UBND-GD',
    'Ngày văn bản trả lời': '2024-12-19',
  });
  await office.turnsTo('2024-12-26T09:00');
  await desk.opens('matters');
  await desk.reports(followed.extended.words, 'Trung tâm Phát triển Quỹ đất', {
    'Kết quả': 'Đã giải quyết xong: ban hành văn bản',
    'Cơ quan báo cáo': 'Đã niêm yết công khai phương án bồi thường.',
    'Số văn bản đã ban hành': '77/TB-TTPTQĐ',
    'Ngày văn bản': '2024-12-25',
  });
  await desk.tells(followed.extended.words, {
    'Cách báo': 'gọi điện',
    'Người gọi hoặc gặp': 'Phạm Thị Thử, Văn phòng',
  });
}
