import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficeRole } from '@doi-thoai/shared/meeting/roles';
import type { AccessRow } from '@doi-thoai/shared/access/access';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { paperNames } from '@doi-thoai/shared/words/papers';
import { readFile } from '@doi-thoai/server/imports/read-file';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
});
afterAll(() => server.stop());

async function cookieOf(role: OfficeRole): Promise<string> {
  const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
  await server.accounts.createAccount(account);
  return signedInCookie(server, role, account.password);
}

const ask = (paper: string, cookie: string, meeting = hall.meeting) =>
  fetch(`${server.url}/api/meetings/${meeting}/papers/${paper}`, { headers: { cookie } });

test('PA7 whoever prepares a conference takes its papers away for Word, and nobody else', async () => {
  const cookie = await cookieOf('coordinator');
  for (const kind of paperKinds) {
    const answer = await ask(`${kind}.docx`, cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toContain('wordprocessingml.document');
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(paperNames[kind].vi));
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  }
  expect(await (await ask('plan.docx', cookie, 'khong-co')).json()).toMatchObject({ code: 'unknownMeeting' });
  expect((await ask('khong-co.docx', cookie)).status).toBe(400);
  for (const [other, code] of [
    ['', 'notSignedIn'],
    [await cookieOf('supervisor'), 'notAllowed'],
    [await cookieOf('registry'), 'notAllowed'],
    [await cookieOf('admin'), 'notAllowed'],
    [await server.pair(hall.meeting, 'moderator-1'), 'notAllowed'],
    [await server.pair(hall.meeting, 'chair-mot'), 'notAllowed'],
  ] as const)
    expect(await (await ask('plan.docx', other)).json()).toMatchObject({ code });
});

test('PA43 TD6 whoever sits in the chair takes the book away for Word as their console shows it, and nobody else does', async () => {
  const book = (cookie: string, meeting = hall.meeting) =>
    fetch(`${server.url}/api/meetings/${meeting}/chair-book.docx`, { headers: { cookie } });
  const chair = await server.pair(hall.meeting, 'chair-hai');
  const answer = await book(chair);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(paperNames.chairBook.vi));
  const { sheets } = await readFile(Buffer.from(await answer.arrayBuffer()));
  expect(JSON.stringify(sheets)).toContain('Thực hiện');
  expect(await (await book(chair, 'khong-co')).json()).toMatchObject({ code: 'unknownMeeting' });
  for (const [other, code] of [
    ['', 'notSignedIn'],
    [await server.pair(hall.meeting, 'moderator-2'), 'notAllowed'],
    [await server.pair(hall.meeting, 'secretary-1'), 'notAllowed'],
  ] as const)
    expect(await (await book(other)).json()).toMatchObject({ code });
});

test('HL2 BL10 a chair reads the draft of the notice of the conclusion at their seat, and of other papers none', async () => {
  const chair = await server.pair(hall.meeting, 'chair-hai');
  for (const format of ['docx', 'pdf']) {
    const answer = await ask(`conclusionNotice.${format}`, chair);
    expect([answer.status, (await answer.arrayBuffer()).byteLength > 1000]).toEqual([200, true]);
  }
  for (const other of ['minutes.docx', 'delegates.docx', 'replyLetter.docx'])
    expect(await (await ask(other, chair)).json()).toMatchObject({ code: 'notAllowed' });
  const secretary = await server.pair(hall.meeting, 'secretary-1');
  expect(await (await ask('conclusionNotice.docx', secretary)).json()).toMatchObject({ code: 'notAllowed' });
});

test('PA21 AC9 the list of delegates has their phone numbers, and that it was taken stands in the record of access', async () => {
  const account = {
    name: 'nguoi-lap',
    password: 'mat-khau-thu',
    roles: ['coordinator'],
    temporary: false,
  } as const;
  await server.accounts.createAccount(account);
  const cookie = await signedInCookie(server, account.name, account.password);
  const people = [{ name: 'Vũ Thị Ví Dụ', phone: '0912 345 678' }];
  await hall.must(hall.moderator, 'delegates.name', { organisation: 'hoi-a', people });
  const read = async (paper: string) =>
    JSON.stringify(await readFile(await bytesOf(await ask(paper, cookie))));
  // Nothing is written down for a paper without numbers.
  for (const paper of ['attendance.docx', 'synthesis.docx'])
    expect(await read(paper)).not.toMatch(/0912 ?345/);
  expect(await taken()).toEqual([]);
  expect(await read('delegates.docx')).toContain('0912 345 678');
  expect(await taken()).toMatchObject([{ whom: hall.meeting, stream: hall.meeting }]);
  expect(server.logged.join('\n')).not.toMatch(/0912 ?345/);
});

