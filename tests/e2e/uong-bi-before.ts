import { expect } from '@playwright/test';
import type { Cast } from './uong-bi-cast.ts';

// Before anybody speaks: the session opens, people register, petitions are put in order.

const fromPhone = {
  name: 'Trần Văn Ví Dụ',
  honorific: 'Ông',
  unit: 'Khu 2, phường Phương Nam',
  field: 'Kinh tế',
  words: 'Chợ đầu mối nông sản họp dưới lòng đường từ ba giờ sáng. Xin cho biết bao giờ có chỗ họp chợ mới.',
};
const fromSlip = {
  name: 'Lê Thị Giả Định',
  honorific: 'Bà',
  unit: 'Khu 8, phường Quang Trung',
  words: 'Xin lắp thêm hai cột đèn ở đoạn cua cuối khu 8, xe máy đi làm về đêm hay ngã.',
};
const complaint = {
  name: 'Phạm Văn Minh Họa',
  honorific: 'Ông',
  words: 'Tôi khiếu nại quyết định thu hồi thửa đất mẫu số không của hộ tôi.',
};

export async function opening({ chair, coChair, screens }: Cast): Promise<void> {
  await coChair.sees(`${chair.name} sẽ khai mạc hội nghị.`);
  await chair.opensSession();
  await coChair.sees('Khai mạc, giới thiệu đại biểu, chủ trì và thư ký');
  await chair.goesOnTo('Nội dung, quyền và trách nhiệm của người tham gia');
  await chair.goesOnTo('Kết quả năm 2024 và định hướng thời gian tới');
  for (const screen of screens) await screen.sees('Kết quả năm 2024 và định hướng thời gian tới');
  await chair.goesOnTo('Nhân dân phát biểu, chủ tọa và các cơ quan trả lời');
}

export async function registering({ hall, citizen, moderator, secondModerator, desk }: Cast): Promise<void> {
  await citizen.registers(fromPhone);
  hall.welcome(citizen);
  await citizen.hasNumber(15);
  await citizen.isToldTheState('chờ xem xét');
  await moderator.accepts(15);
  await citizen.isToldTheState('trong danh sách chờ');
  await citizen.sees('Còn 12 người trước ông, bà');
  await moderator.releases(50, 'Xin cho biết bao giờ có chỗ họp chợ đầu mối nông sản mới.');
  await secondModerator.rejects(14, 'Nội dung chưa rõ');
  await desk.writesSlip(fromSlip);
  await desk.handsOut('Biên nhận số 16');
}

export async function complaints({ hall, desk, secondModerator, chair }: Cast): Promise<void> {
  await desk.turnsAway('Khiếu nại');
  await desk.handsOut('Giấy hướng dẫn');
  await desk.writesSlip(complaint);
  await desk.handsOut('Biên nhận số 18');
  await secondModerator.reroutes(18);
  await expect(chair.page.getByText(complaint.words)).toHaveCount(0);
  const kept: string[] = [];
  for await (const batch of hall.journal.read(hall.meeting, 0)) kept.push(JSON.stringify(batch));
  expect(kept.join('')).not.toContain(complaint.name);
  expect(kept.join('')).not.toContain(complaint.words);
}

export async function duplicates({ moderator, secondModerator }: Cast): Promise<void> {
  await moderator.merges(35, 32);
  await secondModerator.opensPetition(32);
  await expect(secondModerator.detail(32).getByText('2 người cùng kiến nghị')).toBeVisible();
  await secondModerator.merges(31, 1);
  await moderator.splits(31, 1);
}
