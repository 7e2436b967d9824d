import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFile } from '@doi-thoai/server/imports/read-file';
import { signedInCookie } from '../cast/sessions.ts';
import { convene, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
});
afterAll(() => server.stop());

async function cookieOf(role: 'coordinator' | 'supervisor'): Promise<string> {
  const account = { name: role, password: 'mat-khau-thu', roles: [role], temporary: false };
  await server.accounts.createAccount(account);
  return signedInCookie(server, role, account.password);
}

const ask = (organisation: string, format: string, cookie: string) =>
  fetch(`${server.url}/api/meetings/${hall.meeting}/opinion-forms/${organisation}?format=${format}`, {
    headers: { cookie },
  });

test('IM15 PL1 coordinators alone fetch the form of a unit, for Word and for Excel', async () => {
  const cookie = await cookieOf('coordinator');
  const name = (await hall.state()).organisations.get('hoi-a')?.name ?? '';
  for (const format of ['docx', 'xlsx']) {
    const answer = await ask('hoi-a', format, cookie);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(encodeURIComponent(`${name}.${format}`));
    const { sheets } = await readFile(Buffer.from(await answer.arrayBuffer()));
    expect(JSON.stringify(sheets)).toContain(`Đơn vị: ${name}`);
  }
  expect(await (await ask('khong-co', 'xlsx', cookie)).json()).toMatchObject({ code: 'unknownOrganisation' });
  for (const [other, code] of [
    ['', 'notSignedIn'],
    [await cookieOf('supervisor'), 'notAllowed'],
  ] as const)
    expect(await (await ask('hoi-a', 'docx', other)).json()).toMatchObject({ code });
});
