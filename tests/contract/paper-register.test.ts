import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OfficeRole } from '@doi-thoai/shared/meeting/roles';
import { officeId } from '@doi-thoai/shared/office/office';
import { linesIn, textOf, type Paper } from '@doi-thoai/shared/papers/paper';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let server: InProcessServer;
const coordinator = anAccount('coordinator');
const registry = anAccount('registry');
const cookies = new Map<OfficeRole, string>();
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n');
const issue = {
  ...{ number: '49/TB-UBND', date: '2026-12-01' },
  signer: { office: 'CHỦ TỊCH', name: 'Nguyễn Thị Ví Dụ' },
};

beforeAll(async () => {
  server = await startInProcess();
  for (const role of ['coordinator', 'registry', 'supervisor'] as const) {
    const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
    await server.accounts.createAccount(account);
    cookies.set(role, await signedInCookie(server, role, account.password));
  }
});
afterAll(() => server.stop());

const cookieOf = (role: OfficeRole) => cookies.get(role) ?? '';
const stateOf = (meeting: string) => server.app.streams.with(meetingKind, meeting, ({ state }) => state);

/** A conference that is planned, with commands that must be taken. */
async function planned(meeting: string) {
  const must = async (caller: typeof coordinator, type: string, input: object): Promise<void> => {
    expect(await server.command(caller, meeting, type, input), type).toMatchObject({ ok: true });
  };
  await must(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
  });
  const final = async (): Promise<string> => {
    await must(coordinator, 'papers.makeFinal', { kind: 'notice' });
    return [...(await stateOf(meeting)).papers].find(({ amended }) => amended === null)?.id ?? '';
  };
  return { must, final };
}

async function paperNow(meeting: string, version = ''): Promise<Paper> {
  const path = `/api/meetings/${meeting}/papers/notice${version}`;
  const { status, body } = await askOver(server, 'GET', path, { cookie: cookieOf('coordinator') });
  expect(status).toBe(200);
  return body['paper'] as Paper;
}
const said = (paper: Paper) => linesIn(paper).map(textOf).join('\n');

async function upload(meeting: string, role: OfficeRole) {
  const form = new FormData();
  form.append('file', new Blob([pdf]), 'Thông báo đã ký.pdf');
  const path = `${server.url}/api/meetings/${meeting}/files?for=paper`;
  const answer = await fetch(path, { method: 'POST', body: form, headers: { cookie: cookieOf(role) } });
  return (await answer.json()) as { ok: boolean; evidence: { id: string }; code?: string };
}

describe('a final paper', () => {
  test('PA8 TD7 BX1 it says what the record said then, names that place of the record, and the draft goes on', async () => {
    const { must, final } = await planned('chot');
    await final();
    const [row] = [...(await stateOf('chot')).papers];
    const frozen = await paperNow('chot');
    expect(frozen.draft).toBe(false);
    expect(said(frozen)).toContain('Hội trường xã.');
    await must(coordinator, 'schedule.change', {
      ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Nhà văn hóa xã' },
      reason: 'Sửa hội trường',
    });
    expect(await paperNow('chot')).toEqual(frozen);
    const hashes: string[] = [];
    for await (const batch of server.journal.read('chot', 0)) hashes.push(...batch.map(({ hash }) => hash));
    const seq = row?.finalSeq ?? 0;
    expect(frozen.record).toEqual({ seq, head: hashes[seq - 1]?.slice(0, 12) });
    await must(coordinator, 'papers.redraft', { paper: row?.id ?? '' });
    const draft = await paperNow('chot');
    expect(draft).toMatchObject({ draft: true });
    expect(draft.record).toBeUndefined();
    expect(said(draft)).toContain('Nhà văn hóa xã.');
  });

  test('PA9 TD7 what the registry gave stands in it, once, whoever sends the command again', async () => {
    const { must, final } = await planned('so');
    const paper = await final();
    const id = 'nhap-so-mot-lan';
    const send = () => server.command(registry, 'so', 'papers.issue', { paper, ...issue }, { id });
    const first = await send();
    expect(first).toMatchObject({ ok: true });
    expect(await send()).toEqual(first);
    const lines = said(await paperNow('so'));
    for (const line of ['Số: 49/TB-UBND', 'ngày 01 tháng 12 năm 2026', 'CHỦ TỊCH', 'Nguyễn Thị Ví Dụ'])
      expect(lines).toContain(line);
    expect(lines).toContain('Hội trường xã.');
    await must(coordinator, 'papers.amend', { paper, reason: 'Đổi địa điểm' });
    expect(await paperNow('so')).toMatchObject({ draft: true });
    expect(said(await paperNow('so', '?version=1'))).toContain('Số: 49/TB-UBND');
    const none = await askOver(server, 'GET', '/api/meetings/so/papers/notice?version=7', {
      cookie: cookieOf('coordinator'),
    });
    expect(none).toMatchObject({ status: 404, body: { code: 'unknownPaper' } });
  });

  test('PA7 nobody reads it who does not prepare the conference', async () => {
    const { final } = await planned('doc');
    await final();
    for (const [cookie, code] of [
      ['', 'notSignedIn'],
      [cookieOf('registry'), 'notAllowed'],
      [cookieOf('supervisor'), 'notAllowed'],
    ] as const)
      expect(await askOver(server, 'GET', '/api/meetings/doc/papers/notice', { cookie })).toMatchObject({
        body: { code },
      });
  });
});

