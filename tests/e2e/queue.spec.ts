import { expect, test, type Browser, type Locator } from '@playwright/test';
import { laptop, phone } from '../support/people.ts';
import { Moderator } from '../support/moderator.ts';
import { meeting, Venue } from '../support/venue.ts';

/** As much of an element as is read here. */
interface Numbered {
  getAttribute(name: string): string | null;
}

const venue = new Venue('file');

async function atTheQueue(browser: Browser, at: number, size = laptop): Promise<Moderator> {
  const moderator = await venue.sits(browser, Moderator, `moderator-${at + 1}`, size);
  await moderator.turnsTo('Danh sách chờ');
  return moderator;
}

function rowsOf({ page }: Moderator): Locator {
  return page.getByRole('tabpanel').locator('ol > li[data-no]');
}

/** The numbers in the queue, first to be called first; once they are there. */
async function order(moderator: Moderator): Promise<number[]> {
  await rowsOf(moderator).first().waitFor();
  return rowsOf(moderator).evaluateAll((rows: readonly Numbered[]) =>
    rows.map((row) => Number(row.getAttribute('data-no'))),
  );
}

function row({ page }: Moderator, no: number): Locator {
  return page.locator(`ol > li[data-no="${no}"]`);
}

function handle(moderator: Moderator, no: number): Locator {
  return moderator.button(`Đổi thứ tự số ${no}`);
}

async function boxOf(element: Locator) {
  const box = await element.boundingBox();
  if (!box) throw new Error('not on the page');
  return box;
}

async function middleOf(element: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = await boxOf(element);
  return { x: x + width / 2, y: y + height / 2 };
}

/** How far down the first row must be taken to stand after so many others. */
async function past(moderator: Moderator, rows: number): Promise<number> {
  const below = await boxOf(rowsOf(moderator).nth(1));
  const last = await boxOf(rowsOf(moderator).nth(rows));
  return last.y + last.height - below.y;
}

/** Takes hold of something with the mouse and brings it down by so many px, without letting go. */
async function takesDown({ page }: Moderator, grip: Locator, by: number): Promise<void> {
  const { x, y } = await middleOf(grip);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + by, { steps: 8 });
}

/** Rows glide to a new place, and are measured once they are there. */
async function comesToRest(moderator: Moderator): Promise<void> {
  const gliding = () =>
    rowsOf(moderator).evaluateAll((rows: readonly { getAnimations(): unknown[] }[]) =>
      rows.some((one) => one.getAnimations().length > 0),
    );
  await expect.poll(gliding).toBe(false);
}

/** What a moderator's screen must come to, and another's with it. */
async function standsSo(moderators: readonly Moderator[], expected: readonly number[]): Promise<void> {
  for (const moderator of moderators) {
    await expect.poll(() => order(moderator), moderator.name).toEqual(expected);
    await expect(moderator.page.locator('ol > li.sending')).toHaveCount(0);
    await comesToRest(moderator);
  }
}

/** The order with the row at one index put at another. */
function moved(numbers: readonly number[], from: number, to: number): number[] {
  const [no] = numbers.slice(from, from + 1);
  return no === undefined ? [...numbers] : numbers.toSpliced(from, 1).toSpliced(to, 0, no);
}

