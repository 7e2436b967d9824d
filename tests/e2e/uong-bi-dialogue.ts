import { expect } from '@playwright/test';
import type { Cast } from './uong-bi-cast.ts';

// The first speakers, and the departments that are asked to answer them.

export const city = {
  planning: 'Phòng Quản lý đô thị',
  ward: 'UBND phường Quang Trung',
  economy: 'Phòng Kinh tế',
  resources: 'Phòng Tài nguyên và Môi trường',
  schools: 'Phòng Giáo dục và Đào tạo',
};

export async function firstSpeaker({ chair, coChair, screens }: Cast): Promise<void> {
  await chair.letsSpeak(1);
  await coChair.hasOnTheFloor(1);
  for (const screen of screens) await screen.sees('Ngô Văn Minh Họa');
  await chair.presses('Thêm 1 phút');
  await coChair.sees('còn lại trong 4 phút');
  await chair.presses('Tạm dừng');
  await coChair.sees('đang tạm dừng');
  await chair.presses('Tiếp tục');
  await coChair.sees('còn lại trong 4 phút');
}

export async function assigning({ chair, planning, screens }: Cast): Promise<void> {
  await chair.gives(city.planning);
  await planning.rings();
  await chair.gives(city.ward);
  await planning.acknowledges();
  await expect(chair.waitingFor(city.planning, 31).getByText('đã nhận')).toBeVisible();
  await expect(chair.waitingFor(city.ward, 31).getByText(/mời bằng lời/)).toBeVisible();
  for (const screen of screens) await screen.sees(city.planning);
  await chair.endsSpeech();
}

export async function cutOff({ chair, economy, coChair }: Cast): Promise<void> {
  await chair.letsSpeak(2);
  await chair.gives(city.economy);
  await economy.rings();
  await economy.declines('Bụi do xe chở than là việc về môi trường.', city.resources);
  await expect(
    coChair.waitingFor(city.economy, 32).getByText('không thuộc thẩm quyền, chuyển'),
  ).toBeVisible();
  await chair.presses(`Giao ${city.resources}`);
  await expect(chair.waitingFor(city.resources, 32).getByText(/mời bằng lời/)).toBeVisible();
  await expect(chair.waitingFor(city.economy, 32)).toHaveCount(0);
  await chair.cutsOff('Quá thời gian quy định');
}

export async function disposedAfterCut({ chair }: Cast): Promise<void> {
  await chair.disposesWithDue(32, 'Giao kiểm tra, xác minh');
  // The speaker's next petition comes before the hall by itself.
  await chair.disposes(33, 'Ghi nhận');
}

export async function absent({ chair, coChair, moderator }: Cast): Promise<void> {
  await chair.calls(4);
  await chair.presses('Vắng mặt');
  await moderator.turnsTo('Danh sách chờ');
  await expect(moderator.page.locator('li[data-no="4"]').getByText('vắng khi được mời')).toBeVisible();
  await chair.putsOff(5);
  await expect(moderator.page.locator('li[data-no="5"]').getByText('để sau')).toBeVisible();
  await chair.letsSpeak(6);
  await coChair.hasOnTheFloor(6);
  await chair.endsSpeech();
}

export async function answering({ chair, planning }: Cast): Promise<void> {
  await planning.opens(31);
  await planning.submits(
    'Đoạn cống cuối nhỏ hơn đoạn trên. Phòng thay bằng cống hộp trong quý I, nạo vét mỗi tháng một lần.',
  );
  await planning.signs('2468');
  await chair.approves(city.planning);
  await planning.sees('Đã duyệt, sẵn sàng trả lời');
  await chair.hearsAnswer();
  await planning.sees('đã trả lời');
}

export async function unacknowledged({ chair, coChair }: Cast): Promise<void> {
  for (const console of [chair, coChair])
    await expect(console.page.getByRole('status').getByText('1 chưa nhận')).toBeVisible({ timeout: 25_000 });
}
