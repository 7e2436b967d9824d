import { expect, test } from '@playwright/test';
import { Clerk } from '../support/clerk.ts';
import { aDevice, anAccount } from '../support/in-process-server.ts';
import { OfficeDesk } from '../support/office-desk.ts';
import { everyoneLeaves } from '../support/people.ts';
import { TakenDossier } from '../support/taken-dossier.ts';
import { TimedOffice } from '../support/timed-office.ts';

const meeting = 'doi-thoai-dong-mau';
const clerk = { name: 'xa-dong-mau', password: 'mat khau thu', roles: ['coordinator'] } as const;
const [canal, lamp] = [/^Mương tiêu Đồng Chùa tắc/, /^Ngõ 4 chưa có đèn đường/];
let office: TimedOffice | undefined;

test.afterEach(async ({ browser }) => {
  await everyoneLeaves(browser);
  await office?.closes();
});

/** A commune's yearly dialogue of Friday 18/12/2026, past the screens: one matter is given out, one is not reached. */
async function held(at: TimedOffice): Promise<void> {
  const coordinator = anAccount('coordinator');
  const does = (type: string, input: object, by = coordinator) => at.must(by, meeting, type, input);
  await does('plan.start', {
    ...{
      template: 'commune',
      title: 'Đối thoại xã Đồng Mẫu năm 2026',
      host: 'UBND xã Đồng Mẫu',
      topic: null,
    },
    ...{ heldOn: '2026-12-18', startsAt: '', period: '', place: 'Nhà văn hóa xã', programme: null },
    content: { chairs: [{ id: 'chu-tich', name: 'Trần Văn Mẫu', title: 'Chủ tịch UBND xã' }] },
  });
  await does('departments.call', {
    departments: [
      { id: 'kinh-te', name: 'Phòng Kinh tế' },
      { id: 'van-hoa', name: 'Phòng Văn hóa – Xã hội' },
    ],
  });
  const consent = { name: false, organisation: false, place: false };
  const typed = (text: string, name: string, unit: string) => ({
    ...{ text, unit, consent, people: [{ honorific: '', name, unit }], channel: 'survey' },
    ...{ kind: 'proposal', nature: 'petition', field: null, organisation: null },
    ...{ receivedOn: null, source: null, matters: [] },
  });
  await does('opinions.add', {
    opinions: [
      typed('Mương tiêu Đồng Chùa tắc từ tháng Bảy', 'Đỗ Thị Thử', 'thôn Đồng Chùa'),
      typed('Ngõ 4 chưa có đèn đường', 'Vũ Văn Mẫu', 'thôn Đoàn Kết'),
    ],
    import: null,
  });
  await at.turnsTo('2026-12-18T08:00');
  const chair = aDevice(meeting, 'chair-chu-tich');
  await does('meeting.start', {}, chair);
  const { petitions } = await at.state(meeting);
  for (const { id: petition, text } of petitions) {
    await does('petitions.release', { petition, text });
    if (canal.test(text))
      await does('petitions.dispose', { petition, kind: 'toBeVerified', department: 'kinh-te' }, chair);
  }
  await does('meeting.close', {}, chair);
}

