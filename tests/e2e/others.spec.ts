import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { everyoneLeaves, seated, tablet } from '../support/people.ts';
import { freshDataDir, startServer, type DataDir, type RunningServer } from '../support/server.ts';

/** Each with the way to its dialogue, and what its first speaker asks of whom. */
const samples = [
  {
    meeting: 'phu-luong-2022',
    seat: 'chair-bi-thu',
    steps: ['Đối thoại'],
    petition: 9,
    department: 'Sở Tài nguyên và Môi trường',
  },
  {
    meeting: 'binh-lang-2021',
    seat: 'chair-chu-tich',
    steps: [
      'Nội dung đối thoại, phân công trả lời bằng văn bản',
      'Nhân dân phát biểu theo thứ tự đăng ký, trả lời',
    ],
    petition: 10,
    department: 'Địa chính - Nông nghiệp - Xây dựng - Môi trường',
  },
  {
    meeting: 'quang-ngai-2021-chu-de-1',
    seat: 'chair-bi-thu',
    steps: ['Đối thoại'],
    petition: 5,
    department: 'Sở Kế hoạch và Đầu tư',
  },
];
let dataDir: DataDir | undefined;
let server: RunningServer | undefined;

test.beforeAll(async () => {
  dataDir = freshDataDir();
  server = await startServer(dataDir.path);
});

test.afterEach(({ browser }) => everyoneLeaves(browser));

test.afterAll(async () => {
  await server?.stop();
  dataDir?.remove();
});

for (const { meeting, seat, steps, petition, department } of samples)
  test(`BL7 BL8 UB8 ${meeting}: người đầu tiên phát biểu, cơ quan được giao, hướng xử lý được ghi`, async ({
    browser,
  }) => {
    if (!server) throw new Error('no server');
    const row = (await server.seats(meeting)).find((one) => one.seat === seat);
    if (!row) throw new Error(`no seat ${seat} in ${meeting}`);
    const chair = await seated(Chair, browser, { server, meeting, name: row.name, ...tablet }, row.code);
    await chair.opensSession();
    for (const step of steps) await chair.goesOnTo(step);
    await chair.letsSpeak(1);
    expect(await chair.facts()).toEqual({ speaker: 1, petition, presiding: row.name });
    await chair.gives(department);
    await expect(chair.waitingFor(department, petition)).toBeVisible();
    await chair.endsSpeech();
    await chair.disposesWithDue(petition, 'Hẹn kiểm tra');
    await expect(chair.button('1 kiến nghị hẹn trả lời')).toBeVisible();
  });
