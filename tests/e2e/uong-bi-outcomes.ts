import { expect } from '@playwright/test';
import { city } from './uong-bi-dialogue.ts';
import type { Cast } from './uong-bi-cast.ts';

// What comes of what was said: second speeches, promises, dispositions, the conclusion.

const promise = {
  wording: 'Thay xong đoạn cống cuối ngõ sau chợ và báo cho từng hộ biết.',
  officer: 'Trưởng Phòng Quản lý đô thị',
};

export async function followingUp({ chair, coChair, screens }: Cast): Promise<void> {
  await chair.returnsTo(31);
  await chair.presses('Mời phát biểu thêm');
  await chair.starts();
  await coChair.sees('Đang phát biểu thêm');
  for (const screen of screens) await screen.sees('Ngô Văn Minh Họa');
  await chair.endsSpeech();
}

export async function promising({ chair, coChair, planning, screens }: Cast): Promise<void> {
  await chair.writesPromise(promise);
  await expect(coChair.button('Xác nhận cam kết')).toHaveCount(0);
  await chair.readsBack();
  for (const screen of screens) await screen.sees(promise.wording);
  await chair.confirmsPromise();
  await planning.sees(promise.wording);
  await chair.disposesWithDue(31, 'Trả lời bằng văn bản');
}

export async function passing({ hall, chair, coChair }: Cast): Promise<void> {
  await chair.passesTo(coChair.name);
  await chair.sees(`${coChair.name} đang điều hành.`);
  await expect(chair.button(/^Mời số/)).toHaveCount(0);
  const queued = (await hall.state()).registrations.find((row) => row.no === 3)?.id;
  expect(await chair.commands('queue.call', { registration: queued })).toMatchObject({
    code: 'notPresiding',
  });
  await coChair.letsSpeak(3);
  await chair.hasOnTheFloor(3);
  await coChair.passesTo(chair.name);
  await chair.endsSpeech();
}

export async function disposing({ chair, moderator }: Cast): Promise<void> {
  await chair.disposes(34, 'Giải quyết ngay');
  await chair.returnsTo(38);
  await chair.disposesWithDue(38, 'Chuyển cấp có thẩm quyền', 'UBND tỉnh');
  await moderator.raises(41);
  await chair.disposes(41, 'Đã giải thích');
}

export async function hearingTheCitizen({ chair, citizen, economy, secondModerator }: Cast): Promise<void> {
  await chair.calls(15);
  await citizen.isToldTheState('mời lên phát biểu');
  await chair.starts();
  await citizen.isToldTheState('đang phát biểu');
  await chair.gives(city.economy);
  await economy.rings();
  await economy.acknowledges();
  await chair.endsSpeech();
  await citizen.sees(`${city.economy} được giao trả lời`);
  await economy.opens(50);
  await economy.submits('Chỗ họp chợ mới ở bãi phía sau nhà văn hóa, mở từ tháng 12.');
  await economy.signs('13579');
  await chair.approves(city.economy);
  await chair.hearsAnswer();
  await citizen.sees(`${city.economy} đã trả lời`);
  await secondModerator.releasesAnswer(50, 'Chỗ họp chợ mới mở từ tháng 12.');
  await citizen.sees('Chỗ họp chợ mới mở từ tháng 12.');
  await chair.disposes(50, 'Đã trả lời');
  await citizen.sees('Đã trả lời tại hội nghị');
}

export async function concluding({ chair, coChair, secondModerator, screens }: Cast): Promise<void> {
  await chair.goesOnTo('Các tổ chức, cơ quan, xã, phường tham gia ý kiến');
  await chair.goesOnTo('Nhân dân phát biểu sau đối thoại');
  await chair.goesOnTo('Chủ tọa kết luận, bế mạc');
  await chair.compiles();
  // One line of every part, so that whichever page the screens show holds the chair's own words.
  for (const line of [33, 34, 31]) await chair.rewrites(line, `Chủ tọa kết luận về KN ${line}.`);
  await coChair.sees('Chủ tọa kết luận về KN 31.');
  await chair.adopts();
  await secondModerator.showsOnAll('Kết luận');
  for (const screen of screens) await screen.sees(/^Chủ tọa kết luận về KN/);
  // The hall's pages go along with the reader's.
  await chair.readsUpTo('Chủ tọa kết luận về KN 31.');
  // What fills two pages of theirs and one of the chair's turns once the first of them could be read aloud.
  for (const { page } of screens)
    await expect(page.getByText('Chủ tọa kết luận về KN 31.').first()).toBeVisible({ timeout: 40_000 });
  await chair.stopsReading();
}

export async function closing({ chair, coChair, citizen }: Cast): Promise<void> {
  await chair.closesMeeting();
  await coChair.sees('Hội nghị đã bế mạc');
  await citizen.page.reload();
  await citizen.isFollowing();
  await citizen.hasNumber(15);
  // What the hall answered stands as the reply, with its day, beside what became of it.
  await citizen.sees(/^Đã trả lời ngày .+, tại hội nghị$/);
}
