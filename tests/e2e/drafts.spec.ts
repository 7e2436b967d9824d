import { expect, test, type Browser, type CDPSession } from '@playwright/test';
import { hands } from '../support/hands.ts';
import { Chair } from '../support/chair.ts';
import { Department, laptop, tablet } from '../support/people.ts';
import { Secretary } from '../support/secretary.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('test', 'its own database');

/** Two devices of one department, each of which has the same answer before it. */
async function twoDevices(browser: Browser) {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  const leader = await venue.sits(browser, Department, 'department-kinh-te', tablet);
  const drafter = await venue.sits(browser, Department, 'department-kinh-te', tablet);
  await chair.opensSession();
  await chair.letsSpeak(1);
  await chair.gives('Phòng Kinh tế');
  await leader.acknowledges();
  await expect(drafter.answer).toBeVisible();
  return { leader, drafter };
}

test('BL8 PL8 hai máy soạn một câu trả lời: cùng thấy, cùng gõ, không mất chữ nào', async ({ browser }) => {
  const { leader, drafter } = await twoDevices(browser);

  await test.step('Máy này gõ, máy kia thấy, và biết là đang có người soạn', async () => {
    await drafter.answer.fill('Phòng sẽ nạo vét mương trong năm nay.');
    await expect(leader.answer).toHaveValue('Phòng sẽ nạo vét mương trong năm nay.');
    await leader.sees('Đang được soạn cả trên máy khác của cơ quan');
  });

  await test.step('Chữ đến từ máy kia không đẩy con trỏ', async () => {
    await leader.answer.press('End');
    await drafter.answer.press('Control+Home');
    await drafter.answer.pressSequentially('Kính thưa hội nghị. ');
    await expect(leader.answer).toHaveValue(/^Kính thưa hội nghị/);
    await leader.answer.pressSequentially(' Hết.');
    await expect(drafter.answer).toHaveValue(
      'Kính thưa hội nghị. Phòng sẽ nạo vét mương trong năm nay. Hết.',
    );
  });

  await test.step('Hai người gõ cùng lúc ở cuối: cả hai còn nguyên', async () => {
    await Promise.all([leader, drafter].map((one) => one.answer.press('Control+End')));
    await Promise.all([
      leader.answer.pressSequentially(' Kinh phí bốn mươi triệu đồng.', { delay: 40 }),
      drafter.answer.pressSequentially(' Xong trước vụ xuân.', { delay: 55 }),
    ]);
    await expect
      .poll(async () => (await leader.answer.inputValue()) === (await drafter.answer.inputValue()))
      .toBe(true);
    const text = await leader.answer.inputValue();
    expect(text).toContain('Kinh phí bốn mươi triệu đồng.');
    expect(text).toContain('Xong trước vụ xuân.');
  });

  await test.step('Đang gõ dở bằng bộ gõ thì chữ từ máy khác chờ, rồi cả hai cùng có', async () => {
    const keyboard = await leader.page.context().newCDPSession(leader.page);
    await leader.answer.press('Control+End');
    const before = await leader.answer.inputValue();
    await composes(keyboard, ' đươ');
    await drafter.answer.press('Control+Home');
    await drafter.answer.pressSequentially('I. ');
    await expect(drafter.answer).toHaveValue(/đươ/);
    await leader.sees('Đang được soạn cả trên máy khác của cơ quan');
    await expect(leader.answer).toHaveValue(`${before} đươ`);
    await composes(keyboard, ' được');
    await keyboard.send('Input.insertText', { text: ' được' });
    for (const one of [leader, drafter]) await expect(one.answer).toHaveValue(`I. ${before} được`);
  });
});

test('BL8 BX11 chữ đã gõ còn nguyên sau khi tải lại, mất mạng, máy chủ tắt và máy khác thay', async ({
  browser,
}) => {
  const { leader, drafter } = await twoDevices(browser);

  await test.step('Tải lại trang ngay sau khi gõ', async () => {
    await leader.answer.fill('Câu một.');
    await leader.page.reload();
    await expect(leader.answer).toHaveValue('Câu một.');
    await expect(drafter.answer).toHaveValue('Câu một.');
  });

  await test.step('Gõ khi mất mạng, máy kia cũng gõ; có mạng lại thì đủ cả hai', async () => {
    await leader.page.context().setOffline(true);
    await leader.answer.press('Control+End');
    await leader.answer.pressSequentially(' Câu hai, gõ khi mất mạng.');
    await drafter.answer.press('Control+Home');
    await drafter.answer.pressSequentially('Mở đầu. ');
    await leader.page.context().setOffline(false);
    for (const one of [leader, drafter])
      await expect(one.answer).toHaveValue('Mở đầu. Câu một. Câu hai, gõ khi mất mạng.', { timeout: 30_000 });
  });

  await test.step('Máy chủ tắt giữa lúc gõ rồi chạy lại', async () => {
    await venue.server.kill();
    await leader.answer.press('Control+End');
    await leader.answer.pressSequentially(' Câu ba.');
    await venue.startAgain();
    for (const one of [leader, drafter])
      await expect(one.answer).toHaveValue(/Mở đầu\. Câu một\. .*mất mạng\. Câu ba\./, { timeout: 30_000 });
  });

  await test.step('Máy hết pin: máy khác của cơ quan có đủ', async () => {
    await leader.page.context().close();
    await drafter.page.reload();
    await expect(drafter.answer).toHaveValue(/Mở đầu\..* Câu ba\./);
  });
});

test('MN2 QN9 a commitment that was begun is asked about before the minutes are made final, and is still there', async ({
  browser,
}) => {
  const chair = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  await chair.opensSession();
  const secretary = await venue.sits(browser, Secretary, 'secretary-1', laptop);
  const { page } = secretary;
  const wording = page.getByRole('textbox', { name: 'Nội dung cam kết' });
  await hands.mouse.press(page.getByRole('tab', { name: 'Cam kết' }));
  await wording.fill('Nạo vét mương trước vụ xuân.');
  // The words speak of a time that is no day, and none is made up.
  await expect(page.getByText('Lời cam kết nêu một khoảng thời gian: đề nghị chọn ngày cuối')).toBeVisible();
  await wording.fill('Nạo vét mương trước ngày 31/3/2099.');
  await expect(page.getByLabel('Thời hạn')).toHaveValue('2099-03-30');
  await wording.fill('Nạo vét mương trước vụ xuân.');
  await expect(page.getByLabel('Thời hạn')).toHaveValue('');
  await hands.mouse.press(page.getByRole('tab', { name: 'Biên bản' }));
  await secretary.presses('Chốt để ký');
  await expect(page.getByRole('alert')).toContainText('Còn một cam kết đang ghi dở');
  await secretary.presses('Mở cam kết');
  await expect(wording).toHaveValue('Nạo vét mương trước vụ xuân.');
  await wording.fill('');
  await hands.mouse.press(page.getByRole('tab', { name: 'Biên bản' }));
  await secretary.presses('Chốt để ký');
  await expect(page.getByRole('button', { name: 'Mở lại để sửa' })).toBeVisible();
});

/** Puts letters into the box as an input method does while the word is not finished. */
async function composes(keyboard: CDPSession, text: string): Promise<void> {
  await keyboard.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
}
