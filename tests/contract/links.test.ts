import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { nextCommandId, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;
let moderator: string;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
  moderator = await server.pair(hall.meeting, 'moderator-1');
  await hall.must(hall.moderator, 'allocation.add', { rows: [{ name: 'Hội B' }] });
});

const ask = (path: string, asking: Asking = {}) =>
  askOver(server, 'POST', `/api/meetings/${hall.meeting}/${path}`, asking);
const expiresOn = () => new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);

interface Issued {
  readonly links: readonly { readonly secret: string; readonly organisation: string | null }[];
}

async function issue(...holders: readonly object[]): Promise<string[]> {
  const body = { id: nextCommandId(), links: holders, expiresOn: expiresOn() };
  const { status, body: answered } = await ask('links', { body, cookie: moderator });
  expect(status).toBe(200);
  return (answered as unknown as Issued).links.map(({ secret }) => secret);
}

const otherRow = async () =>
  [...(await hall.state()).organisations].find((row) => row.id !== 'hoi-a')?.id ?? '';
const look = (link: string) => ask('link', { body: { link } });
const command = (link: string, type: string, input: object) =>
  ask('commands', { body: { id: nextCommandId(), type, input, link } });

test('LK1 LK4 UB5 an organisation fills its own row by its link, and its view holds nothing of another', async () => {
  const other = await otherRow();
  const [own = '', others = ''] = await issue({ organisation: 'hoi-a' }, { organisation: other });
  const people = [{ name: 'Đại biểu Hội A', title: 'Hội viên', phone: '0912 345 678' }];
  expect((await command(own, 'delegates.name', { organisation: 'hoi-a', people })).status).toBe(200);
  const opinions = [{ text: 'Ngõ 5 cần đèn chiếu sáng', proposal: 'Đã đề nghị điện lực' }];
  expect((await command(own, 'handIn.addOpinions', { organisation: 'hoi-a', opinions })).status).toBe(200);
  expect((await command(own, 'handIn.submit', { organisation: 'hoi-a', name: 'Lê Văn Nộp' })).status).toBe(
    200,
  );

  const mine = JSON.stringify((await look(own)).body);
  for (const word of ['Đại biểu Hội A', 'Ngõ 5 cần đèn', 'Đã đề nghị điện lực', 'Lê Văn Nộp'])
    expect(mine).toContain(word);
  expect(mine).not.toMatch(/0912 ?345/);
  expect(mine).not.toContain('Hội B');
  const theirs = JSON.stringify((await look(others)).body);
  expect(theirs).toContain('Hội B');
  for (const word of ['Đại biểu Hội A', 'Ngõ 5', 'điện lực', 'Lê Văn Nộp', 'Hội A'])
    expect(theirs).not.toContain(word);
});

test('LK3 another row cannot be written in by changing anything, and nothing else can be done', async () => {
  const other = await otherRow();
  const [own = ''] = await issue({ organisation: 'hoi-a' });
  const before = await hall.seq();
  const people = [{ name: 'Người Lạ' }];
  for (const organisation of [other, 'khong-co'])
    expect((await command(own, 'delegates.name', { organisation, people })).body).toMatchObject({
      code: 'notYours',
    });
  for (const [type, input] of [
    ['participants.add', { name: 'Người Lạ', organisation: 'hoi-a' }],
    ['speakers.register', {}],
    ['links.issue', { links: [{ organisation: other, digest: 'a'.repeat(64) }], expiresOn: expiresOn() }],
    ['queue.call', { registration: 'khong-co' }],
  ] as const) {
    const { body } = await command(own, type, input);
    expect(['notAllowed', 'malformed'], type).toContain((body as { code: string }).code);
  }
  expect(await hall.seq()).toBe(before);
});

