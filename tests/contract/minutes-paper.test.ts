import { afterAll, beforeAll, expect, test } from 'vitest';
import { askOver } from '../support/ask-over-http.ts';
import { convene, type Convened } from '../support/convened.ts';
import { aDevice, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
});
afterAll(() => server.stop());

test('MN8 QN9 at a paired device the secretary takes the minutes away, and reads where the record stood when they became final', async () => {
  const cookie = await server.pair(hall.meeting, 'secretary-1');
  const path = `/api/meetings/${hall.meeting}/minutes`;
  for (const [format, begin] of [
    ['docx', 'PK'],
    ['pdf', '%PDF'],
  ] as const) {
    const answer = await fetch(`${server.url}${path}.${format}`, { headers: { cookie } });
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([answer.status, bytes.subarray(0, begin.length).toString()]).toEqual([200, begin]);
    expect(answer.headers.get('cache-control')).toBe('private, no-store');
  }
  const record = () => askOver(server, 'GET', `${path}/record`, { cookie });
  expect((await record()).body).toEqual({ ok: true, record: null });
  await hall.must(aDevice(hall.meeting, 'secretary-1'), 'papers.makeFinal', { kind: 'minutes' });
  const { seq, hash } = await server.journal.head(hall.meeting);
  expect((await record()).body).toEqual({ ok: true, record: { seq, head: hash.slice(0, 12) } });

  for (const [other, code] of [
    [undefined, 'notSignedIn'],
    [await server.pair(hall.meeting, 'desk-1'), 'notAllowed'],
    [await server.pair(hall.meeting, 'chair-mot'), 'notAllowed'],
  ] as const)
    for (const what of ['.docx', '.pdf', '/record'])
      expect(
        (await askOver(server, 'GET', `${path}${what}`, other ? { cookie: other } : {})).body,
      ).toMatchObject({ code });
});
