import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficeRole } from '@doi-thoai/shared/meeting/roles';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
const coordinator = anAccount('coordinator');
const cookies = new Map<OfficeRole, string>();
const photo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const posted = {
  ...{ channel: 'posted', place: 'Nhà văn hóa thôn Bến Đá', from: '2024-11-20', pages: 2 },
  by: ['Lê Thị Thử, trưởng thôn'],
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

async function must(meeting: string, type: string, input: object): Promise<void> {
  expect(await server.command(coordinator, meeting, type, input), type).toMatchObject({ ok: true });
}

async function planned(meeting: string): Promise<void> {
  await must(meeting, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
  });
}

async function upload(
  meeting: string,
  role: OfficeRole,
  bytes: string | Uint8Array<ArrayBuffer>,
  name: string,
) {
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  const answer = await fetch(`${server.url}/api/meetings/${meeting}/files?for=paper`, {
    ...{ method: 'POST', body: form },
    headers: { cookie: cookies.get(role) ?? '' },
  });
  return (await answer.json()) as { readonly ok: boolean; readonly code?: string; readonly evidence: object };
}

const publicationOf = (meeting: string) =>
  server.app.streams.with(meetingKind, meeting, ({ state }) => [...state.publications][0]?.id ?? '');

test('PU5 TD2 a photo is kept by its bytes, handed out to those who prepare alone, and erased with what it proves', async () => {
  await planned('anh-niem-yet');
  expect(await upload('anh-niem-yet', 'coordinator', '<svg/onload=alert(1)>\u0000', 'anh.png')).toMatchObject(
    {
      ...{ ok: false, code: 'wrongFileType' },
    },
  );
  expect(await upload('anh-niem-yet', 'supervisor', photo, 'anh.png')).toMatchObject({ code: 'notAllowed' });
  const { evidence } = await upload('anh-niem-yet', 'coordinator', photo, 'Bảng tin.png');
  expect(evidence).toMatchObject({ name: 'Bảng tin.png', mediaType: 'image/png' });
  await must('anh-niem-yet', 'publications.note', { ...posted, proof: [evidence] });
  const path = `/api/meetings/anh-niem-yet/files/${(evidence as { id: string }).id}`;
  const ask = (cookie: string) => askOver(server, 'GET', path, { cookie });
  expect((await ask(cookies.get('coordinator') ?? '')).status).toBe(200);
  for (const cookie of ['', cookies.get('registry') ?? '', cookies.get('supervisor') ?? ''])
    expect((await ask(cookie)).body).toMatchObject({ code: 'unknownFile' });
  const publication = await publicationOf('anh-niem-yet');
  await must('anh-niem-yet', 'publications.remove', { publication });
  await expect.poll(async () => (await ask(cookies.get('coordinator') ?? '')).status).toBe(404);
});

test('PU2 PU5 TD2 what everybody reads is the notice alone, once it was put out: nobody who was there, and no proof', async () => {
  await planned('moi-nguoi-doc');
  await must('moi-nguoi-doc', 'plan.change', {
    set: { contactPhone: '0203 123 456', aim: 'Mục đích nội bộ' },
  });
  await must('moi-nguoi-doc', 'publications.note', posted);
  const read = async () => {
    const { body } = await askOver(server, 'GET', '/api/meetings/moi-nguoi-doc/public', {});
    return JSON.stringify(body['view']);
  };
  expect(await read()).not.toContain('0203 123 456');
  await must('moi-nguoi-doc', 'notice.putOut', {});
  const out = await read();
  expect(out).toContain('0203 123 456');
  for (const kept of ['Lê Thị Thử', 'Bến Đá', 'Mục đích nội bộ']) expect(out).not.toContain(kept);
});
