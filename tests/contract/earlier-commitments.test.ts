import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Outcome } from '@doi-thoai/shared/wire/messages';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { earlierCommitments } from '@doi-thoai/server/processes/earlier-commitments';
import { houseCopies } from '@doi-thoai/server/processes/house-copies';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
let now = Date.parse('2025-11-21T02:00:00Z');
const clock = () => now;
const coordinator = anAccount('coordinator');
const moderator = anAccount('moderator');
const host = 'UBND xã Đồng Mẫu';
const file = { hash: 'd'.repeat(64), name: 'cam-ket-2024.xlsx', sheet: 'Sheet1' };

beforeAll(async () => {
  server = await startInProcess({ clock, wall: clock });
  pool = openDatabase(server.databaseUrl);
  await runProcesses();
});
afterAll(async () => {
  await pool.end();
  await server.stop();
});

function processesOf({ app }: InProcessServer) {
  const meetings = () => app.projections.meetings();
  return [houseCopies(meetings, app.house), earlierCommitments({ ...app, meetings, clock })];
}

/** Does what is due, as a server that was just started. */
async function runProcesses(on = server): Promise<void> {
  const { journal, app } = on;
  const processes = new ProcessRunner(processesOf(on), {
    ...{ pool, journal, handleCommand: app.handleCommand, log: app.http.log as never, clock },
  });
  await processes.run();
  await processes.close();
}

async function does(meeting: string, type: string, input: object = {}, by = coordinator): Promise<Outcome> {
  const outcome = await server.command(by, meeting, type, input);
  if (!outcome.ok) throw new Error(`${type} was refused: ${JSON.stringify(outcome)}`);
  return outcome;
}

const plan = (meeting: string, more: object = {}) =>
  does(meeting, 'plan.start', {
    ...{ template: 'commune', title: `Hội nghị ${meeting}`, host, heldOn: '2026-12-18', startsAt: '08:00' },
    ...{ period: '', place: 'Hội trường UBND xã', ...more },
  });
const stateOf = (meeting: string) => server.app.streams.with(meetingKind, meeting, ({ state }) => state);
const earlierOf = async (meeting: string) =>
  [...(await stateOf(meeting)).earlierPromises].sort((a, b) => a.row - b.row);

/** A conference that is over, with one thing that a body owes and one that a table brought to it. */
async function held(meeting: string, more: object = {}): Promise<{ petition: string; commitment: string }> {
  await plan(meeting, { heldOn: '2025-11-21', ...more });
  await does(meeting, 'departments.add', { id: 'kinh-te', name: 'Phòng Kinh tế' });
  const rows = [{ row: 4, wording: 'Lắp đèn đường thôn Đoài', body: 'Phòng TN&MT huyện', former: true }];
  await does(meeting, 'import.take', { file, content: { kind: 'promises', rows } });
  await does(meeting, 'meeting.start', {}, moderator);
  const words = { text: 'Đường vào xóm hỏng nặng', channel: 'survey' };
  await does(meeting, 'petitions.capture', words, moderator);
  const [petition] = [...(await stateOf(meeting)).petitions];
  const id = petition?.id ?? '';
  await does(meeting, 'petitions.assign', { petition: id, department: 'kinh-te', part: 'lead' }, moderator);
  const chair = anAccount('chair');
  await does(meeting, 'petitions.dispose', { petition: id, kind: 'toBeVerified' }, moderator).catch(() =>
    does(meeting, 'petitions.dispose', { petition: id, kind: 'toBeVerified' }, chair),
  );
  await does(meeting, 'meeting.close', {}, moderator);
  const [owed] = [...(await stateOf(meeting)).commitments];
  return { petition: id, commitment: owed?.id ?? '' };
}