test('BL7 thứ tự đổi bằng chuột, phím và nút; tổ viên thứ hai thấy như vậy [case old-browser-windows7]', async ({
  browser,
}) => {
  const one = await atTheQueue(browser, 0);
  const two = await atTheQueue(browser, 1);
  const both = [one, two];
  let expected = await order(one);
  const noAt = (index: number) => expected[index] ?? 0;

  await test.step('kéo bằng chuột, từ tay nắm và từ cả hàng', async () => {
    for (const grip of [handle, (who: Moderator, no: number) => row(who, no).locator('strong')]) {
      await takesDown(one, grip(one, noAt(0)), await past(one, 3));
      await expect(row(one, noAt(0))).toHaveClass(/lifted/);
      expect(await order(one), 'the list shows the order of the server while a row is held').toEqual(
        expected,
      );
      await one.page.mouse.up();
      await standsSo(both, (expected = moved(expected, 0, 3)));
    }
  });

  await test.step('hoàn tác một lần kéo', async () => {
    await one.page.locator('.toast').last().getByRole('button', { name: 'Hoàn tác' }).click();
    await standsSo(both, (expected = moved(expected, 3, 0)));
  });

  await test.step('Escape bỏ việc đang kéo', async () => {
    await takesDown(one, handle(one, noAt(0)), 200);
    await one.page.keyboard.press('Escape');
    await one.page.mouse.up();
    await expect(row(one, noAt(0))).not.toHaveClass(/lifted/);
    await standsSo(both, expected);
  });

  await test.step('bằng phím, đọc được cho trình đọc màn hình', async () => {
    const no = noAt(1);
    await handle(one, no).focus();
    await one.page.keyboard.press('ArrowDown');
    await standsSo(both, (expected = moved(expected, 1, 2)));
    await expect(one.page.getByRole('status').filter({ hasText: `Số ${no} đứng thứ 3` })).toBeAttached();
    await expect(handle(one, no)).toBeFocused();
    await one.page.keyboard.press('Home');
    await standsSo(both, (expected = moved(expected, 2, 0)));
    await one.page.keyboard.press('j');
    await expect(handle(one, noAt(1))).toBeFocused();
    await one.button(`Đưa số ${noAt(1)} xuống`).focus();
    await one.page.keyboard.press('Alt+ArrowDown');
    await standsSo(both, (expected = moved(expected, 1, 2)));
  });

  await test.step('bằng nút lên, xuống', async () => {
    await one.presses(`Đưa số ${noAt(2)} lên`);
    await standsSo(both, (expected = moved(expected, 2, 1)));
    await one.presses(`Đưa số ${noAt(0)} xuống`);
    await standsSo(both, (expected = moved(expected, 0, 1)));
  });

  await test.step('người khác đổi thứ tự giữa lúc đang kéo', async () => {
    const held = noAt(0);
    const down = await past(one, 4);
    // Its upper edge: what a row says below that may grow by a line meanwhile.
    const { y } = await boxOf(row(one, held));
    await takesDown(one, handle(one, held), down);
    await two.presses(`Đưa số ${noAt(2)} xuống`);
    await standsSo(both, (expected = moved(expected, 2, 3)));
    await expect(row(one, held)).toHaveClass(/lifted/);
    await expect
      .poll(async () => Math.abs((await boxOf(row(one, held))).y - y - down), 'it stays below the pointer')
      .toBeLessThan(2);
    await one.page.mouse.up();
    await standsSo(both, (expected = moved(expected, 0, 4)));
  });

  await test.step('người đang kéo bị đưa khỏi danh sách chờ', async () => {
    const held = noAt(0);
    await takesDown(one, handle(one, held), 150);
    await two.presses(`Thao tác khác với số ${held}`);
    await two.presses('Để sau');
    await standsSo(both, (expected = expected.slice(1)));
    await expect(one.page.locator('.toast', { hasText: 'vừa rời danh sách chờ' })).toBeVisible();
    await one.page.mouse.up();
    await standsSo(both, expected);
  });
});

test('BL7 thứ tự chưa tới máy chủ được ghi rõ là đang gửi', async ({ browser }) => {
  const one = await atTheQueue(browser, 0);
  const before = await order(one);
  const first = before[0] ?? 0;
  await one.page.context().setOffline(true);
  await one.presses(`Đưa số ${first} xuống`);
  await expect(row(one, first)).toHaveClass(/sending/);
  await expect(row(one, first).getByText('đang gửi')).toBeVisible();
  await one.page.context().setOffline(false);
  await standsSo([one], moved(before, 0, 1));
});

