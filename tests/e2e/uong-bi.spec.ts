import { expect, test } from '@playwright/test';
import { complaints, duplicates, opening, registering } from './uong-bi-before.ts';
import { Hall } from '../support/hall.ts';
import { pointersOn } from '../support/hands.ts';
import { everyoneLeaves } from '../support/people.ts';
import { gather, type Cast } from './uong-bi-cast.ts';
import {
  absent,
  answering,
  assigning,
  cutOff,
  disposedAfterCut,
  firstSpeaker,
  unacknowledged,
} from './uong-bi-dialogue.ts';
import {
  closing,
  concluding,
  disposing,
  followingUp,
  hearingTheCitizen,
  passing,
  promising,
} from './uong-bi-outcomes.ts';

let hall: Hall | undefined;

test.afterEach(async ({ browser }) => {
  await everyoneLeaves(browser);
  await hall?.close();
});

/** Once with everything twice, and then the same acts with other hands. */
const runs = [
  { title: 'bằng chuột, hai máy chủ và hai màn hình', way: 'mouse', servers: 2, pointers: ['mouse'] },
  { title: 'bằng tay chạm', way: 'touch', servers: 1, pointers: ['touch'] },
  { title: 'chỉ bằng bàn phím', way: 'keyboard', servers: 1, pointers: [] },
] as const;

for (const run of runs)
  test(`UB1 UB7 UB8 BL5 PL8 Hội nghị Uông Bí từ khai mạc đến kết luận, ${run.title}`, async ({ browser }) => {
    test.setTimeout(420_000);
    const opened = (hall = await test.step('Mở hội trường', () => Hall.open('uong-bi-2024', run.servers)));
    const cast = await test.step('Vào hội trường', () => gather(browser, opened, run.way));
    const act = (title: string, play: (cast: Cast) => Promise<void>) =>
      test.step(title, async () => {
        await play(cast);
        await opened.everyoneAgrees();
      });
    await act('BL5 UB7 Khai mạc và đi theo chương trình', opening);
    await act('BL1 BL7 QN8 Đăng ký bằng điện thoại và phiếu giấy', registering);
    await act('UB3 Khiếu nại có nơi tiếp nhận riêng, không giữ lại lời nào', complaints);
    await act('BX7 Gộp hai cặp trùng ý, tách lại một', duplicates);
    await act('BL7 BX4 Mời, tính giờ, thêm giờ, tạm dừng', firstSpeaker);
    await act('BL8 PL8 BX2 Giao chủ trì và phối hợp, chuông reo', assigning);
    await act('BL15 Dừng phát biểu có lý do; không thuộc thẩm quyền thì chuyển cơ quan khác', cutOff);
    await act('UB8 Giao kiểm tra, ghi nhận', disposedAfterCut);
    await act('BL7 Vắng mặt, để sau', absent);
    await act('UB10 Trả lời: soạn, trình, ký bằng mã PIN, duyệt, trả lời', answering);
    await act('BX2 Cơ quan chưa nhận nổi lên trên bàn Chủ tọa', unacknowledged);
    await act('BL9 Phát biểu thêm', followingUp);
    await act('BX3 Cam kết đọc lại trên màn hình rồi xác nhận', promising);
    await act('UB1 Trao quyền điều hành và nhận lại', passing);
    await act('UB8 Các hướng xử lý còn lại', disposing);
    await act('BX5 Người dân được mời, được trả lời', hearingTheCitizen);
    await act('BL10 Kết luận: tổng hợp, sửa, thông qua, hiện trên màn hình', concluding);
    await act('Bế mạc', closing);
    await test.step('BX1 Nhật ký phát lại cho đúng những gì mọi người đang thấy', async () => {
      await opened.recordStands();
      if (run.servers === 2) await opened.serversAgree();
    });
    await test.step('Không tay nào khác đã chạm vào máy nào', () => {
      const felt = browser.contexts().flatMap((context) => pointersOn(context));
      expect([...new Set(felt)]).toEqual(run.pointers);
    });
  });