test('PN18 QN6 what an earlier conference left owed comes into the next one once, whichever of them was first known', async () => {
  await plan('truoc-da-co');
  const { commitment } = await held('nam-2025');
  await runProcesses();
  await plan('sau-moi-lap');
  await plan('noi-khac', { host: 'UBND xã Khác' });
  await runProcesses();
  for (const meeting of ['truoc-da-co', 'sau-moi-lap'])
    expect((await earlierOf(meeting)).map(({ wording, body }) => [wording, body])).toEqual([
      ['Đường vào xóm hỏng nặng', 'Phòng Kinh tế'],
      ['Lắp đèn đường thôn Đoài', 'Phòng TN&MT huyện'],
    ]);
  expect(await earlierOf('noi-khac')).toEqual([]);

  const heads = () =>
    Promise.all(['truoc-da-co', 'sau-moi-lap', 'nam-2025'].map((id) => server.journal.head(id)));
  const before = await heads();
  await pool.query(`delete from cursor where name like 'process %'`);
  await runProcesses();
  expect(await heads()).toEqual(before);

  const evidence = [{ id: 'a'.repeat(64), name: 'sau.jpg', bytes: 10, mediaType: 'image/jpeg' }];
  const report = { commitment, code: '2a', paper: { no: '12/QĐ-UBND', date: '2025-11-20' }, text: 'Đã sửa' };
  await does('nam-2025', 'parts.report', { ...report, evidence });
  await runProcesses();
  expect((await earlierOf('sau-moi-lap'))[0]).toMatchObject({ outcome: '2a', replied: false });
  const [row] = await earlierOf('sau-moi-lap');
  await does('sau-moi-lap', 'earlierPromises.leaveOut', { promise: row?.id, reason: 'Đã báo cáo riêng' });
  await does('nam-2025', 'matters.tell', {
    ...{ petition: (await stateOf('nam-2025')).commitments.get(commitment)?.petition, on: '2025-11-21' },
    ...{ way: 'inPerson', text: 'Đường đã sửa xong', by: 'Cán bộ', paper: null, file: null },
  });
  await runProcesses();
  expect(await earlierOf('sau-moi-lap')).toHaveLength(1);
  await does('sau-moi-lap', 'earlierPromises.bringBack', { promise: row?.id });
  expect((await earlierOf('sau-moi-lap'))[0]).toMatchObject({ outcome: '2a', replied: true });
});

test('PN18 PN19 a conference in between that told its hall of what was done leaves the open ones alone to the next', async () => {
  const office = { host: 'UBND xã Giữa' };
  const { commitment } = await held('giua-1', { ...office, heldOn: '2025-06-20' });
  await plan('giua-2', { ...office, heldOn: '2025-12-19' });
  await runProcesses();
  expect(await earlierOf('giua-2')).toHaveLength(2);
  await does('giua-1', 'parts.report', {
    ...{ commitment, code: '2a', paper: { no: '9/QĐ-UBND', date: '2025-11-20' } },
  });
  await runProcesses();
  await does('giua-2', 'meeting.start', {}, moderator);
  await does('giua-2', 'meeting.close', {}, moderator);
  now = Date.parse('2026-01-05T02:00:00Z');
  await plan('giua-3', office);
  await runProcesses();
  // The table's row went along with the conference that looked after it.
  expect((await earlierOf('giua-3')).map(({ wording, outcome }) => [wording, outcome])).toEqual([
    ['Lắp đèn đường thôn Đoài', null],
  ]);
  expect([...(await stateOf('giua-3')).earlierSources].map(({ id }) => id)).toEqual(['giua-2']);
});

test('PN18 X1 two servers that bring in at once bring it in once', async () => {
  const office = { host: 'UBND xã Hai Máy' };
  const other = await startInProcess({ databaseUrl: server.databaseUrl, clock, wall: clock });
  try {
    await held('hai-may-1', office);
    await plan('hai-may-2', office);
    await Promise.all(
      [server, other].map(async (on) => {
        const [process] = processesOf(on).slice(1);
        for (const stream of ['hai-may-1', 'hai-may-2'])
          for await (const batch of on.journal.read(stream, 0))
            for (const recorded of batch)
              for (const command of (await process?.onEvent(stream, recorded)) ?? [])
                await on.app.handleCommand(command, anAccount('system'));
      }),
    );
    expect(await earlierOf('hai-may-2')).toHaveLength(2);
    expect(await server.journal.verify('hai-may-2')).toMatchObject({ ok: true });
  } finally {
    await other.stop();
  }
});