test('BL7 trên điện thoại, ngón tay kéo tay nắm, chỗ khác vẫn cuộn trang', async ({ browser }) => {
  const two = await atTheQueue(browser, 1);
  const context = await browser.newContext({
    baseURL: venue.server.url,
    viewport: phone,
    hasTouch: true,
    isMobile: true,
  });
  const { name: seated, code } = await venue.seat('moderator-1');
  expect((await context.request.post('/api/pair', { data: { code } })).ok()).toBe(true);
  const page = await context.newPage();
  await page.goto(`/m/${meeting}/moderator#queue`);
  const one = new Moderator(page, { server: venue.server, meeting, name: seated, ...phone });
  await one.isFollowing();
  const cdp = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', point?: { x: number; y: number }) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: point ? [point] : [] });
  const expected = await order(one);
  const [first, , third] = expected;
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(phone.width);

  await row(one, first ?? 0).scrollIntoViewIfNeeded();
  const from = await middleOf(handle(one, first ?? 0));
  const down = await past(one, 2);
  const scrolled = await page.evaluate<number>('scrollY');
  await touch('touchStart', from);
  for (let part = 1; part <= 8; part += 1)
    await touch('touchMove', { x: from.x, y: from.y + (down * part) / 8 });
  await expect(row(one, first ?? 0)).toHaveClass(/lifted/);
  await two.presses(`Đưa số ${expected[4]} xuống`);
  const meanwhile = moved(expected, 4, 5);
  await standsSo([one, two], meanwhile);
  await expect(row(one, first ?? 0)).toHaveClass(/lifted/);
  expect(await page.evaluate<number>('scrollY'), 'the page stands still below the finger').toBe(scrolled);
  await touch('touchEnd');
  await standsSo([one, two], moved(meanwhile, 0, 2));

  const name = await middleOf(row(one, third ?? 0).locator('strong'));
  await touch('touchStart', name);
  for (let part = 1; part <= 8; part += 1) await touch('touchMove', { x: name.x, y: name.y - 25 * part });
  await touch('touchEnd');
  await expect
    .poll(() => page.evaluate<number>('scrollY'), 'the page scrolls')
    .toBeGreaterThan(scrolled + 50);
  await standsSo([one, two], moved(meanwhile, 0, 2));
});

test('BL5 UB7 chương trình đổi thứ tự bằng chuột và bằng phím', async ({ browser }) => {
  const one = await atTheQueue(browser, 0);
  const two = await atTheQueue(browser, 1);
  for (const moderator of [one, two]) await moderator.turnsTo('Hội nghị');
  const titles = ({ page }: Moderator) => page.getByRole('tabpanel').locator('ol > li strong');
  await titles(one).first().waitFor();
  const before = await titles(one).allTextContents();
  const [first, second, third, ...rest] = before;
  const grip = one.button(`Đổi thứ tự: ${first}`);
  const stand = async (...expected: (string | undefined)[]) => {
    for (const moderator of [one, two])
      await expect.poll(() => titles(moderator).allTextContents(), moderator.name).toEqual(expected);
  };

  const rows = one.page.getByRole('tabpanel').locator('ol > li');
  const [below, last] = [await boxOf(rows.nth(1)), await boxOf(rows.nth(2))];
  await takesDown(one, grip, last.y + last.height - below.y);
  await one.page.mouse.up();
  await stand(second, third, first, ...rest);

  await grip.focus();
  await one.page.keyboard.press('ArrowUp');
  await stand(second, first, third, ...rest);
  await expect(grip).toBeFocused();
  await one.page.keyboard.press('Home');
  await stand(...before);
});

test('S1 BL7 khi đang có người phát biểu, mời từ danh sách nào cũng được hỏi trước', async ({ browser }) => {
  const one = await atTheQueue(browser, 0);
  await one.commands('meeting.start', {});
  await one.commands('agenda.begin', { item: 'doi-thoai' });
  const [first = 0, second = 0] = await order(one);
  const onTheFloor = one.page.locator('section.floor');
  await one.presses(`Thao tác khác với số ${second}`);
  await one.presses('Để sau');
  await one.presses(`Mời số ${first}`);
  await one.presses('Bắt đầu tính giờ');
  await one.presses(`Mời số ${second}`);
  await expect(one.page.getByRole('dialog')).toContainText(
    'đang phát biểu. Mời người khác sẽ kết thúc lượt này.',
  );
  await one.presses('Chưa mời');
  await expect(onTheFloor).toHaveAttribute('data-no', String(first));
  await one.presses(`Mời số ${second}`);
  await one.presses(`Kết thúc và mời số ${second}`);
  await expect(onTheFloor).toHaveAttribute('data-no', String(second));
});
