import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, pairedCookie, post } from '../cast/sessions.ts';
import { freshDataDir, startServer, type DataDir, type RunningServer } from '../support/server.ts';
import { createTestDatabase, type TestDatabase } from '../support/postgres.ts';
import { openFirefox } from './firefox.ts';
import { control, fill, isSeen, labelled, press, untilTrue, type Page } from './page.ts';
import { openWebKit } from './webkit.ts';

const convening = {
  title: 'Hội nghị đối thoại thử',
  chairs: [
    { id: 'mot', name: 'Trần Văn Mẫu', title: 'Bí thư' },
    { id: 'hai', name: 'Lê Giả Định', title: 'Chủ tịch' },
  ],
  departments: [
    { id: 'giao-thong', name: 'Phòng Giao thông', leader: 'Phạm Thị Thử', leaderTitle: 'Trưởng phòng' },
  ],
  organisations: [{ id: 'hoi-a', name: 'Hội Khuyến học thử', delegates: 1, minOpinions: 1 }],
};
const receipt = 'a'.repeat(24);
const question = 'Đường thôn Mẫu ngập khi mưa, bao giờ sửa?';
const sentIn = 'Nhà văn hóa thôn Mẫu thiếu ghế';

describe.each([
  { engine: 'WebKitGTK', open: openWebKit, meeting: 'thu-webkit' },
  { engine: 'Firefox ESR', open: openFirefox, meeting: 'thu-firefox' },
])('$engine', ({ open, meeting }) => {
  let folder: DataDir;
  let database: TestDatabase;
  let server: RunningServer;
  let page: Page;

  beforeAll(async () => {
    folder = freshDataDir();
    database = await createTestDatabase();
    server = await startServer(folder.path, { DATABASE_URL: database.url, SAMPLES: 'off' });
    const hall = { url: server.url, meeting, cookie: await server.signIn() };
    await command(hall, 'meeting.convene', convening);
    page = await open();
  });
  afterAll(async () => {
    await page.close();
    await server.stop();
    await database.drop();
    folder.remove();
  });

  const codeOf = async (seat: string) =>
    (await server.seats(meeting)).find((one) => one.seat === seat)?.code ?? '';

  test('QN8 LW1 a citizen registers on the page and gets the receipt', async () => {
    const moderator = await pairedCookie(server, await codeOf('moderator-1'));
    await command({ url: server.url, meeting, cookie: moderator }, 'meeting.makeReady', {});
    await page.goTo(`${server.url}/m/${meeting}/register`);
    await untilTrue(page, `document.querySelector('form[data-awake]')`);
    for (const [field, words] of [
      ['textarea', sentIn],
      ['input[name=name]', 'Nguyễn Thị Thử'],
    ])
      await page.ask(`((one) => {
        one.value = ${JSON.stringify(words)};
        one.dispatchEvent(new Event('input', { bubbles: true }));
      })(document.querySelector('form[data-awake] ${field}'))`);
    await page.ask(`document.querySelector('form[data-awake] button[type=submit]').click()`);
    await untilTrue(page, `location.pathname.endsWith('/receipt') && document.body.innerText.includes('1')`);
  });

  test('PU2 BL4 everybody reads the notice, and is led to where one registers', async () => {
    const office = { url: server.url, meeting, cookie: await server.signIn() };
    const set = { registrationPlace: 'Bộ phận Một cửa', contactPhone: '0203 123 456' };
    await command(office, 'plan.change', { set });
    await command(office, 'notice.putOut', {});
    await page.goTo(`${server.url}/m/${meeting}/announcement`);
    await untilTrue(page, `document.body.innerText.includes('Bộ phận Một cửa')`);
    await untilTrue(page, `document.querySelector('a[href="tel:0203123456"]')`);
    await press(page, /^Đăng ký phát biểu tại đây$/);
    await untilTrue(page, `location.pathname.endsWith('/register')`);
    expect(await page.ask('document.querySelector("form") !== null')).toBe(true);
  });

  test('UB5 LK1 an organisation opens its link, names a delegate, writes an opinion and hands in', async () => {
    await page.goTo(await linkOf(server, meeting, { organisation: 'hoi-a' }));
    await untilTrue(page, `document.querySelector('h1')?.innerText === 'Hội Khuyến học thử'`);
    await fill(page, /^Mỗi dòng một người/, 'Bà Lê Thị Thử\tChi hội trưởng\t912345678');
    await press(page, /^Thêm 1 đại biểu/);
    await untilTrue(page, `document.body.innerText.includes('có số điện thoại')`);
    await fill(page, /^Nội dung ý kiến/, 'Trường tiểu học thiếu phòng đọc');
    await press(page, /^Thêm ý kiến/);
    await untilTrue(
      page,
      `[...document.querySelectorAll('li')].some((one) => one.innerText.includes('thiếu phòng đọc'))`,
    );
    await fill(page, /^Người nộp/, 'Lê Thị Thử');
    await press(page, /^Nộp$/);
    await untilTrue(page, `/Đã nộp: Lê Thị Thử/.test(document.body.innerText)`);
    expect(await page.ask('document.body.innerText')).not.toContain('912345678');
  });

  test('BL7 UB1 the chair pairs, opens the menu of who presides, calls a citizen and can undo it', async () => {
    const at = { url: server.url, meeting };
    const desk = await pairedCookie(server, await codeOf('desk-1'));
    await command({ ...at, cookie: desk }, 'speakers.register', {
      receipt,
      channel: 'desk',
      name: 'Đỗ Văn Ví Dụ',
      unit: 'Thôn Mẫu',
      consentName: true,
      petitions: [{ kind: 'proposal', text: question, field: null }],
    });
    const chair = await pairedCookie(server, await codeOf('chair-mot'));
    await command({ ...at, cookie: chair }, 'meeting.start', {});
    await command({ ...at, cookie: chair }, 'agenda.begin', { item: 'doi-thoai' });
    await page.goTo(`${server.url}/pair?code=${await codeOf('chair-mot')}`);
    await untilTrue(page, `location.pathname.endsWith('/chair')`);
    await press(page, /điều hành/);
    await untilTrue(page, isSeen(control(/Lê Giả Định/)));
    await page.ask(
      `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }))`,
    );
    await press(page, /^Mời số/);
    await untilTrue(page, isSeen(control(/Hoàn tác/)));
    await untilTrue(page, `document.body.innerText.includes(${JSON.stringify(question)})`);
  });

  test('UB12 the hall screen shows the speaker, readable from afar', async () => {
    await page.goTo(`${server.url}/m/${meeting}/screen`);
    await untilTrue(page, `document.querySelector('[data-view="speaker"] [data-main]')`);
    const share = await page.ask<number>(
      `parseFloat(getComputedStyle(document.querySelector('[data-main]')).lineHeight) / innerHeight`,
    );
    expect(share).toBeGreaterThan(1 / 13);
  });

  test('RS5 RS7 LW1 TD14 after the close everybody reads what became of it, and finds a matter without its marks', async () => {
    const chair = { url: server.url, meeting, cookie: await pairedCookie(server, await codeOf('chair-mot')) };
    const petitions = await petitionsOf(server, meeting);
    const given = petitions.find(({ text }) => text === sentIn)?.id;
    const others = petitions.flatMap(({ id }) => (id === given ? [] : [id]));
    await command(chair, 'petitions.assign', { petition: given, department: 'giao-thong', part: 'lead' });
    await command(chair, 'petitions.dispose', { petition: given, kind: 'toBeVerified' });
    for (const petition of others) await command(chair, 'petitions.dispose', { petition, kind: 'answered' });
    await command(chair, 'turn.end', {});
    await command(chair, 'meeting.close', {});
    await page.goTo(`${server.url}/m/${meeting}/results`);
    await untilTrue(page, `document.querySelectorAll('article').length === ${others.length + 1}`);
    expect(await page.ask('document.body.innerText')).not.toContain('Nguyễn Thị Thử');
    await page.goTo(`${server.url}/m/${meeting}/results?q=phong+giao+thong`);
    await untilTrue(page, `document.querySelectorAll('article').length === 1`);
  });

  test('CZ1 CZ2 BX5 BX8 a receipt says what became of it, and takes that the answer came, also where a seat of the hall is open', async () => {
    await page.goTo(`${server.url}/m/${meeting}/receipt#${receipt}`);
    await untilTrue(page, `document.body.innerText.includes('Giải trình, cung cấp thông tin')`);
    await press(page, /^Tôi đã nhận được câu trả lời/);
    await untilTrue(page, `document.body.innerText.includes('đã báo là nhận được câu trả lời')`);
    expect(await page.ask('document.body.innerText')).not.toContain('Nguyễn Thị Thử');
  });

  test('FU15 FU16 LK9 a body reports by its link', async () => {
    await page.goTo(await linkOf(server, meeting, { department: 'giao-thong' }));
    await press(page, /Nhà văn hóa thôn Mẫu/);
    await untilTrue(page, labelled(/^Đang làm, có lộ trình/));
    await page.ask(`${labelled(/^Đang làm, có lộ trình/)}.click()`);
    await fill(page, /^Trả lời người dân/, 'Đã khảo sát, chờ vật tư');
    await fill(page, /^Xong ngày/, '2099-01-15');
    await press(page, /^Gửi báo cáo/);
    await untilTrue(page, `/Đã báo cáo ngày/.test(document.body.innerText)`);
    expect(await page.ask('document.body.innerText')).not.toContain('Nguyễn Thị Thử');
  });
});

interface Petition {
  readonly id: string;
  readonly text: string;
}

async function petitionsOf(server: RunningServer, meeting: string): Promise<readonly Petition[]> {
  const address = `${server.url}/api/streams/${meeting}/views/preparation`;
  const answer = await fetch(address, { headers: { cookie: await server.signIn() } });
  const { view } = (await answer.json()) as {
    readonly view: { readonly petitions: Record<string, Petition> };
  };
  return Object.values(view.petitions);
}

/** The address of a new link of a body or an organisation. */
async function linkOf(
  server: RunningServer,
  meeting: string,
  who: { readonly department: string } | { readonly organisation: string },
): Promise<string> {
  const expiresOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
  const body = { id: randomUUID(), links: [who], expiresOn };
  const answer = await post(`${server.url}/api/meetings/${meeting}/links`, body, await server.signIn());
  const { links } = (await answer.json()) as { readonly links: readonly { readonly secret: string }[] };
  return `${server.url}/l/${meeting}#${links[0]?.secret ?? ''}`;
}