test('LK1 TD8 a body answers what it was given by its link, and is told of nothing else', async () => {
  const { petition, assignment } = await withAssignment(hall);
  const [roads = '', schools = ''] = await issue({ department: 'giao-thong' }, { department: 'giao-duc' });
  const text = 'Sẽ vá ổ gà trước ngày 15/12';
  expect((await command(schools, 'answers.draft', { assignment, text })).body).toMatchObject({
    code: 'notYours',
  });
  expect((await command(roads, 'answers.draft', { assignment, text })).status).toBe(200);
  expect((await command(roads, 'answers.submit', { assignment })).status).toBe(200);
  expect((await command(roads, 'assignments.askTime', { assignment, minutes: 5 })).body).toMatchObject({
    code: 'notAllowed',
  });
  const said = (await hall.state()).petitions.get(petition)?.text ?? '';
  expect(JSON.stringify((await look(roads)).body)).toContain(text);
  expect(JSON.stringify((await look(roads)).body)).toContain(JSON.stringify(said).slice(1, -1));
  const theirs = JSON.stringify((await look(schools)).body);
  expect(theirs).not.toContain(text);
  expect(theirs).not.toContain(JSON.stringify(said).slice(1, -1));
});

test('IN3 IN4 UB13 whoever is invited replies by their link, sees their own invitation and nothing else', async () => {
  const [own = '', others = ''] = await issue({ invitee: 'Hội A' }, { invitee: 'Hội B' });
  expect((await look(own)).body).toMatchObject({ ok: true, view: { organisations: {}, departments: {} } });
  const reply = { invitee: 'Hội A', answer: 'sends', name: 'Trần Thị Thay', title: 'Phó Chủ tịch' };
  expect((await command(own, 'invitations.reply', { ...reply, over: '' })).status).toBe(200);
  expect(JSON.stringify((await look(own)).body)).toContain('Trần Thị Thay');
  const theirs = JSON.stringify((await look(others)).body);
  for (const word of ['Trần Thị Thay', 'Hội A']) expect(theirs).not.toContain(word);

  const before = await hall.seq();
  for (const [type, input] of [
    ['invitations.reply', { ...reply, invitee: 'Hội B' }],
    ['invitations.reply', { ...reply, invitee: 'Kẻ Lạ' }],
    ['delegates.name', { organisation: 'hoi-a', people: [{ name: 'Người Lạ' }] }],
    ['handIn.submit', { organisation: 'hoi-a', name: 'Người Lạ' }],
  ] as const)
    expect((await command(own, type, input)).body, type).toMatchObject({ code: 'notYours' });
  for (const [type, input] of [
    ['invitations.takeBack', { invitation: 'khong-co' }],
    ['links.issue', { links: [{ invitee: 'Hội B', digest: 'a'.repeat(64) }], expiresOn: expiresOn() }],
  ] as const)
    expect((await command(own, type, input)).body, type).toMatchObject({ code: 'notAllowed' });
  expect(await hall.seq()).toBe(before);
  // The link of a row of the allocation is none of an invitation.
  const [row = ''] = await issue({ organisation: 'hoi-a' });
  expect((await command(row, 'invitations.reply', reply)).body).toMatchObject({ code: 'notYours' });
});

test('IN6 UB13 invitations are printed with the codes of their own links, by whoever prepares it and holds the secrets', async () => {
  const [own = '', others = ''] = await issue({ invitee: 'Hội A' }, { invitee: 'Hội B' });
  const account = {
    name: 'nguoi-moi',
    password: 'mat-khau-thu',
    roles: ['coordinator'],
    temporary: false,
  } as const;
  await server.accounts.createAccount(account);
  const cookie = await signedInCookie(server, account.name, account.password);
  const print = (links: readonly object[], held = cookie, origin = 'https://doi-thoai.example') =>
    fetch(`${server.url}/api/meetings/${hall.meeting}/invitations.pdf`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: held },
      body: JSON.stringify({ origin, links }),
    });
  const both = [
    { invitee: 'Hội A', secret: own },
    { invitee: 'Hội B', secret: others },
  ];
  const answer = await print(both);
  expect(answer.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await answer.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  // Codes of one another, of nobody, and of a link that was revoked are not printed.
  const crossed = [
    { invitee: 'Hội A', secret: others },
    { invitee: 'Hội B', secret: own },
  ];
  for (const links of [crossed, [{ invitee: 'Hội A', secret: 'x'.repeat(24) }]])
    expect(await (await print(links)).json()).toMatchObject({ code: 'unknownLink' });
  await issue({ invitee: 'Hội A' });
  expect(await (await print(both)).json()).toMatchObject({ code: 'unknownLink' });
  expect(await (await print([{ invitee: 'Hội B', secret: others }], moderator)).json()).toMatchObject({
    code: 'notAllowed',
  });
  expect((await print(both, cookie, 'javascript:alert(1)')).status).toBe(400);
  expect(server.logged.join('\n')).not.toContain(others);
});

