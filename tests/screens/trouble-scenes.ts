import type { Page } from '@playwright/test';
import { CarelessProxy } from '../support/careless-proxy.ts';
import { button, field, text, type Found } from './named.ts';
import { cutOff, hangUp, leaveBehind } from './network.ts';
import type { PlayedSession } from './played-session.ts';
import { scenesOf, sizes } from './scene.ts';

const chairAddress = '/m/uong-bi-2024/chair';
const revokedSeat = 'chair-chu-tich-ubnd';
const live = text('Trực tiếp', 'Live');
const notDone = text('Chưa thực hiện…', 'Not carried out…');
const notPresiding = text('Chỉ người đang điều hành…', 'Only whoever is presiding…');
const changed = text('…vừa sửa nội dung này…', '…has just changed these words…');
const pause = button('Tạm dừng', 'Pause');

/** How often the colleague has released other words: once for each language. */
let released = 0;
/** A petition that nothing else is played with. */
const disputed = 12;

/** Opens the page by way of a proxy that hides where it was opened. */
async function misled(page: Page, session: PlayedSession): Promise<void> {
  const { pathname } = new URL(page.url());
  const proxy = await CarelessProxy.open(session.server.url);
  page.context().on('close', () => proxy.close());
  await page.goto(`${proxy.url}${pathname}`);
}

/** The chair stops the clock; what comes of it is left to the scene, so that the meeting is put right in any case. */
async function pausesUntil(page: Page, told: Found): Promise<void> {
  const acted = async () => {
    await pause(page).click({ timeout: 10_000 });
    await told(page).waitFor({ timeout: 10_000 });
  };
  await acted().catch(() => undefined);
}

/** What does not go as it was meant, and what is said of it. */
export const troubleScenes = [
  ...scenesOf({ screen: 'trouble', address: chairAddress, sizes: sizes.chair }, [
    {
      state: 'not-paired',
      what: 'A console on a device that is not paired',
      moment: 'before',
      shows: text('Thiết bị này chưa được vào hội nghị', 'This device is not in the meeting yet'),
    },
    {
      state: 'revoked',
      what: "The device's right was taken",
      moment: 'speaking',
      seat: revokedSeat,
      arrange: async (page, session) => {
        await text('…Ông, bà theo dõi…', '…You can follow…')(page).waitFor();
        await session.revoke(revokedSeat);
      },
      shows: text('Thiết bị đã bị thu hồi quyền', 'This device has been signed out'),
    },
    {
      state: 'stale',
      what: 'The network is gone: the last known state, marked',
      moment: 'speaking',
      seat: 'chair-chu-tich-hdnd',
      arrange: (page) => cutOff(page, live),
      shows: text('Mất kết nối…', 'Connection lost…'),
    },
    {
      state: 'overtaken',
      what: 'Somebody else was called before this act arrived: it is not carried out, and said',
      moment: 'overtaken',
      seat: 'chair-bi-thu',
      arrange: async (page, session) => {
        await leaveBehind(page, live);
        await session.command('moderator-1', 'queue.call', { registration: await session.registration(2) });
        await pausesUntil(page, notDone);
        await session.command('moderator-1', 'turn.takeBack', {});
      },
      shows: notDone,
    },
    {
      state: 'too-late',
      what: 'An act of the moment that found no network in time is given up, and offered again',
      moment: 'overtaken',
      seat: 'chair-bi-thu',
      arrange: async (page) => {
        await hangUp(page, live);
        await text('Mất kết nối…', 'Connection lost…')(page).waitFor();
        await pause(page).click();
      },
      shows: notDone,
    },
    {
      state: 'refused',
      what: 'An act is refused, for somebody else presides by now, and it is said why',
      moment: 'overtaken',
      seat: 'chair-bi-thu',
      arrange: async (page, session) => {
        await leaveBehind(page, live);
        await session.command('moderator-1', 'presiding.pass', { to: 'chu-tich-hdnd' });
        await pausesUntil(page, notPresiding);
        await session.command('moderator-1', 'presiding.pass', { to: 'bi-thu' });
      },
      shows: notPresiding,
    },
    {
      state: 'words-of-two',
      what: 'A colleague released other words meanwhile: both are shown, and nothing is written over',
      moment: 'overtaken',
      seat: 'moderator-2',
      address: '/m/uong-bi-2024/moderator',
      presses: [button('Kiến nghị', 'Petitions')],
      arrange: async (page, session) => {
        await field('Tìm theo số…', 'Search number…')(page).fill(String(disputed));
        await page
          .getByRole('list', { name: /^(Danh sách|List)$/ })
          .getByRole('button')
          .click();
        const words = field('Hiển thị trên màn hình hội trường…', 'Shown in the hall…')(page);
        await words.fill('Lời đang soạn dở trên máy này, chưa công bố.');
        const petition = await session.petition(disputed);
        await session.command('moderator-1', 'petitions.release', {
          petition,
          text: `Nội dung đồng nghiệp vừa duyệt để công khai, đã bỏ tên riêng của hộ bên cạnh (lần ${(released += 1)}).`,
        });
      },
      scrolledTo: changed,
      shows: changed,
    },
    {
      state: 'shut-out',
      what: 'The page was opened by way of a proxy that the server is not told of',
      moment: 'before',
      seat: 'chair-chu-tich-hdnd',
      arrange: misled,
      shows: text('…ORIGIN=…', '…ORIGIN=…'),
    },
  ]),
  ...scenesOf({ screen: 'hall', address: '/m/uong-bi-2024/screen', moment: 'before' }, [
    {
      state: 'shut-out',
      what: 'The same on a hall screen, for whoever sets it up',
      seat: 'screen-san-khau',
      sizes: sizes.hall,
      themes: ['dark'],
      arrange: misled,
      shows: text('…ORIGIN=…', '…ORIGIN=…'),
    },
  ]),
];
