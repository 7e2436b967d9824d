import { expect } from '@playwright/test';
import { anAccount } from '../support/in-process-server.ts';
import type { OfficeDesk } from '../support/office-desk.ts';
import type { TimedOffice } from '../support/timed-office.ts';
import { meeting } from './uong-bi-session.ts';

// From the evening to the review: minutes, the notice of the conclusion, and a letter for each body.

/** What the record lacks is put right in its place; then the minutes get their number, are signed, and amended. */
export async function minutes(desk: OfficeDesk): Promise<void> {
  await desk.opens('minutes');
  const writes = async (gap: string | RegExp, text: string) => {
    await desk.presses(gap);
    await desk.types(text);
    await desk.presses('Lưu');
  };
  await writes('20 người vắng, chưa ghi lý do', 'bận công tác, đã báo trước');
  await writes('Chưa ghi họ tên thư ký', 'Lê Thị Ghi Chép, Văn phòng Thành ủy');
  await writes(
    /^Từ 08:0\d đến 11:00 chưa ghi diễn biến nào/,
    'Các cơ quan trả lời từng ý kiến; ghi âm kèm theo.',
  );
  await desk.picks('Cơ quan trả lời bằng văn bản cho số 12', 'Phòng Quản lý đô thị');
  await desk.presses('Giao trả lời: Cơ quan trả lời bằng văn bản cho số 12');
  // The second matter of somebody who spoke: the review gives it to a body.
  await desk.sees(/^KN \d+ chưa được nêu, chưa giao ai trả lời bằng văn bản/);
  await desk.sees('Chưa ghi 1');
  // Nothing that was typed is left behind by making them final.
  await desk.presses(/^Ghi Khai mạc/);
  await desk.types('Chữ gõ dở');
  await desk.presses('Chốt để ký');
  await desk.sees('1 chỗ đã gõ chưa lưu. Hãy lưu, hoặc bỏ chữ chưa lưu, rồi chốt.');
  await desk.presses('Bỏ chữ chưa lưu');
  await desk.presses('Chốt để ký');
  await desk.sees('Diễn biến còn 1 chỗ chưa ghi, như danh sách của trang.');
  await desk.presses('Vẫn chốt');
  await desk.numbers('Nhập số, ngày, người ký', '12-BB/TU', '2024-11-22');
  await desk.attaches('bien-ban-da-ky.pdf');

  const amended = { 'Lý do đính chính': 'Ghi nhầm cơ quan của thư ký' };
  await desk.fills('Lập bản đính chính', amended, 'Lập bản đính chính');
  await desk.sees('Đang lập bản đính chính');
  // Begun by mistake: the signed minutes stand again as they did.
  await desk.presses('Bỏ bản đang lập');
  await desk.presses('Bấm lần nữa để bỏ bản đang lập');
  await desk.sees('bien-ban-da-ky.pdf');
  await desk.fills('Lập bản đính chính', amended, 'Lập bản đính chính');
  await desk.sees('Đang lập bản đính chính');
  await desk.presses(/^Ghi Thư ký/);
  await desk.types('Lê Thị Ghi Chép, Ban Dân vận Thành ủy');
  await desk.presses('Lưu');
  await desk.presses('Chốt để ký');
  await desk.presses('Vẫn chốt');
  await desk.numbers('Nhập số, ngày, người ký', '13-BB/TU', '2024-11-23');
  await desk.sees('lý do thay: Ghi nhầm cơ quan của thư ký');
  await desk.sees(/Bản trước: Số 12-BB\/TU/);
}