describe('the signed file', () => {
  test('PA10 TD7 the registry brings it back, and it is handed out as it came to those who may', async () => {
    const { must, final } = await planned('da-ky');
    const paper = await final();
    await must(registry, 'papers.issue', { paper, ...issue });
    const { evidence } = await upload('da-ky', 'registry');
    const path = `/api/meetings/da-ky/files/${evidence.id}`;
    const ask = (role: OfficeRole) => askOver(server, 'GET', path, { cookie: cookieOf(role) });
    expect((await ask('registry')).body).toMatchObject({ code: 'unknownFile' });
    await must(registry, 'papers.attach', { paper, evidence });
    for (const role of ['coordinator', 'registry'] as const)
      expect((await ask(role)).text).toBe(new TextDecoder().decode(pdf));
    expect((await ask('supervisor')).body).toMatchObject({ code: 'unknownFile' });
    expect(await upload('da-ky', 'supervisor')).toMatchObject({ ok: false, code: 'notAllowed' });
    await must(coordinator, 'papers.detach', { paper });
    await expect.poll(async () => (await ask('coordinator')).status).toBe(404);
  });
});

describe('the registry', () => {
  test('PA16 TD7 it sees the papers of a conference with what was given to each, and nothing that came in', async () => {
    const { must, final } = await planned('van-thu');
    const consent = { name: false, organisation: false, place: false };
    await must(coordinator, 'opinions.add', {
      opinions: [{ text: 'Đường làng ngập khi mưa', channel: 'front', people: [], consent }],
    });
    const paper = await final();
    await must(registry, 'papers.issue', { paper, ...issue });
    const path = '/api/streams/van-thu/views/registry';
    const seen = await askOver(server, 'GET', path, { cookie: cookieOf('registry') });
    expect(seen.status).toBe(200);
    const { view } = seen.body as { view: Record<string, Record<string, object>> };
    const tables = [
      ...['about', 'departments', 'escalations', 'individuals', 'matters', 'organisations', 'papers', 'plan'],
      ...['publications', 'reminders'],
    ];
    expect(Object.keys(view).sort()).toEqual(tables);
    // Of a matter its number, by which letters about matters are told apart.
    for (const row of Object.values(view['matters'] ?? {})) expect(Object.keys(row)).toEqual(['id', 'no']);
    expect(view['papers']?.[paper]).toMatchObject({ kind: 'notice', ...issue });
    expect(JSON.stringify(view)).not.toContain('ngập');
    const other = await askOver(server, 'GET', path, { cookie: cookieOf('supervisor') });
    expect(other.body).toMatchObject({ code: 'notAllowed' });
    const whole = '/api/streams/van-thu/views/preparation';
    expect((await askOver(server, 'GET', whole, { cookie: cookieOf('registry') })).body).toMatchObject({
      code: 'notAllowed',
    });
  });
});

describe('the registers of an office', () => {
  test('PA16 TD7 they say in which conference papers wait for a number, to those alone who give or ask for it', async () => {
    const ask = (role: OfficeRole) =>
      askOver(server, 'GET', '/api/office/registers', { cookie: cookieOf(role) });
    const lineOf = async (meeting: string) => {
      const { meetings } = (await ask('registry')).body as { meetings: { id: string }[] };
      return meetings.find(({ id }) => id === meeting);
    };
    const { must, final } = await planned('so-cho');
    expect(await lineOf('so-cho')).toMatchObject({ waiting: 0, unsigned: 0, papers: 0 });
    const paper = await final();
    expect(await lineOf('so-cho')).toMatchObject({ waiting: 1, unsigned: 0, papers: 1 });
    await must(registry, 'papers.issue', { paper, ...issue });
    expect(await lineOf('so-cho')).toMatchObject({ waiting: 0, unsigned: 1, papers: 1 });
    expect((await ask('coordinator')).status).toBe(200);
    expect((await ask('supervisor')).body).toMatchObject({ code: 'notAllowed' });
  });
});

describe('the letterhead of an issuer', () => {
  test('PA13 PA15 PL9 a conference is begun with it, and its papers are headed as the office settled it', async () => {
    const settled = {
      ...{ issuer: 'Đảng ủy xã Bến Mẫu', layout: 'party', parent: 'Thành ủy Thử Nghiệm', place: 'Bến Mẫu' },
      ...{ code: '', authority: ['T/M Ban Thường vụ'] },
    };
    const set = (who: typeof coordinator) => server.command(who, officeId, 'letterheads.set', settled);
    expect(await set(registry)).toMatchObject({ code: 'notAllowed' });
    expect(await set(coordinator)).toMatchObject({ ok: true });
    const began = await server.command(coordinator, 'dang-uy', 'plan.start', {
      ...{ template: 'commune', title: 'Đối thoại với Nhân dân', host: 'Đảng uỷ xã Bến Mẫu' },
      ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
    });
    expect(began).toMatchObject({ ok: true });
    const paper = await paperNow('dang-uy');
    expect(paper.layout).toBe('party');
    for (const line of ['THÀNH ỦY THỬ NGHIỆM', 'Bến Mẫu, ngày', 'T/M BAN THƯỜNG VỤ'])
      expect(said(paper)).toContain(line);
  });
});