test('PA20 PA26 a paper with a copy for each is asked for by whom it goes to, and is named after them', async () => {
  const account = {
    name: 'nguoi-gui',
    password: 'mat-khau-thu',
    roles: ['coordinator'],
    temporary: false,
  } as const;
  await server.accounts.createAccount(account);
  const cookie = await signedInCookie(server, account.name, account.password);
  const { petition } = await withAssignment(hall);
  const no = (await hall.state()).petitions.get(petition)?.no ?? 0;
  const given = await ask('assignmentLetter.docx?of=giao-thong', cookie);
  expect(given.headers.get('content-disposition')).toContain(
    encodeURIComponent('Công văn giao chuẩn bị trả lời - Phòng Giao thông.docx'),
  );
  const matters = async (answer: Response) => JSON.stringify(await readFile(await bytesOf(answer)));
  expect(await matters(given)).toContain(`KN ${no}`);
  // Another body, and one that there is not, get nothing of it.
  for (const other of ['giao-duc', 'khong-co'])
    expect(await matters(await ask(`assignmentLetter.docx?of=${other}`, cookie))).not.toContain('KN');
  const invitation = await ask(`invitation.docx?of=${encodeURIComponent('Hội A')}`, cookie);
  expect(invitation.headers.get('content-disposition')).toContain(
    encodeURIComponent('Giấy mời - Hội A.docx'),
  );
  const stranger = await ask(`invitation.docx?of=${encodeURIComponent('Kẻ Lạ')}`, cookie);
  expect(stranger.headers.get('content-disposition')).not.toContain(encodeURIComponent('Kẻ Lạ'));
});

test('PA30 PA31 PA32 what is printed or counted is taken as such by whoever prepares it, and nothing else is', async () => {
  const account = {
    name: 'nguoi-in',
    password: 'mat-khau-thu',
    roles: ['coordinator'],
    temporary: false,
  } as const;
  await server.accounts.createAccount(account);
  const cookie = await signedInCookie(server, account.name, account.password);
  const notice = await ask('notice.pdf', cookie);
  expect(notice.headers.get('content-type')).toBe('application/pdf');
  expect(notice.headers.get('cache-control')).toBe('private, no-store');
  const bytes = await bytesOf(notice);
  expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
  expect((await bytesOf(await ask('notice.pdf', cookie))).equals(bytes)).toBe(true);
  const all = await bytesOf(await ask('invitation.pdf?copies=all', cookie));
  const one = await bytesOf(await ask(`invitation.pdf?of=${encodeURIComponent('Hội A')}`, cookie));
  expect(pagesIn(all)).toBeGreaterThan(pagesIn(one));

  const sheet = await ask('allocation.xlsx', cookie);
  expect(sheet.headers.get('content-disposition')).toContain(
    encodeURIComponent(`${paperNames.allocation.vi} - `),
  );
  expect(JSON.stringify(await readFile(await bytesOf(sheet)))).toContain('Hội A');
  for (const wrong of ['delegates.pdf', 'notice.xlsx', 'noticeMessage.pdf', 'notice.pdf?copies=all'])
    expect(await (await ask(wrong, cookie)).json()).toMatchObject({ code: 'unknownPaper' });
  for (const paper of ['notice.pdf', 'allocation.xlsx', 'invitation.pdf?copies=all'])
    expect(await (await ask(paper, '')).json()).toMatchObject({ code: 'notSignedIn' });
});

test('PA33 PA21 AC9 phone numbers stand in the workbook of delegates as well, and that it was taken is noted', async () => {
  const account = {
    name: 'nguoi-dem',
    password: 'mat-khau-thu',
    roles: ['coordinator'],
    temporary: false,
  } as const;
  await server.accounts.createAccount(account);
  const cookie = await signedInCookie(server, account.name, account.password);
  const people = [{ name: 'Vũ Thị Đếm', phone: '0987 654 321' }];
  await hall.must(hall.moderator, 'delegates.name', { organisation: 'hoi-a', people });
  const noted = (await taken()).length;
  const sheet = await readFile(await bytesOf(await ask('attendance.xlsx', cookie)));
  expect(JSON.stringify(sheet)).not.toMatch(/0987 ?654/);
  expect(await taken()).toHaveLength(noted);
  const list = await readFile(await bytesOf(await ask('delegates.xlsx', cookie)));
  expect(JSON.stringify(list)).toContain('0987 654 321');
  expect(await taken()).toHaveLength(noted + 1);
});

const pagesIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

async function taken(): Promise<AccessRow[]> {
  const admin = {
    name: 'nguoi-quan-tri',
    password: 'mat-khau-thu',
    roles: ['admin'],
    temporary: false,
  } as const;
  await server.accounts.saveAccount(admin);
  const cookie = await signedInCookie(server, admin.name, admin.password);
  const { body } = await askOver(server, 'GET', '/api/streams/access:main/views/access', { cookie });
  const { view } = body as { view: { latest: Record<string, AccessRow> } };
  return Object.values(view.latest).filter(({ act }) => act === 'phonesListed');
}
