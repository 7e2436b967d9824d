import { expect, test, type Page } from '@playwright/test';
import type { ScreenView } from '@doi-thoai/shared/meeting/session/screens';
import { HallScreen, projector } from '../support/people.ts';
import { faultsOf, screenSizes, watchForFaults } from '../support/screen-looks.ts';
import { Steering } from '../support/steering.ts';
import { meeting, Venue } from '../support/venue.ts';

const venue = new Venue('file');

/** As long as the rules allow, of the longest words there are. */
function asLongAs(letters: number, words: string): string {
  return words
    .repeat(Math.ceil(letters / words.length))
    .slice(0, letters)
    .trim();
}

const said = asLongAs(1000, 'Nghiêng nghẽn nhiều ngõ ngách, đề nghị nạo vét mương tiêu nước trước vụ xuân. ');
const body = asLongAs(200, 'Phòng Quản lý Đô thị và Phát triển hạ tầng nông thôn mới ');
const person = asLongAs(120, 'Nguyễn Thị Phương Thượng Hương Quỳnh ');

test('UB12 Chữ dài nhất vẫn vừa mọi màn hình, dòng chính bằng ít nhất 1/12 chiều cao', async ({
  browser,
}) => {
  const { page } = await venue.sits(browser, HallScreen, 'screen-san-khau', projector);
  await watchForFaults(page);
  await page.reload();
  const director = await browser.newContext();
  const steering = await Steering.from(director.request, venue.server, meeting);
  const looksWell = async (view: ScreenView, message = '') => {
    await steering.shows(view, message);
    await expect(page.locator('[data-view]')).toHaveAttribute('data-view', view);
    await fitsEverySize(page, view);
  };

  await test.step('Trước hội nghị', async () => {
    for (const view of ['backdrop', 'register', 'figures', 'pause', 'timer'] as const) await looksWell(view);
    await looksWell('message', said.slice(0, 300).trim());
  });
  await steering.does('meeting.start');
  for (const id of ['dai-mot', 'dai-hai', 'dai-ba'])
    await steering.does('departments.add', { id, name: body });
  const { registration, petition } = await steering.queuesFirst({ name: person, unit: body, words: said });
  await steering.does('announcements.make', { text: said.slice(0, 300).trim() });

  await test.step('Người phát biểu', async () => {
    await looksWell('agenda');
    await looksWell('queue');
    await steering.does('queue.call', { registration });
    await steering.does('petitions.assign', { petition, department: 'dai-mot', part: 'lead' });
    for (const department of ['dai-hai', 'dai-ba'])
      await steering.does('petitions.assign', { petition, department, part: 'supporting' });
    await steering.does('turn.start');
    await looksWell('timer');
    await looksWell('speaker');
  });

  await test.step('Kiến nghị, trả lời, cam kết', async () => {
    await steering.does('petitions.release', { petition, text: said });
    await looksWell('speaker');
    await looksWell('petition');
    const lead = await steering.the('assignments', (one) => one.petition === petition && one.part === 'lead');
    await steering.does('answers.release', { assignment: lead.id, text: `${said}\n${said.slice(0, 900)}` });
    await looksWell('answer');
    const promise = { petition, department: 'dai-mot', wording: said, officer: body };
    await steering.does('commitments.capture', promise);
    const { id: commitment } = await steering.the('commitments', (one) => one.petition === petition);
    await steering.does('commitments.readBack', { commitment });
    await looksWell('promise');
  });

  await test.step('Chuyển giữa các hình: không lúc nào trống', async () => {
    await page.evaluate(
      `globalThis.emptyAt = []; (function look() {
        if (!document.querySelector('[data-view] main')?.textContent.trim()) emptyAt.push(performance.now());
        globalThis.looking = requestAnimationFrame(look);
      })()`,
    );
    for (const view of ['petition', 'queue', 'figures', 'speaker', 'backdrop', 'promise'] as const) {
      await steering.shows(view);
      await expect(page.locator('[data-view]')).toHaveAttribute('data-view', view);
    }
    expect(await page.evaluate('cancelAnimationFrame(looking), emptyAt')).toEqual([]);
  });
  await director.close();
});

async function fitsEverySize(page: Page, view: ScreenView): Promise<void> {
  // A large screen is a small one enlarged: one view tells.
  const sizes = screenSizes.filter(({ width }) => width < 3000 || view === 'petition');
  for (const size of sizes) {
    await page.setViewportSize(size);
    // The fit follows the size in the same frame in which it is drawn.
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    expect.soft(await faultsOf(page), `${view} at ${size.width} × ${size.height}`).toEqual([]);
  }
}
