import { expect, test, type Browser } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Moderator } from '../support/moderator.ts';
import { Department, HallScreen, laptop, projector, tablet } from '../support/people.ts';
import { Secretary } from '../support/secretary.ts';
import { Venue } from '../support/venue.ts';
import { city } from './uong-bi-dialogue.ts';

// A session as it comes: hands, absences, answers at the microphone, what is passed on and taken back, a network that goes.

const venue = new Venue('file');
const { planning: agency } = city;
const comments = 'Các tổ chức, cơ quan, xã, phường tham gia ý kiến';
const secondSpeeches = 'Nhân dân phát biểu sau đối thoại';

/** Everybody in the hall, before its doors open. */
async function gather(browser: Browser) {
  const [chair, coChair, moderator, secretary, planning, stage, clock] = await Promise.all([
    venue.sits(browser, Chair, 'chair-bi-thu', tablet),
    venue.sits(browser, Chair, 'chair-chu-tich-hdnd', tablet),
    venue.sits(browser, Moderator, 'moderator-1', laptop),
    venue.sits(browser, Secretary, 'secretary-1', laptop),
    venue.sits(browser, Department, 'department-do-thi', tablet),
    venue.sits(browser, HallScreen, 'screen-san-khau', projector),
    venue.sits(browser, HallScreen, 'screen-dong-ho', projector),
  ]);
  return { chair, coChair, moderator, secretary, planning, stage, clock };
}

type Hall = Awaited<ReturnType<typeof gather>>;

const petitionAt = ({ page }: Chair, no: number) => page.locator(`article.petition[data-no="${no}"]`);
const shows = ({ page }: HallScreen, view: string) =>
  expect(page.locator('[data-view]')).toHaveAttribute('data-view', view);
const showsNumber = ({ page }: HallScreen, no: number) =>
  expect(page.locator(`main section[data-no="${no}"]`)).toBeVisible();

async function raisedHand({ chair, secretary, stage }: Hall): Promise<void> {
  await chair.callsHand();
  await chair.hasOnTheFloor(15);
  await showsNumber(stage, 15);
  await chair.starts();
  await secretary.namesHand('Đỗ Thị Thí Điểm');
  await chair.sees('Đỗ Thị Thí Điểm');
  await secretary.captures('Xin lắp đèn ở đoạn cua cuối khu 3.');
  await expect(petitionAt(chair, 50)).toContainText('Xin lắp đèn');
  await chair.endsSpeech();
  await chair.disposes(50, 'Ghi nhận');
}

/** Who raised a hand leaves the microphone with a petition that a department has, whatever was typed by then. */
async function wordsLater({ chair, secretary, stage }: Hall): Promise<void> {
  const words = 'Xin lập đội tự quản ở khu 7.';
  await chair.callsHand();
  await chair.starts();
  await chair.presses('Ghi một kiến nghị, nội dung ghi sau');
  await expect(petitionAt(chair, 51)).toContainText('thư ký ghi sau');
  await showsNumber(stage, 16);
  await expect(stage.page.getByText('ghi sau')).toBeHidden();
  await chair.endsSpeech();
  const takesBack = chair.button('Hoàn tác');
  await expect(takesBack.last()).toBeVisible();
  await chair.gives(agency);
  // What would take the end of the speech back does not stand there as if it took back the giving.
  await expect(takesBack).toHaveCount(0);
  await chair.disposes(51, 'Ghi nhận');
  await secretary.presses('KN 51 chưa có nội dung');
  await secretary.writes('Nội dung kiến nghị', words);
  await secretary.presses('Lưu');
  await expect(secretary.button('KN 51 chưa có nội dung')).toHaveCount(0);
  await chair.presses(/^Kiến nghị: \d+ đã trả lời$/);
  await expect(chair.page.getByRole('dialog').locator('li[data-no="51"]')).toContainText(words);
  await chair.closesSheet();
}

async function preparedAnswer({ chair, planning }: Hall): Promise<void> {
  // Number 1 asks what the Front had asked before, and that was answered in writing.
  await chair.letsSpeak(1);
  await expect(petitionAt(chair, 1)).toBeVisible();
  await planning.sees('Đang nêu kiến nghị do cơ quan trả lời');
  const aloud = planning.page.locator('.aloud p');
  await expect(aloud).toContainText('thay bằng cống hộp');
  const size = `parseFloat(getComputedStyle(document.querySelector('.aloud p')).fontSize)`;
  expect(await planning.page.evaluate<number>(size), 'read from a table').toBeGreaterThanOrEqual(24);
  await planning.presses('Đã rõ');
  await expect(planning.button('Đã rõ')).toBeHidden();
  await chair.endsSpeech();
}

