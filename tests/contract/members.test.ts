import { afterAll, beforeAll, expect, test } from 'vitest';
import { rightsNotes } from '@doi-thoai/server/processes/rights-notes';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { Listener } from '../support/listener.ts';

const password = 'mot mat khau dai';
let server: InProcessServer;
let hall: Convened;
let coordinator: string;

beforeAll(async () => {
  server = await startInProcess();
  await server.accounts.saveAccount({ name: 'Điều Phối', password, roles: ['coordinator'] });
  await server.accounts.saveAccount({ name: 'Trần Văn Mẫu', password, roles: [] });
  await server.accounts.saveAccount({ name: 'Quản Trị', password, roles: ['admin'] });
  hall = await convene(server);
  coordinator = await signedInCookie(server, 'Điều Phối', password);
});
afterAll(() => server.stop());

let commands = 0;
const command = (cookie: string, type: string, input: object, meeting = hall.meeting) =>
  askOver(server, 'POST', `/api/meetings/${meeting}/commands`, {
    cookie,
    body: { id: `members-command-${(commands += 1)}`, type, input },
  });

/** As whom somebody enters an audience; the code of the refusal where they may not. */
async function enters(cookie: string, audience: string, stream = hall.meeting): Promise<object | string> {
  try {
    const listener = await Listener.enter(server.url, { stream, audience, cookie });
    listener.close();
    return listener.me;
  } catch {
    return 'refused';
  }
}

test('AC7 somebody with a right in a meeting enters its consoles without a code, and those of no other', async () => {
  const cookie = await signedInCookie(server, 'Trần Văn Mẫu', password);
  expect(await enters(cookie, 'moderator')).toBe('refused');
  const grant = { account: 'Trần Văn Mẫu', role: 'moderator' };
  expect(await command(coordinator, 'members.grant', grant)).toMatchObject({ status: 200 });
  expect(await enters(cookie, 'moderator')).toMatchObject({ role: 'moderator', seat: 'Trần Văn Mẫu' });
  expect(await enters(cookie, 'secretary')).toBe('refused');
  expect(await command(cookie, 'announcements.make', { text: 'Giải lao' })).toMatchObject({ status: 200 });
  const other = await convene(server);
  expect(await enters(cookie, 'moderator', other.meeting)).toBe('refused');
  expect(await command(cookie, 'announcements.make', { text: 'x' }, other.meeting)).toMatchObject({
    status: 403,
  });
  expect(await command(cookie, 'members.grant', grant)).toMatchObject({ status: 403 });
  await command(coordinator, 'members.revoke', { account: 'Trần Văn Mẫu' });
  expect(await enters(cookie, 'moderator')).toBe('refused');
});

test('AC7 AC4 a right in a meeting is worth nothing as long as the password is one that was given out', async () => {
  await server.accounts.createAccount({ name: 'Vũ Ví Dụ', password, roles: ['supervisor'], temporary: true });
  await command(coordinator, 'members.grant', { account: 'Vũ Ví Dụ', role: 'secretary' });
  const cookie = await signedInCookie(server, 'Vũ Ví Dụ', password);
  expect(await enters(cookie, 'secretary')).toBe('refused');
  const chosen = { current: password, next: 'con mèo trèo cây cau' };
  const { headers } = await askOver(server, 'POST', '/api/password', { cookie, body: chosen });
  const own = headers.getSetCookie()[0]?.split(';')[0] ?? '';
  expect(await enters(own, 'secretary')).toMatchObject({ role: 'secretary' });
});

test('AC7 coordinators see whom a right can be given, by name alone; an administrator is none of them', async () => {
  const names = (cookie: string) =>
    askOver(server, 'GET', `/api/meetings/${hall.meeting}/accounts`, { cookie });
  const listed = await names(coordinator);
  expect(listed.body['names']).toEqual(expect.arrayContaining(['Trần Văn Mẫu', 'Quản Trị', 'Điều Phối']));
  expect(listed.text).not.toMatch(/roles|used|password/);
  const admin = await signedInCookie(server, 'Quản Trị', password);
  expect(await names(admin)).toMatchObject({ status: 403 });
  expect(await names('')).toMatchObject({ status: 401 });
  for (const audience of ['moderator', 'secretary', 'chair', 'preparation'])
    expect(await enters(admin, audience), audience).toBe('refused');
});

test('AC6 AC7 a right that was given or taken in a meeting is written to the record of access, once', async () => {
  const process = rightsNotes();
  expect(process.follows(hall.meeting)).toBe(true);
  expect(process.follows('office:main')).toBe(false);
  const by = { role: 'coordinator', seat: 'Điều Phối' } as const;
  const event = { type: 'memberGranted', account: 'Trần Văn Mẫu', role: 'moderator' } as const;
  const recorded = { seq: 7, at: instant(0), by, event, hash: '' };
  const [note] = await process.onEvent(hall.meeting, recorded);
  expect(note).toMatchObject({
    stream: 'access:main',
    type: 'access.note',
    input: { act: 'rightsChanged', who: 'Điều Phối', whom: 'Trần Văn Mẫu', stream: hall.meeting },
  });
  expect((await process.onEvent(hall.meeting, recorded))[0]?.id).toBe(note?.id);
  expect(await process.onEvent(hall.meeting, { ...recorded, event: { type: 'meetingStarted' } })).toEqual([]);
});