/** Drafted by one body, commented by another, approved by the chair, issued, and the conference is followed up. */
export async function conclusionNotice(desk: OfficeDesk): Promise<void> {
  const { page } = desk;
  await desk.goesTo('Thông báo kết luận');
  await desk.fills('Sửa: Cơ quan ban hành', {
    'Tên cơ quan ban hành': 'Ban Thường vụ Thành ủy Uông Bí',
    'Thể thức': 'Văn bản của Đảng',
    'Cơ quan soạn': 'Ban Dân vận Thành ủy',
    'Cơ quan góp ý': 'Văn phòng Thành ủy',
  });
  await desk.fills('Viết: I. Đánh giá chung', { 'I. Đánh giá chung': 'Hội nghị thẳng thắn, dân chủ.' });
  await desk.fills('Góp ý: V. Nhiệm vụ', { 'Nội dung góp ý': 'Nêu rõ ngày báo cáo của từng cơ quan' });
  await desk.sees('1 góp ý chưa xử lý');
  await desk.presses(/^Đã xử lý: Nêu rõ ngày/);
  await desk.fills('Ghi Chủ tọa duyệt', {}, 'Ghi Chủ tọa duyệt');
  await desk.presses('Chốt bản này');
  await desk.presses('Vẫn chốt');
  await desk.numbers('Nhập số, ngày, người ký', '158-TB/TU', '2024-11-26', 'Nguyễn Văn Đóng Vai');
  await desk.sees('Đã ban hành: hội nghị chuyển sang theo dõi thực hiện');
  await desk.attaches('thong-bao-ket-luan.pdf');
  await expect(page.getByRole('article').getByText('Hội nghị thẳng thắn, dân chủ.')).toBeVisible();
}

const roads = 'Phòng Quản lý đô thị';
const insurance = 'Bảo hiểm xã hội tỉnh Quảng Ninh';

/** Everything that must leave the house by 27/11/2024 leaves it: two letters through the screen, the numbers of the others past it. */
export async function review(desk: OfficeDesk, office: TimedOffice): Promise<void> {
  await desk.goesTo('Rà soát');
  await desk.sees(/^Chậm nhất 27\/11\/2024, còn 1 ngày · 8 công văn chưa gửi/);
  await desk.picks('Cơ quan chủ trì', 'Phòng Kinh tế');
  await desk.presses(/^Giao: .*KN33$/);
  await desk.sees(/9 công văn chưa gửi/);
  for (const [to, number] of [
    [roads, '2101/UBND-ĐT'],
    [insurance, '2102/UBND-VX'],
  ] as const) {
    await desk.presses(`Chốt: ${to}`);
    await desk.presses('Vẫn chốt');
    await desk.numbers(`Vào số: ${to}`, number, '2024-11-26');
    await desk.fills(`Ghi ngày gửi: ${to}`, { 'Ngày gửi': '2024-11-26' });
  }
  await desk.sees(/7 công văn chưa gửi/);
  await desk.fills('Viết: Bài học kinh nghiệm', { 'Bài học kinh nghiệm': 'Mời cơ quan tỉnh dự từ đầu.' });
  // The others are made final all at once; numbers come from the registry, past this screen.
  await desk.presses('Chốt cả 7 bản');
  await desk.presses('Vẫn chốt');
  await expect(desk.page.getByRole('button', { name: 'Chốt cả 7 bản' })).toBeHidden();
  await othersLeave(office);
  await desk.sees(/Mọi công văn đã gửi/);
}

/** What is left of the letters to bodies: numbered and sent, as the two before. */
async function othersLeave(office: TimedOffice): Promise<void> {
  const clerk = anAccount('coordinator');
  const does = (type: string, input: object) => office.must(clerk, meeting, type, input);
  const bodies = [
    'tai-nguyen',
    'giao-duc',
    'quy-dat',
    'hanh-chinh-cong',
    'vang-danh',
    'thuong-yen-cong',
    'kinh-te',
  ];
  for (const [at, of] of bodies.entries()) {
    const paper = (await office.state(meeting)).papers.find(
      (row) => row.kind === 'transferLetter' && row.of === of,
    );
    const number = `${2103 + at}/UBND-VX`;
    const signer = { office: 'Chủ tịch', name: 'Trần Văn Mẫu' };
    await does('papers.issue', { paper: paper?.id, number, date: '2024-11-26', signer });
    await does('papers.send', { paper: paper?.id, on: '2024-11-26' });
  }
}