test('LK2 a link that was revoked opens nothing at once, and says so; so does one in whose place a new one came', async () => {
  const [first = ''] = await issue({ organisation: 'hoi-a' });
  const [second = ''] = await issue({ organisation: 'hoi-a' });
  expect((await look(first)).body).toMatchObject({ ok: false, code: 'linkRevoked' });
  const report = { organisation: 'hoi-a', text: 'Báo cáo' };
  expect((await command(first, 'handIn.report', report)).body).toMatchObject({ code: 'linkRevoked' });
  expect((await command(second, 'handIn.report', report)).status).toBe(200);
  const link = [...(await hall.state()).links].find(({ revokedAt }) => revokedAt === null)?.id;
  await hall.must(hall.moderator, 'links.revoke', { link });
  expect((await look(second)).body).toMatchObject({ ok: false, code: 'linkRevoked' });
  expect((await command(second, 'handIn.report', { ...report, text: 'Hai' })).body).toMatchObject({
    code: 'linkRevoked',
  });
});

test('LK2 H24 links that nobody issued cannot be tried without end, and their number costs the holder of one nothing', async () => {
  const [own = ''] = await issue({ organisation: 'hoi-a' });
  const wrong = 'x'.repeat(24);
  expect((await look(wrong)).body).toMatchObject({ code: 'unknownLink' });
  expect((await command(wrong, 'handIn.report', { organisation: 'hoi-a', text: 'B' })).body).toMatchObject({
    code: 'unknownLink',
  });
  const codes = new Set<string>();
  for (let at = 0; at < 130; at += 1) codes.add(((await look(wrong)).body as { code: string }).code);
  expect(codes).toEqual(new Set(['unknownLink', 'tooMany']));
  expect((await look(own)).body).toMatchObject({ ok: true });
});

test('LK1 a secret is told once, to whoever may issue links, and stands in no record and no log', async () => {
  const [own = ''] = await issue({ organisation: 'hoi-a' });
  await look(own);
  await command(own, 'handIn.report', { organisation: 'hoi-a', text: 'Báo cáo' });
  expect(server.logged.join('\n')).not.toContain(own);
  expect(JSON.stringify(await hall.state())).not.toContain(own);
  const body = { id: nextCommandId(), links: [{ organisation: 'hoi-a' }], expiresOn: expiresOn() };
  expect((await ask('links', { body })).body).toMatchObject({ code: 'notAllowed' });
  const desk = await server.pair(hall.meeting, 'desk-1');
  expect((await ask('links', { body, cookie: desk })).body).toMatchObject({ code: 'notAllowed' });
});

test('IN9 UB2 an individual who was admitted replies by a link, and is in nothing once they are taken off the list', async () => {
  await ask('commands', {
    body: { id: nextCommandId(), type: 'participants.ask', input: { name: 'Lê Thị Riêng' } },
  });
  const id = (await hall.state()).participants.find(({ name }) => name === 'Lê Thị Riêng')?.id ?? '';
  await hall.must(hall.moderator, 'participants.decideAdmission', { participant: id, admitted: true });
  const [own = '', others = ''] = await issue({ invitee: id }, { invitee: 'Hội B' });
  expect(JSON.stringify((await look(own)).body)).toContain('Lê Thị Riêng');
  expect(JSON.stringify((await look(others)).body)).not.toContain('Riêng');
  const said = { invitee: id, answer: 'absent', reason: 'Đi viện ngày ấy', over: '' };
  expect((await command(own, 'invitations.reply', said)).status).toBe(200);
  await hall.must(hall.moderator, 'participants.takeBack', { participant: id });
  expect((await look(own)).body).toMatchObject({ code: 'linkRevoked' });
  const rows: object[] = [];
  for await (const batch of server.journal.read(hall.meeting, 0)) rows.push(...batch);
  for (const word of ['Riêng', 'Đi viện']) expect(JSON.stringify(rows)).not.toContain(word);
});
