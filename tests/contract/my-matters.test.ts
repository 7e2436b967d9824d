import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { OwedPart } from '@doi-thoai/shared/views/owed';
import { askOver, type Asking } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import {
  anAccount,
  nextCommandId,
  startInProcess,
  type InProcessServer,
} from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;
/** Secrets of the links of the body that owes something, and of one that does not. */
let own: string;
let others: string;
let commitment: string;
let petition: string;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());
beforeEach(async () => {
  hall = await convene(server);
  ({ petition } = await withAssignment(hall));
  const moderator = await server.pair(hall.meeting, 'moderator-1');
  [own = '', others = ''] = await issue(moderator, 'giao-thong', 'giao-duc');
  await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
  await hall.must(hall.chair, 'meeting.close', {});
  commitment = [...(await hall.state()).commitments][0]?.id ?? '';
});

const ask = (path: string, asking: Asking = {}) =>
  askOver(server, 'POST', `/api/meetings/${hall.meeting}/${path}`, asking);
const command = (link: string, type: string, input: object) =>
  ask('commands', { body: { id: nextCommandId(), type, input, link } });

async function issue(cookie: string, ...departments: string[]): Promise<string[]> {
  const expiresOn = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const links = departments.map((department) => ({ department }));
  const { body } = await ask('links', { body: { id: nextCommandId(), links, expiresOn }, cookie });
  return (body as unknown as { links: { secret: string }[] }).links.map(({ secret }) => secret);
}

async function owedBy(link: string): Promise<OwedPart[]> {
  const { body } = await ask('link', { body: { link } });
  return Object.values((body as unknown as { view: { owed: Record<string, OwedPart> } }).view.owed);
}

async function upload(link: string | undefined, name = 'sau.png') {
  const form = new FormData();
  if (link !== undefined) form.append('form', JSON.stringify({ link }));
  form.append('file', new Blob([pixel]), name);
  const path = `${server.url}/api/meetings/${hall.meeting}/link/files`;
  const response = await fetch(path, { method: 'POST', body: form });
  return {
    status: response.status,
    body: (await response.json()) as { code?: string; evidence?: { id: string } },
  };
}
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

test('FU15 FU16 LK1 a body reads what it owes by its link, reports it with a picture, and asks for more time', async () => {
  const [row] = await owedBy(own);
  expect(row).toMatchObject({ id: commitment, part: 'lead', report: null, closed: false });
  expect(row?.text).toBe((await hall.state()).petitions.get(petition)?.text);
  expect(await owedBy(others)).toEqual([]);

  const until = new Date(Date.parse(row?.due ?? '') + 20 * 86_400_000).toISOString().slice(0, 10);
  const later = { commitment, until, reason: 'Chờ vật tư về' };
  expect((await command(others, 'extensions.ask', later)).body).toMatchObject({ code: 'notYours' });
  expect((await command(own, 'extensions.ask', later)).status).toBe(200);

  const { evidence } = (await upload(own)).body;
  const report = { commitment, code: '2c', text: 'Đã vá xong', evidence: [{ ...evidence, shows: 'after' }] };
  expect((await command(others, 'parts.report', report)).body).toMatchObject({ code: 'notYours' });
  expect((await command(own, 'parts.report', { ...report, seen: 0 })).status).toBe(200);
  expect((await owedBy(own))[0]).toMatchObject({
    asked: { until },
    report: { text: 'Đã vá xong', byOffice: false, evidence: [{ shows: 'after' }] },
  });
});

test('FU16 LK3 by a link nobody makes sure of a report, grants time, tells or hands over', async () => {
  const before = await hall.seq();
  for (const [type, input] of [
    ['parts.verify', { commitment, way: 'onSite', holds: true }],
    ['parts.return', { commitment, reason: 'Chưa rõ' }],
    ['parts.handOver', { commitment, department: 'giao-duc' }],
    ['extensions.grant', { commitment, until: '2099-01-01', reason: 'Chờ vốn', chair: 'mot' }],
    ['matters.tell', { petition, on: '2024-11-22', way: 'paper', text: 'Đã xong' }],
  ] as const)
    expect((await command(own, type, input)).body, type).toMatchObject({ code: 'notAllowed' });
  expect(await hall.seq()).toBe(before);
});

test('FU15 FU11 the seat of a body sees the same as its link, and no other seat has it', async () => {
  const look = async (seat: string, audience: string) => {
    const cookie = await server.pair(hall.meeting, seat);
    const path = `/api/streams/${hall.meeting}/views/${audience}`;
    const { body } = await askOver(server, 'GET', path, { cookie });
    return (body as { view?: { owed?: object } }).view?.owed;
  };
  expect(await look('department-giao-thong', 'department')).toEqual({ [commitment]: (await owedBy(own))[0] });
  expect(await look('department-giao-duc', 'department')).toEqual({});
  expect(await look('desk-1', 'desk')).toBeUndefined();
});

test('LK9 TD21 files come and go by the link of the body alone', async () => {
  const { status, body } = await upload(own);
  expect(status).toBe(200);
  const file = body.evidence?.id ?? '';
  const read = (link: string) => ask('link/file', { body: { link, file } });
  // What is attached to nothing is given out to nobody.
  expect((await read(own)).status).toBe(404);
  const report = { commitment, code: '2c', text: 'Đã vá xong', evidence: [body.evidence] };
  await command(own, 'parts.report', report);
  const found = await read(own);
  expect([found.status, found.headers.get('content-type')]).toEqual([200, 'image/png']);
  expect(found.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await read(others)).status).toBe(404);

  for (const [link, code] of [
    [undefined, 'malformed'],
    ['x'.repeat(24), 'unknownLink'],
  ] as const)
    expect((await upload(link)).body).toMatchObject({ code });
  const moderator = await server.pair(hall.meeting, 'moderator-1');
  await issue(moderator, 'giao-thong');
  expect((await upload(own)).body).toMatchObject({ code: 'linkRevoked' });
  expect((await read(own)).body).toMatchObject({ code: 'linkRevoked' });
  expect(server.logged.join('\n')).not.toContain(own);
});

test('LK9 the link of an organisation takes no evidence', async () => {
  const cookie = await server.pair(hall.meeting, 'moderator-1');
  const expiresOn = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const { body } = await ask('links', {
    body: { id: nextCommandId(), links: [{ organisation: 'hoi-a' }], expiresOn },
    cookie,
  });
  const [{ secret } = { secret: '' }] = (body as unknown as { links: { secret: string }[] }).links;
  expect((await upload(secret)).body).toMatchObject({ code: 'notAllowed' });
});

test('FU16 FU3 what came by a link is made sure of by somebody else, and what was found is seen by the link', async () => {
  const { evidence } = (await upload(own)).body;
  await command(own, 'parts.report', { commitment, code: '2c', text: 'Đã vá xong', evidence: [evidence] });
  const found = { commitment, way: 'onSite', holds: false, note: 'Còn một ổ gà trước số 12' };
  await hall.must(anAccount('coordinator'), 'parts.verify', found);
  expect((await owedBy(own))[0]).toMatchObject({
    report: null,
    earlier: [{ ended: 'notConfirmed', verification: { note: found.note, holds: false } }],
  });
});