async function answeringTurn({ chair, coChair, planning, stage, clock }: Hall): Promise<void> {
  await chair.letsAnswer(agency);
  await coChair.sees('còn lại trong 5 phút');
  await planning.sees('Mời cơ quan trả lời');
  await expect(planning.page.getByRole('timer', { name: 'Thời gian của cơ quan' })).toBeVisible();
  await expect(planning.page.locator('.aloud')).toContainText('thay bằng cống hộp');
  await shows(stage, 'answering');
  await stage.sees(agency);
  await clock.sees(agency);
  await chair.presses('Tạm dừng');
  await planning.sees('tạm dừng');
  await chair.presses('Tiếp tục');
  await expect(planning.page.getByText('tạm dừng')).toBeHidden();
  // All but the last minute has passed.
  await chair.commands('turn.extend', { seconds: -240 });
  await chair.sees('còn lại trong 1 phút');
  await chair.presses('Bớt 1 phút');
  await chair.sees('quá giờ');
  await expect(clock.page.locator('section[data-tone="over"]')).toBeVisible();
  await chair.cutsOff('Quá thời gian quy định');
  await expect(chair.answering).toBeHidden();
  await expect(planning.page.getByText('Mời cơ quan trả lời')).toBeHidden();
  // It was heard: the other department that has the petition is asked next.
  await expect(chair.page.locator('.main-act').getByRole('button')).toHaveAccessibleName(
    `Mời ${city.ward} trả lời`,
  );
  await chair.disposes(1, 'Đã trả lời');
}

async function secondPetition({ chair, moderator, stage }: Hall): Promise<void> {
  await chair.hears(2);
  // The moderators' table goes on while somebody writes down what was promised.
  await chair.presses('Ghi cam kết');
  const sheet = chair.page.getByRole('dialog', { name: 'Ghi cam kết trước hội nghị: KN 32' });
  const wording = sheet.getByRole('textbox', { name: 'Nội dung cam kết' });
  await chair.hands.write(wording, 'Báo cho từng hộ biết.');
  const known = await chair.page.request.get(`/api/meetings/${chair.place.meeting}/public`);
  const { view } = (await known.json()) as {
    readonly view: { readonly floor: { readonly only: { readonly petition: string } } };
  };
  const { petition } = view.floor.only;
  expect(await moderator.commands('petitions.dispose', { petition, kind: 'explained' })).toMatchObject({
    ok: true,
  });
  await expect(petitionAt(chair, 33)).toBeVisible();
  await expect(wording).toHaveValue('Báo cho từng hộ biết.');
  await chair.hands.write(wording, '');
  await chair.closesSheet();
  await expect(sheet).toBeHidden();
  await showsNumber(stage, 33);
  await chair.disposes(33, 'Ghi nhận');
  await shows(stage, 'queue');
}

async function mergedSpeaker({ chair, stage }: Hall): Promise<void> {
  await chair.letsSpeak(4);
  await chair.sees(/^KN 35 đã gộp với KN 32 của /);
  await chair.sees(/^Đã giải thích lúc \d\d:\d\d/);
  await showsNumber(stage, 4);
  await chair.endsSpeech();
}

async function noShow({ chair, secretary, stage }: Hall): Promise<void> {
  await chair.calls(3);
  await showsNumber(stage, 3);
  await chair.presses('Vắng mặt');
  await expect(chair.speaker(3)).toBeHidden();
  await shows(stage, 'queue');
  await secretary.sees('vắng mặt khi được mời phát biểu');
}

async function reading({ chair, stage }: Hall): Promise<void> {
  // What the absent one would have asked is still among what nobody raised.
  await chair.presses(/^Kiến nghị: \d+ chưa nêu$/);
  await chair.hands.press(chair.page.getByRole('dialog').locator('li[data-no="34"]').getByRole('button'));
  await chair.sees('Kiến nghị này hiện không ở trước hội trường.');
  await expect(petitionAt(chair, 34)).toBeVisible();
  await shows(stage, 'queue');
  await chair.presses('Đưa ra hội trường');
  await showsNumber(stage, 34);
  await chair.disposes(34, 'Giải quyết ngay');
}

