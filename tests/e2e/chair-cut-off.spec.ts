import { expect, test, type Locator } from '@playwright/test';
import { Chair } from '../support/chair.ts';
import { Network } from '../support/network.ts';
import { tablet } from '../support/people.ts';
import { seated } from '../support/taking-seats.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');

test('BX11 BL8 a chair who looks on is told when the device of whoever presides is gone', async ({
  browser,
}) => {
  const presider = await venue.sits(browser, Chair, 'chair-bi-thu', tablet);
  const other = await venue.sits(browser, Chair, 'chair-chu-tich-hdnd', tablet);
  const { page } = other;
  await expect(page.getByText(/ sẽ khai mạc hội nghị\.$/)).toBeVisible();
  // Presiding comes and goes: the word that told of it goes with it, and the console stays.
  await presider.commands('presiding.pass', { to: 'chu-tich-hdnd' });
  const told = page.locator('.toast').filter({ hasText: 'ông, bà điều hành' });
  await expect(told).toBeVisible();
  await presider.commands('presiding.takeBack', { from: 'chu-tich-hdnd' });
  await expect(told).toHaveCount(0);
  await expect(page.getByText(/ sẽ khai mạc hội nghị\.$/)).toBeVisible();
  await presider.page.context().close();
  await expect(page.getByText(/^Chưa liên lạc được với máy điều hành của /)).toBeVisible();
});

test('BX11 BL8 UB1 what a chair presses while the network is gone is seen there, and is done once when it is back', async ({
  browser,
}) => {
  const port = Number(new URL(venue.server.url).port);
  const network = await Network.open(() => port);
  const { name, code } = await venue.seat('chair-bi-thu');
  const place = { server: { url: `http://127.0.0.1:${network.port}` }, meeting, name, ...tablet };
  const chair = await seated(Chair, browser, place, code);
  const { page } = chair;
  const events = async () => (await chair.reached())['chair'] ?? 0;

  /** Pressed twice while nothing arrives: the second time by a key, which no place holds back. */
  async function cutOff(acts: readonly Locator[]): Promise<void> {
    network.beGone();
    for (const act of acts) {
      await act.press('Enter');
      await expect(act, 'it says that it is on its way').toHaveAttribute('aria-busy', 'true');
      await act.press('Enter');
    }
    network.comeBack();
  }

  await test.step('mời', async () => {
    await chair.opensSession();
    await chair.commands('agenda.begin', { item: 'doi-thoai' });
    const main = page.locator('.main-act').getByRole('button');
    await expect(main).toHaveText('Mời số 1');
    const before = await events();
    await cutOff([main]);
    await chair.hasOnTheFloor(1);
    await chair.starts();
    await expect(chair.button('Làm lại')).toBeHidden();
    expect(await events(), 'one call and the time').toBe(before + 2);
  });

  await test.step('giao hai cơ quan: một chủ trì, một phối hợp', async () => {
    const group = page.getByRole('group', { name: 'Giao trả lời' });
    const first = 'Phòng Kinh tế';
    const second = (await group.locator('.name').allInnerTexts()).find((one) => one !== first) ?? '';
    const tile = (department: string) => group.getByRole('button', { name: department });
    const [leads, helps] = [tile(first), tile(second)];
    const before = await events();
    await cutOff([leads, helps]);
    await expect(leads).toContainText('chủ trì');
    await expect(helps).toContainText('phối hợp');
    expect(await events()).toBe(before + 2);
    await expect(page.locator('.toast')).toHaveCount(0);
  });

  await test.step('kết thúc lượt phát biểu', async () => {
    const before = await events();
    await cutOff([chair.button('Kết thúc lượt phát biểu')]);
    await expect(chair.button('Mời phát biểu thêm')).toBeVisible();
    await expect(chair.button('Làm lại')).toBeHidden();
    expect(await events()).toBe(before + 1);
  });

  await test.step('thông qua kết luận', async () => {
    await chair.commands('agenda.begin', { item: 'ket-luan' });
    await chair.compiles();
    await chair.presses('Thông qua kết luận');
    const before = await events();
    network.beGone();
    const sure = page.getByRole('button', { name: /Vẫn thông qua/ });
    await sure.press('Enter');
    await expect(chair.button('Thông qua kết luận')).toHaveAttribute('aria-busy', 'true');
    network.comeBack();
    await expect(chair.button('Mở lại để sửa')).toBeVisible();
    expect(await events()).toBe(before + 1);
  });
  network.close();
});