/** Minutes and the notice of the conclusion, in the layout of the State, then a letter for each body. */
async function papers(desk: OfficeDesk): Promise<void> {
  await desk.opens('minutes');
  await desk.presses('Chưa ghi họ tên thư ký');
  await desk.types('Lê Thị Ghi Chép, Văn phòng HĐND và UBND xã');
  await desk.presses('Lưu');
  await desk.presses('Chốt để ký');
  await desk.presses('Vẫn chốt');
  await desk.numbers('Nhập số, ngày, người ký', '07/BB-UBND', '2026-12-18');
  await desk.goesTo('Thông báo kết luận');
  await desk.sees('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  await desk.fills('Ghi Chủ tọa duyệt', {}, 'Ghi Chủ tọa duyệt');
  await desk.presses('Chốt bản này');
  await desk.presses('Vẫn chốt');
  await desk.numbers('Nhập số, ngày, người ký', '45/TB-UBND', '2026-12-18');
  await desk.sees('Đã ban hành: hội nghị chuyển sang theo dõi thực hiện');
  await desk.goesTo('Rà soát');
  await desk.sees(/^Chậm nhất 23\/12\/2026, còn 5 ngày · 1 công văn chưa gửi/);
  await desk.picks('Cơ quan chủ trì', 'Phòng Văn hóa – Xã hội');
  await desk.presses(/^Giao: .*KN2$/);
  await desk.sees(/2 công văn chưa gửi/);
  for (const [to, number] of [
    ['Phòng Kinh tế', '201/UBND-VP'],
    ['Phòng Văn hóa – Xã hội', '202/UBND-VP'],
  ] as const) {
    await desk.presses(`Chốt: ${to}`);
    await desk.presses('Vẫn chốt');
    await desk.numbers(`Vào số: ${to}`, number, '2026-12-18');
  }
  await desk.fills('Ghi ngày gửi 2 công văn', { 'Ngày gửi': '2026-12-18' });
  await desk.sees(/Mọi công văn đã gửi/);
}

/** The three ways of the law, by session + 10 days. */
async function results(desk: OfficeDesk): Promise<void> {
  await desk.goesTo('Công bố');
  await desk.sees(/^Chậm nhất 28\/12\/2026, còn 5 ngày/);
  await desk.notes('Niêm yết', { 'Nơi niêm yết': 'Trụ sở UBND xã' }, 'niem-yet.png');
  await desk.notes('Phát thanh', { 'Cụm loa, đài': 'Cụm loa thôn Đồng Chùa' }, 'phat-thanh.png');
  for (const village of ['Thôn Đồng Chùa', 'Thôn Đoàn Kết']) {
    await desk.types(village, 'Thêm thôn, tổ dân phố');
    await desk.presses('Thêm');
    await desk.presses(`bằng văn bản: đã báo ${village}`);
  }
  await desk.sees('Đã báo 2/2 thôn');
}

/** Both bodies report by the last day, and those who asked are told. */
async function answers(desk: OfficeDesk): Promise<void> {
  await desk.opens('matters');
  await expect(desk.page.getByRole('row').filter({ hasText: '11/01/2027' })).toHaveCount(2);
  await desk.reports(canal, 'Phòng Kinh tế', {
    'Kết quả': 'Đã giải quyết xong: ban hành văn bản',
    'Cơ quan báo cáo': 'Đã giao hợp tác xã nạo vét 1,8 km mương.',
    'Số văn bản đã ban hành': '12/QĐ-UBND',
    'Ngày văn bản': '2027-01-08',
  });
  await desk.tells(canal, { 'Cách báo': 'gọi điện', 'Người gọi hoặc gặp': 'Phạm Thị Thử' });
  await desk.reports(lamp, 'Phòng Văn hóa – Xã hội', {
    'Kết quả': 'Giải trình, cung cấp thông tin',
    'Cơ quan báo cáo': 'Đèn ngõ 4 nằm trong kế hoạch quý II/2027.',
    'Căn cứ hoặc kết luận': 'Kế hoạch đầu tư công năm 2027',
  });
  await desk.tells(lamp, { 'Số văn bản trả lời': '15/UBND-VHXH', 'Ngày văn bản trả lời': '2027-01-11' });
  await expect(
    desk.page.getByRole('heading', { name: '2 việc: đã trả lời 2, đã giải quyết xong 1' }),
  ).toBeVisible();
  await desk.presses('Đóng 2 việc');
}

test('TD1 LW1 QN9 PL9 BL11 BL12 BL14 UB11 a commune’s dialogue of 18/12/2026 from its close to its dossier', async ({
  browser,
}) => {
  const opened = (office = await TimedOffice.opens('2026-12-01T07:00'));
  await opened.server.accounts.saveAccount(clerk);
  await held(opened);
  const person = await Clerk.signsIn(browser, opened.server, clerk, 'mouse');
  await opened.sets(person.page.context());
  const desk = new OfficeDesk(person, meeting);
  await papers(desk);
  await opened.turnsTo('2026-12-23T09:00');
  await desk.opens('review');
  await results(desk);
  await opened.turnsTo('2027-01-11T09:00');
  await answers(desk);
  const reader = await browser.newContext({ javaScriptEnabled: false });
  const page = await reader.newPage();
  await page.goto(`${opened.server.url}/m/${meeting}/results`);
  await expect(page.getByText('Mương tiêu Đồng Chùa tắc từ tháng Bảy').first()).toBeVisible();
  await expect(page.getByText('Đỗ Thị Thử')).toHaveCount(0);
  await desk.opens('dossier');
  expect(await (await TakenDossier.takes(desk)).checked()).toMatchObject({ findings: [] });
});
