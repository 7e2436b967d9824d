import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { tablet } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

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
const venue = new Venue('file');

for (const { meeting, seat, steps, petition, department } of samples)
  test(`BL7 BL8 UB8 ${meeting}: người đầu tiên phát biểu, cơ quan được giao, hướng xử lý được ghi`, async ({
    browser,
  }) => {
    const chair = await venue.sits(browser, Chair, seat, tablet, meeting);
    await chair.opensSession();
    for (const step of steps) await chair.goesOnTo(step);
    await chair.letsSpeak(1);
    expect(await chair.facts()).toEqual({ speaker: 1, petition, presiding: chair.name });
    await chair.gives(department);
    await expect(chair.waitingFor(department, petition)).toBeVisible();
    await chair.endsSpeech();
    await chair.disposesWithDue(petition, 'Giao kiểm tra, xác minh');
    await expect(chair.button('Kiến nghị: 1 hẹn trả lời')).toBeVisible();
  });