async function presiding({ chair, coChair, secretary }: Hall): Promise<void> {
  const presides = chair.button('Đang điều hành');
  await chair.passesTo(coChair.name);
  await expect(coChair.button('Đang điều hành')).toBeVisible();
  await chair.hands.press(chair.button('Hoàn tác').last());
  await expect(presides).toBeVisible();
  await expect(coChair.button('Đang điều hành')).toBeHidden();
  await chair.passesTo(coChair.name);
  await chair.presses('Lấy lại quyền điều hành');
  await expect(presides).toBeVisible();
  await secretary.sees(`trao quyền điều hành cho ${coChair.name}`);
}

async function commenting({ chair, planning, stage }: Hall): Promise<void> {
  await chair.goesOnTo(comments);
  const agencies = chair.page.getByRole('region', { name: 'Mời cơ quan tham gia ý kiến' });
  await chair.hands.press(agencies.getByRole('button', { name: agency }));
  await expect(chair.answering).toBeVisible();
  await planning.sees('Mời cơ quan tham gia ý kiến');
  await shows(stage, 'answering');
  await expect(chair.page.getByRole('timer')).toBeVisible();
  await chair.endsAnswer();
  await expect(agencies).toBeVisible();
}

async function speakingAgain({ chair, stage }: Hall): Promise<void> {
  await chair.goesOnTo(secondSpeeches);
  const heard = chair.page.getByRole('region', { name: 'Mời phát biểu lần hai' });
  await chair.hands.press(heard.locator('li[data-no="2"]').getByRole('button', { name: /^Mời số 2,/ }));
  await chair.starts();
  await chair.sees('Đang phát biểu thêm');
  await showsNumber(stage, 2);
  await chair.endsSpeech();
}

async function cutOff({ chair, planning, stage }: Hall): Promise<void> {
  const said = chair.page.getByRole('alert').getByText('Mất kết nối');
  const session = chair.page.locator('.session');
  await expect(session).toHaveCSS('filter', 'none');
  venue.server.fallSilent();
  try {
    await expect(said).toBeVisible();
    await expect(session).toHaveCSS('filter', 'grayscale(1)');
    await expect(
      planning.page.getByRole('alert').getByText('máy này không đổ chuông được'),
      'no tablet promises a bell that nobody can ring',
    ).toBeVisible();
    await stage.sees('Đang nối lại');
  } finally {
    venue.server.goOn();
  }
  await expect(said).toBeHidden();
  await expect(session).toHaveCSS('filter', 'none');
  await expect(planning.page.getByRole('alert')).toBeHidden();
}

test('S20 BL7 BL8 BL9 UB1 UB7 BX4 một phiên đối thoại: giơ tay, vắng mặt, trả lời tại micrô, trao và lấy lại quyền, mất mạng', async ({
  browser,
}) => {
  const hall = await gather(browser);
  const { chair, moderator } = hall;
  await test.step('khai mạc; hai cặp kiến nghị trùng ý được gộp', async () => {
    await moderator.merges(31, 1);
    await moderator.merges(35, 32);
    await chair.opensSession();
    await chair.commands('agenda.begin', { item: 'doi-thoai' });
  });
  const acts: readonly [string, (hall: Hall) => Promise<void>][] = [
    ['S20 người giơ tay nói ngay; họ tên và nội dung ghi trong lúc nói', raisedHand],
    ['S20 kiến nghị của người giơ tay được giao ngay, nội dung ghi sau', wordsLater],
    ['BL6 câu trả lời đã duyệt: máy cơ quan gọi, nội dung chữ to để đọc', preparedAnswer],
    ['BL8 cơ quan trả lời có giờ: tạm dừng, quá giờ, dừng', answeringTurn],
    ['BL7 kiến nghị thứ hai của một người tự đến', secondPetition],
    ['BX7 người có kiến nghị đã gộp được nghe kết quả', mergedSpeaker],
    ['S9 người vắng mặt không nêu gì, và có trong diễn biến', noShow],
    ['UB12 xem danh sách chỉ là đọc; đưa ra hội trường là việc riêng', reading],
    ['UB1 trao quyền điều hành: hoàn tác, rồi lấy lại', presiding],
    ['UB10 cơ quan tham gia ý kiến', commenting],
    ['BL9 phát biểu lần hai', speakingAgain],
    ['BX4 mất kết nối: bàn Chủ tọa và máy cơ quan nói thật', cutOff],
  ];
  for (const [title, act] of acts) await test.step(title, () => act(hall));
  expect(await chair.facts()).toEqual({ speaker: null, petition: null, presiding: chair.name });
});
