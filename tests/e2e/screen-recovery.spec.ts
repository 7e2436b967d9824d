import { expect, test } from '@playwright/test';
import { HallScreen, projector } from '../support/people.ts';
import { Venue } from '../support/venue.ts';

const venue = new Venue('file');

test('BX4 Màn hình mất mạng, máy chủ tắt, tải lại trang: báo trong 3 giây, giữ maket, tự trở lại', async ({
  browser,
}) => {
  const { page } = await venue.sits(browser, HallScreen, 'screen-san-khau', projector);
  const mark = page.getByText('Đang nối lại');
  const stage = page.locator('[data-view]');
  const keptPage = page.locator('html[data-kept]');
  await expect(stage).toHaveAttribute('data-view', 'backdrop');
  await expect(mark).toBeHidden();

  await test.step('Mạng đứt: báo trong 3 giây', async () => {
    // By the page's own clock, from before the silence to the mark's first appearance.
    const marked = page.evaluate(
      `new Promise((resolve) => {
        const since = performance.now();
        new MutationObserver(() => {
          if (document.querySelector('.mark')?.textContent.includes('Đang nối lại')) resolve(performance.now() - since);
        }).observe(document.body, { childList: true, subtree: true, characterData: true });
      })`,
    );
    // The observer looks on before the server is silenced: pages answer in order.
    await page.evaluate('0');
    venue.server.fallSilent();
    // Three seconds after the last pulse, and what a busy test machine needs to draw it.
    expect(await marked).toBeLessThan(3_000 + 500);
    venue.server.goOn();
    await expect(mark).toBeHidden({ timeout: 15_000 });
  });

  await test.step('Máy chủ tắt, máy tính của màn hình khởi động lại: maket, không có trang lỗi', async () => {
    // Asked anew each time: a browser that waits on a promise by itself takes the promise for the answer.
    const kept = () =>
      page.evaluate<number>(
        `caches.keys().then(async ([name]) => (name ? (await (await caches.open(name)).keys()).length : 0))`,
      );
    await expect.poll(kept).toBeGreaterThan(8);
    await venue.server.kill();
    await expect(mark).toBeVisible();
    await page.reload();
    await expect(stage).toHaveAttribute('data-view', 'holding');
    await expect(stage.getByText('UÔNG BÍ').first()).toBeVisible();
    await expect(mark).toBeVisible();
    await expect(keptPage).toBeAttached();
  });

  await test.step('Máy chủ chạy lại: màn hình tự trở lại chỗ của mình, bằng trang mới của máy chủ', async () => {
    await venue.startAgain();
    await expect(keptPage).not.toBeAttached({ timeout: 20_000 });
    await expect(stage).toHaveAttribute('data-view', 'backdrop', { timeout: 20_000 });
    await expect(mark).toBeHidden({ timeout: 15_000 });
  });
});
