import { expect, test, type Browser } from '@playwright/test';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { Chair } from '../support/chair.ts';
import { hands } from '../support/hands.ts';
import { Moderator } from '../support/moderator.ts';
import {
  arrives,
  Citizen,
  HallScreen,
  laptop,
  phone,
  projector,
  tablet,
  type PersonClass,
  type Person,
  type Size,
} from '../support/people.ts';
import { PeoplesTime } from '../support/peoples-time.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('test', 'nobody and no samples');
/** A second for each tap and a fifth of one for each character, all people one after the other. */
const mostSeconds = 120;
const agency = 'Môi trường';
const hand = { name: 'Lê Văn Mẫu', words: 'Xe rác đổ ở đầu xóm 3, mùi bay vào lớp học.' };
const registered = { name: 'Đỗ Thị Thử', honorific: 'Bà', words: 'Bao giờ dời bãi rác?' };
/** The words speak of a time that is no day: whoever writes them down chooses it. */
const promise = {
  ...{ wording: 'Dọn xong trước ngày 30.', officer: 'Trần Thử' },
  due: addDays(civilDateOf(instant(Date.now())), 21),
};

/** Everybody comes with hands that are looked on. */
class Newcomers {
  readonly #browser: Browser;
  readonly time = new PeoplesTime();

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  comes<P extends Person>(kind: PersonClass<P>, name: string, size: Size, meeting = ''): Promise<P> {
    const { server } = venue;
    const watched = this.time.of(hands.mouse);
    return arrives(kind, this.#browser, { server, meeting, name, hands: watched, ...size });
  }
}

/** Signs in and opens the session, from the start page on. */
async function opens(office: Moderator): Promise<Moderator> {
  const { page, place } = office;
  await page.goto('/');
  await office.hands.press(page.getByRole('link', { name: 'Đăng nhập' }));
  await office.writes('Tên đăng nhập', 'coordinator');
  await office.writes('Mật khẩu', await venue.server.password('coordinator'));
  await office.presses('Đăng nhập');
  await office.hands.press(page.getByRole('link', { name: 'Mở hội nghị đối thoại đột xuất' }));
  await office.writes('Tên hội nghị', 'Đối thoại về bãi rác');
  await office.writes('Chủ tọa, đồng chủ tọa', 'Vũ Ví Dụ, Chủ tịch');
  await office.writes('Cơ quan trả lời', `Công an\nĐịa chính\n${agency}`);
  await page.getByLabel('Số thư ký').fill('3');
  await office.presses('Mở hội nghị và vào điều hành');
  await page.waitForURL('**/m/*/moderator**');
  const [, , meeting = ''] = new URL(page.url()).pathname.split('/');
  const moderator = new Moderator(page, { ...place, meeting });
  expect((await venue.seat('secretary-3', meeting)).name).toBe('Thư ký 3');
  await moderator.isFollowing();
  return moderator;
}

/** Shows the code of a seat and lets somebody take it, with which it goes away. */
async function pairs(
  moderator: Moderator,
  makeCode: string,
  take: (shown: { link: string; code: string }) => Promise<void>,
): Promise<void> {
  const sheet = moderator.page.getByRole('dialog');
  await moderator.hands.press(moderator.button(makeCode));
  // The address that others reach is asked for first.
  await expect(sheet.getByRole('link')).toHaveAttribute('href', /pair\?code=/);
  const link = await sheet.getByRole('link').getAttribute('href');
  await take({ link: link ?? '', code: await sheet.getByLabel('Mã ghép nối').innerText() });
  await expect(sheet).toBeHidden();
}

/** Whose hand it was and what they say, while they say it. */
async function writesDown(moderator: Moderator): Promise<void> {
  const sheet = moderator.page.getByRole('dialog');
  await moderator.presses('Thêm kiến nghị');
  await moderator.hands.write(sheet.getByLabel('Nội dung kiến nghị'), hand.words);
  await moderator.hands.press(sheet.getByRole('button', { name: 'Ghi kiến nghị', exact: true }));
  await expect(sheet).toBeHidden();
  await moderator.hands.press(
    moderator.page.getByRole('group', { name: 'Hiển thị' }).getByRole('button', { name: 'Đăng ký' }),
  );
  await moderator.hands.press(
    moderator.page.getByRole('list', { name: 'Danh sách' }).getByRole('button', { name: 'Số 2' }),
  );
  await moderator.presses('Sửa');
  await moderator.hands.write(sheet.getByLabel('Họ và tên'), hand.name);
  await moderator.hands.press(sheet.getByRole('button', { name: 'Lưu', exact: true }));
  await expect(sheet).toBeHidden();
}

test('QN2 S20 BL10 hội nghị đột xuất: từ đăng nhập đến bế mạc, mọi thao tác của mọi người chưa đến hai phút', async ({
  browser,
}) => {
  const people = new Newcomers(browser);
  const { time } = people;
  const moderator = await test.step('đăng nhập, mở hội nghị', async () =>
    opens(await people.comes(Moderator, 'tổ giúp việc', laptop)));
  const { meeting } = moderator.place;
  const chair = await people.comes(Chair, 'Vũ Ví Dụ', tablet, meeting);
  const screen = await people.comes(HallScreen, 'màn hình', projector, meeting);
  const citizen = await people.comes(Citizen, 'người dân', phone, meeting);

  await test.step('ghép máy Chủ tọa bằng mã QR, màn hình bằng mã số', async () => {
    await moderator.turnsTo('Thiết bị');
    await pairs(moderator, 'Tạo mã cho Vũ Ví Dụ', async ({ link }) => {
      time.takes();
      await chair.page.goto(link);
      await chair.isFollowing();
    });
    await screen.page.goto('/pair');
    await pairs(moderator, 'Tạo mã cho Màn hình 1', async ({ code }) => {
      await screen.writes('Mã ghép nối', code);
      await screen.presses('Vào hội nghị');
      await screen.isFollowing();
    });
  });

  await test.step('khai mạc khi chưa có ai: mã QR hiện, một người đăng ký bằng điện thoại', async () => {
    await chair.opensSession();
    await chair.goesOnTo('Đối thoại');
    await expect(chair.page.getByText('Quét mã để đăng ký phát biểu').first()).toBeVisible();
    await expect(screen.page.locator('[data-view="register"]')).toBeVisible();
    time.takes();
    await citizen.registers(registered);
    await citizen.hasNumber(1);
    await moderator.turnsTo('Chờ xử lý');
    await moderator.presses('Xếp vào danh sách chờ');
    await citizen.isToldTheState('trong danh sách chờ');
  });

  await test.step('người giơ tay nói trước; họ tên và nội dung ghi trong lúc nói', async () => {
    await chair.callsHand();
    await chair.starts();
    await expect(screen.page.locator('main section[data-no="2"]')).toBeVisible();
    await writesDown(moderator);
    await chair.sees(hand.name);
    await chair.sees(hand.words);
  });

  await test.step('cơ quan không có máy trả lời và cam kết', async () => {
    await chair.gives(agency);
    await chair.endsSpeech();
    await chair.letsAnswer(agency);
    await screen.sees(agency);
    await chair.endsAnswer();
    await chair.writesPromise(promise);
    await chair.readsBack();
    await screen.sees(promise.wording);
    await chair.confirmsPromise();
    await chair.disposesWithDue(2, 'Giao kiểm tra, xác minh');
  });

  await test.step('người đã đăng ký phát biểu', async () => {
    await chair.hears(1);
    await chair.disposes(1, 'Đã giải thích');
    await citizen.sees('Đã giải thích');
  });

  await test.step('kết luận, bế mạc', async () => {
    await chair.goesOnTo('Kết luận');
    await chair.compiles();
    await chair.adopts();
    await chair.closesMeeting();
    await expect(screen.page.locator('[data-view="conclusion"]')).toBeVisible();
  });

  test.info().annotations.push({ type: 'seconds', description: String(time.seconds) });
  expect(time.seconds, "seconds of people's hands").toBeLessThan(mostSeconds);
});
