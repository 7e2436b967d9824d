import { afterAll, beforeAll, expect, test } from 'vitest';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;
let petition: string;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
  ({ petition } = await withAssignment(hall));
  await hall.must(hall.moderator, 'petitions.release', { petition, text: 'Đường thôn Mẫu ngập khi mưa' });
  await hall.must(hall.chair, 'petitions.dispose', { petition, kind: 'toBeVerified' });
});
afterAll(() => server.stop());

const ask = (what = '', headers: Record<string, string> = {}) =>
  fetch(`${server.url}/api/meetings/${hall.meeting}/results${what}`, { headers });

test('RS5 RS9 LW1 nothing is told before the close; then everybody reads it, and a cache may hand it on', async () => {
  expect(await (await ask()).json()).toMatchObject({ ok: true, results: null });
  await hall.must(hall.chair, 'meeting.close', {});
  const answer = await ask();
  expect(answer.headers.get('cache-control')).toBe('public, max-age=1');
  const tag = answer.headers.get('etag') ?? '';
  expect(tag).toMatch(new RegExp(`^"${await hall.seq()}-\\d{4}-\\d{2}-\\d{2}"$`));
  const { results } = (await answer.json()) as { results: { figures: object; rows: object[] } };
  expect(results.figures).toMatchObject({ total: 1, replied: 0, solved: 0 });
  expect(results.rows).toEqual([
    expect.objectContaining({
      ...{ words: 'Đường thôn Mẫu ngập khi mưa', code: '3a', bodies: ['Phòng Giao thông'], replied: false },
    }),
  ]);
  const again = await ask('', { 'if-none-match': `W/${tag}, "khac"` });
  expect([again.status, await again.text()]).toEqual([304, '']);
  await hall.must(hall.moderator, 'petitions.release', { petition, text: 'Đường thôn Mẫu bị ngập' });
  const changed = await ask('', { 'if-none-match': tag });
  expect(changed.status).toBe(200);
  expect(await changed.text()).toContain('Đường thôn Mẫu bị ngập');
});

test('RS6 RS8 the table has the same rows as the data', async () => {
  const answer = await ask('.csv');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf');
  const lines = bytes.toString().trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('"Đường thôn Mẫu bị ngập"');
  expect((await fetch(`${server.url}/api/meetings/khong-co/results.csv`)).status).toBe(404);
});
