import { expect, test } from '@playwright/test';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pairedCookie } from '../cast/sessions.ts';
import { root } from '../runner/steps.ts';
import { CarelessProxy } from '../support/careless-proxy.ts';
import { Desk, laptop } from '../support/people.ts';
import { meeting, Venue } from '../support/venue.ts';

/** Where phones reach the server; whoever works on its own machine opens it otherwise. */
const reached = 'http://hoi-truong.example:8080';
const venue = new Venue('file', 'nothing', { ORIGIN: reached });

interface Encoder {
  readonly encode: (text: string, how: object) => { readonly data: readonly (readonly boolean[])[] };
}

/** The squares of a code that leads there, as pages draw them. */
async function drawn(text: string): Promise<string> {
  const resolved = createRequire(join(root, 'web', 'package.json')).resolve('uqr');
  const { encode } = (await import(pathToFileURL(resolved).href)) as Encoder;
  const { data } = encode(text, { ecc: 'M', border: 2 });
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

test('BX5 biên nhận lập trên chính máy chủ vẫn dẫn điện thoại tới địa chỉ trong hội trường [case desk-receipt-qr-localhost]', async ({
  browser,
}) => {
  const desk = await venue.sits(browser, Desk, 'desk-1', laptop);
  const receipt = 'bien-nhan-lap-tren-may-chu';
  const given = await desk.commands('speakers.register', {
    receipt,
    channel: 'desk',
    name: 'Trần Văn Mẫu',
    consentName: false,
    petitions: [{ text: 'Đề nghị sửa đường vào khu phố' }],
  });
  expect(given).toMatchObject({ ok: true });
  await desk.presses('Biên nhận số 15');
  const code = desk.page.getByRole('article').locator('svg[role=img] path');
  await expect(code).toHaveAttribute('d', await drawn(`${reached}/m/${meeting}/receipt#${receipt}`));
});

test('X9 bàn mở qua một máy trung gian sai thì nói rõ vì sao không vào được [case foreign-origin-silent-console]', async ({
  browser,
}) => {
  const proxy = await CarelessProxy.open(venue.server.url);
  try {
    const { code } = await venue.seat('chair-bi-thu');
    const [name = '', value = ''] = (await pairedCookie(venue.server, code)).split(/=(.*)/s);
    const context = await browser.newContext();
    await context.addCookies([{ name, value, url: proxy.url }]);
    const page = await context.newPage();
    await page.goto(`${proxy.url}/m/${meeting}/chair`);
    await expect(page.getByText('ORIGIN')).toBeVisible();
    await page.goto(`${proxy.url}/m/${meeting}/screen`);
    await expect(page.getByText('ORIGIN')).toBeVisible();
  } finally {
    proxy.close();
  }
});

test('X9 mạng mở được trang mà chặn WebSocket thì bàn nói rõ, và vào được khi mạng hết chặn', async ({
  browser,
}) => {
  const { code } = await venue.seat('chair-bi-thu');
  const [name = '', value = ''] = (await pairedCookie(venue.server, code)).split(/=(.*)/s);
  const context = await browser.newContext();
  await context.addCookies([{ name, value, url: venue.server.url }]);
  const page = await context.newPage();
  let blocked = true;
  await page.routeWebSocket(/socket\.io/, (socket) => {
    if (blocked) void socket.close();
    else socket.connectToServer();
  });
  await page.goto(`${venue.server.url}/m/${meeting}/chair`);
  // The server refuses nothing: the page finds out by itself.
  await expect(page.getByText('chặn kết nối trực tiếp (WebSocket)')).toBeVisible({ timeout: 30_000 });
  blocked = false;
  await expect(page.getByRole('button', { name: 'Khai mạc' })).toBeVisible({ timeout: 30_000 });
});
