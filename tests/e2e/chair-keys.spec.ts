import { expect, test } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Person } from '../support/people.ts';
import { meeting, Venue } from '../support/venue.ts';

const size = { width: 1280, height: 800 };
const words =
  'Tuyến đường từ trường tiểu học đến nhà sinh hoạt cộng đồng vỡ thành ổ gà, mùa mưa nước đọng, học sinh phải dắt xe qua. ';
const promised =
  'Phòng hoàn thành sửa chữa toàn tuyến, lắp biển cấm xe tải giờ học sinh đi học và báo cáo hằng tháng cho tổ dân phố.';
const longest = {
  honorific: 'bà',
  name: 'Công Huyền Tôn Nữ Nguyễn Thị Phương Thảo Ví Dụ',
  unit: 'Hội Nạn nhân chất độc da cam/dioxin và Bảo trợ người khuyết tật, trẻ mồ côi thành phố',
  consent: { name: true, organisation: true, place: true },
};

const venue = new Venue('test');

/** What is cut off or could be scrolled in the console. */
const cut = `[...document.querySelectorAll('.console *')].filter((one) => {
  const style = getComputedStyle(one);
  const shown = one.checkVisibility({ visibilityProperty: true }) && one.clientHeight > 4 && !one.matches('.place, .unseen');
  return shown && ((style.overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1) ||
    (style.overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1));
}).map((one) => one.className + ': ' + one.textContent)`;

/** What is written in type that people of the chair's age read with effort. */
const small = `[...document.querySelectorAll('body *')].filter((one) =>
  [...one.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) &&
  one.checkVisibility({ visibilityProperty: true }) && !one.closest('.unseen') &&
  parseFloat(getComputedStyle(one).fontSize) < 15
).map((one) => one.className + ': ' + one.textContent)`;

test('UB1 BL8 phím tắt làm đúng việc ghi trên nút, và im khi đang gõ hay đang mở bảng; nội dung dài không bị cắt', async ({
  browser,
}) => {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', size);
  const { page } = chair;
  const dialog = page.getByRole('dialog');
  const pressed = page.getByRole('group', { name: 'Giao trả lời' }).locator('[aria-pressed="true"]');
  await chair.opensSession();
  await chair.commands('agenda.begin', { item: 'doi-thoai' });
  await expect(chair.button(/^Mời số \d+$/).last()).toBeVisible();

  await test.step('phím N mời, phím số giao', async () => {
    await page.keyboard.press('n');
    // Held down, Enter presses once: what is called next stands where this stood.
    await chair.button('Bắt đầu tính giờ').focus();
    for (let at = 0; at < 5; at += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(chair.button('Kết thúc lượt phát biểu')).toBeVisible();
    await page.keyboard.press('1');
    await expect(pressed).toHaveCount(1);
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Alt+2');
    await expect(pressed).toHaveCount(1);
  });

  await test.step('im khi đang gõ và đang ghép dấu', async () => {
    await page.keyboard.press('7');
    const answer = dialog.getByRole('textbox');
    await answer.fill('');
    await answer.pressSequentially('n2 dsq');
    await expect(answer).toHaveValue('n2 dsq');
    const input = await page.context().newCDPSession(page);
    await input.send('Input.imeSetComposition', { text: 'đương', selectionStart: 5, selectionEnd: 5 });
    await input.send('Input.insertText', { text: 'đường' });
    await expect(answer).toHaveValue('n2 dsqđường');
  });

  await test.step('im khi bảng đang mở, kể cả ngoài ô nhập', async () => {
    await dialog.getByRole('button').first().focus();
    await page.keyboard.press('2');
    await page.keyboard.press('d');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(chair.button('Kết thúc lượt phát biểu')).toBeVisible();
    await expect(pressed).toHaveCount(1);
    await page.keyboard.press('2');
    await expect(pressed).toHaveCount(2);
  });

  await test.step('kiến nghị 600 chữ, năm cơ quan, tên dài nhất: không cắt, không cuộn', async () => {
    const view = (await (await page.request.get(`/api/meetings/${meeting}/public`)).json()) as {
      view: {
        floor: { only: { petition: string } };
        registrations: Record<string, { id: string; no: number }>;
      };
    };
    const { petition } = view.view.floor.only;
    const moderator = await venue.sits(browser, ModeratorsDevice, 'moderator-1', size);
    await moderator.commands('petitions.correct', { petition, text: words.repeat(5).slice(0, 600) });
    for (const { id, no } of Object.values(view.view.registrations))
      if (no >= 2 && no <= 4) await moderator.commands('speakers.correct', { registration: id, ...longest });
    for (const department of ['thue', 'lao-dong-xa-hoi', 'tai-nguyen'])
      await chair.commands('petitions.assign', { petition, department, part: 'supporting' });
    await expect(page.getByText(longest.name).first()).toBeVisible();
    await fitsEverywhere();
    await chair.writesPromise({ wording: promised, officer: 'Nguyễn Thị Ví Dụ, Phó Trưởng phòng' });
    await chair.readsBack();
    // While the hall reads a promise, the longest words of a petition may be scrolled.
    await fitsEverywhere(/^text /);
    await page.getByRole('button', { name: /^Còn \d+ cơ quan nữa$/ }).click();
    await expect(dialog.getByRole('listitem')).toHaveCount(5);
  });

  async function fitsEverywhere(scrolls?: RegExp): Promise<void> {
    for (const window of [size, { width: 1024, height: 768 }]) {
      await page.setViewportSize(window);
      await expect
        .poll(async () => (await page.evaluate<string[]>(cut)).filter((one) => !scrolls?.test(one)), {
          message: `${window.width}`,
        })
        .toEqual([]);
      expect(await page.evaluate<string[]>(small), 'large enough to be read by all').toEqual([]);
    }
  }
});

/** Only commands are sent from there. */
class ModeratorsDevice extends Person {
  readonly audiences = ['moderator'] as const;
}
