import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OfficeRole } from '@doi-thoai/shared/meeting/roles';
import { paperKinds } from '@doi-thoai/shared/papers/vocabulary';
import { paperNames } from '@doi-thoai/shared/words/papers';
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
