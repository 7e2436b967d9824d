import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { officeId } from '@doi-thoai/shared/office/office';
import type { Reminder } from '@doi-thoai/shared/meeting/followup/reminder';
import type { DayList } from '@doi-thoai/shared/queries/day-list';
import { openDatabase } from '@doi-thoai/server/journal/database';
import { smtpPostOffice, type Patience } from '@doi-thoai/server/mail/post-office';
import type { MailSettings } from '@doi-thoai/server/config';
import { mails } from '@doi-thoai/server/processes/mails';
import type { Process } from '@doi-thoai/server/processes/process';
import { ProcessRunner } from '@doi-thoai/server/processes/runner';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { convene, withAssignment, type Convened } from '../support/convened.ts';
import { findFreePort } from '../support/free-port.ts';
import { anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { MailServer } from '../support/mail-server.ts';
import { twoServers, type TwoServers } from '../support/two-servers.ts';

const minute = 60_000;
const coordinator = anAccount('coordinator');
const address = 'giao-thong@xa.example';
/** The test drives the clock; each test has a day of its own. */
let now = Date.parse('2026-12-01T02:00:00Z');

let mailServer: MailServer;
let two: TwoServers;
let here: InProcessServer;
let pool: ReturnType<typeof openDatabase>;
let cookie: string;

beforeAll(async () => {
  mailServer = await MailServer.starts();
  two = await twoServers({ clock: () => now, wall: () => now, mail: mailServer.settings });
  [here] = two.servers;
  pool = openDatabase(here.databaseUrl);
  await here.accounts.saveAccount({ name: 'thu-ky', password: 'mat-khau-thu', roles: ['coordinator'] });
  cookie = await signedInCookie(here, 'thu-ky', 'mat-khau-thu');
  const body = { name: 'Phòng Giao thông', level: 'commune', kind: 'office', email: address };
  const added = await here.command(coordinator, officeId, 'directory.addBody', body);
  if (!added.ok) throw new Error(added.code);
});
afterAll(async () => {
  await pool.end();
  await two.stop();
  await mailServer.stop();
});
beforeEach(() => {
  now += 7 * 24 * 60 * minute;
  mailServer.answers('takes');
  mailServer.hasCome = () => undefined;
});

interface Posting {
  readonly server?: InProcessServer;
  readonly settings?: MailSettings;
  readonly patience?: Patience;
}

function process({ server = here, settings = mailServer.settings, patience }: Posting = {}): Process {
  const { projections, house, http } = server.app;
  return mails({
    matters: () => projections.matters(),
    directory: () => house.directory,
    office: smtpPostOffice(settings, http.log, patience),
  });
}

/** A server that sends mails; one that was killed has left no more than its record. */
function sender(posting: Posting = {}, sends = process(posting)): ProcessRunner {
  const { journal, app } = posting.server ?? here;
  const { handleCommand, http } = app;
  return new ProcessRunner(
    [sends],
    { ...{ pool, journal, handleCommand, log: http.log as never }, clock: () => now },
    'mails',
  );
}

/** So many looks of a server, which then lets others have their turn. */
async function looks(times: number, posting: Posting = {}): Promise<void> {
  const runner = sender(posting);
  for (let time = 0; time < times; time += 1) await runner.run();
  await runner.close();
}

interface Asked {
  readonly hall: Convened;
  readonly input: object;
  readonly reminders: () => Promise<readonly Reminder[]>;
}

/** A body is late, and somebody wants it to be reminded by e-mail. */
async function asked(): Promise<Asked> {
  const hall = await convene(here);
  const { petition } = await withAssignment(hall);
  await hall.must(hall.moderator, 'petitions.release', { petition, text: 'Đường ngập, gọi 0912345678' });
  const due = new Date(now + 24 * 60 * minute).toISOString().slice(0, 10);
  await hall.must(hall.chair, 'petitions.dispose', {
    ...{ petition, kind: 'toBeVerified', department: 'giao-thong', due },
  });
  await hall.must(hall.chair, 'meeting.close', {});
  now += 4 * 24 * 60 * minute;
  const owed = (await hall.state()).commitments.find((row) => row.petition === petition);
  const input = { department: 'giao-thong', parts: [owed?.id ?? ''] };
  await hall.must(coordinator, 'reminders.mail', input);
  return { hall, input, reminders: async () => [...(await hall.state()).reminders] };
}

async function dayRow(hall: Convened, server = here) {
  const { body } = await askOver(server, 'GET', `/api/office/today?meeting=${hall.meeting}`, { cookie });
  return (body as unknown as DayList).rows.find(({ act }) => act === 'report');
}

test('RM7 TD9 two servers at once send a mail once, in the words of the message, and it counts when it was taken', async () => {
  const { hall, reminders } = await asked();
  expect(await dayRow(hall)).toMatchObject({ byMail: true, mail: { failed: null }, reminded: { times: 0 } });
  const senders = two.servers.map((server) => sender({ server }));
  for (let time = 0; time < 3; time += 1) await Promise.all(senders.map((one) => one.run()));
  await Promise.all(senders.map((one) => one.close()));
  const [reminder, ...others] = await reminders();
  expect(others).toEqual([]);
  expect(reminder).toMatchObject({ way: 'mail', sentOn: new Date(now).toISOString().slice(0, 10) });
  expect(mailServer.taken).toMatchObject([
    {
      id: `<${reminder?.id}@xa.example>`,
      to: [address],
      subject: expect.stringMatching(/^Đôn đốc 1 việc sau hội nghị đối thoại thử/) as string,
    },
  ]);
  const [mail] = mailServer.taken;
  expect(mail?.text).toMatch(/^Kính gửi: Phòng Giao thông\n/);
  expect(mail?.text).toContain('-KN1: Đường ngập, gọi ');
  expect(mail?.text).not.toMatch(/0912345678|Nguyễn Thị Ví Dụ|Tổ dân phố/);
  expect(await dayRow(hall)).toMatchObject({ mail: null, reminded: { times: 1, last: { way: 'mail' } } });
});

test('RM7 what was put off is tried again after a while and not before, and goes', async () => {
  mailServer.answers('putsOff', 'putsOff', 'takes');
  const { reminders } = await asked();
  const runner = sender();
  await runner.run();
  await runner.run();
  expect([mailServer.taken.length, (await reminders())[0]?.sentOn]).toEqual([0, null]);
  now += minute;
  for (let time = 0; time < 2; time += 1) await runner.run();
  expect(mailServer.taken).toEqual([]);
  now += minute;
  await runner.run();
  expect(mailServer.taken).toEqual([]);
  now += minute;
  await runner.run();
  await runner.close();
  expect(mailServer.taken).toHaveLength(1);
  expect(await reminders()).toMatchObject([{ way: 'mail', sentOn: expect.any(String) as string }]);
});

test('RM8 an address that is refused stands on the list with its reason, and goes once somebody tries again', async () => {
  mailServer.answers('knowsNoSuchAddress', 'takes');
  const { hall, input, reminders } = await asked();
  await looks(3);
  expect(await dayRow(hall)).toMatchObject({
    ...{ body: 'Phòng Giao thông', byMail: true, mail: { failed: 'unknownAddress' } },
    reminded: { times: 0 },
  });
  expect(mailServer.came).toEqual([]);
  const [failed] = await reminders();
  await hall.must(coordinator, 'reminders.mail', input);
  await looks(2);
  const [sent, ...others] = await reminders();
  expect([others, sent?.id === failed?.id]).toEqual([[], false]);
  expect(mailServer.taken.map(({ id }) => id)).toEqual([`<${sent?.id}@xa.example>`]);
  expect(await dayRow(hall)).toMatchObject({ mail: null, reminded: { times: 1 } });
});

test('RM8 a mail that is refused whole is not tried again by itself', async () => {
  mailServer.answers('refuses');
  const { hall } = await asked();
  await looks(3);
  now += 60 * minute;
  await looks(2);
  expect(mailServer.came).toHaveLength(1);
  expect(await dayRow(hall)).toMatchObject({ mail: { failed: 'notTaken' } });
});

test('RM8 where nobody can be reached it is tried for half an hour, and then said', async () => {
  const { hall } = await asked();
  const posting = { settings: { ...mailServer.settings, port: await findFreePort() } };
  const runner = sender(posting);
  for (let passed = 0; passed < 29; passed += 1) {
    await runner.run();
    now += minute;
  }
  expect(await dayRow(hall)).toMatchObject({ mail: { failed: null } });
  now += 32 * minute;
  await runner.run();
  await runner.close();
  expect(await dayRow(hall)).toMatchObject({ mail: { failed: 'unreachable' } });
  expect(mailServer.came).toEqual([]);
});

test('RM7 RM8 a server that took all of it and says nothing is not asked to take it twice', async () => {
  mailServer.answers('keepsSilent');
  const { hall } = await asked();
  const patience = { connectMs: 2000, silentMs: 300 };
  await looks(3, { patience });
  now += 60 * minute;
  await looks(2, { patience });
  expect(mailServer.came).toHaveLength(1);
  expect(await dayRow(hall)).toMatchObject({ mail: { failed: 'unanswered' } });
});

test('RM9 where the password is refused it is said so, and neither it nor an address stands in log or record', async () => {
  const { hall, reminders } = await asked();
  const settings = { ...mailServer.settings, auth: { user: 'van-phong', pass: 'mot-mat-khau-sai' } };
  await looks(2, { settings });
  expect(await reminders()).toMatchObject([{ failed: 'signIn' }]);
  const record = await pool.query('select * from event where stream = $1', [hall.meeting]);
  const said = JSON.stringify([record.rows, here.logged, await dayRow(hall)]);
  expect(said).toContain('signIn');
  expect(here.logged.join('')).toContain('"code":"EAUTH"');
  expect(said).not.toMatch(/mot-mat-khau-sai|giao-thong@xa|van-phong@xa/);
});

test('RM7 where a server dies between the yes and the record, the mail comes again under the same Message-ID', async () => {
  const { reminders } = await asked();
  // What it was about to write died with it.
  expect(await process().onClock(instant(now))).toMatchObject([{ type: 'reminders.mailSent' }]);
  await looks(2);
  const [reminder] = await reminders();
  expect(mailServer.taken.map(({ id }) => id)).toEqual(new Array(2).fill(`<${reminder?.id}@xa.example>`));
  expect(await reminders()).toMatchObject([{ sentOn: expect.any(String) as string }]);
});

test('RM7 a mail that the record could not note is noted later, not sent again, and holds up no other', async () => {
  const one = await asked();
  const sends = process();
  const told = await sends.onClock(instant(now));
  const other = await asked();
  expect(await sends.onClock(instant(now))).toEqual(told);
  const [second] = await other.reminders();
  expect(await sends.onClock(instant(now))).toMatchObject([{ input: { reminder: second?.id } }]);
  now += minute;
  const runner = sender({}, sends);
  await runner.run();
  await runner.run();
  await runner.close();
  expect(mailServer.taken).toHaveLength(2);
  for (const { reminders } of [one, other])
    expect(await reminders()).toMatchObject([{ sentOn: expect.any(String) as string }]);
});

test('RM9 TD9 a server without settings of mail takes no mail to send, and says nothing of any', async () => {
  const { hall, input } = await asked();
  mailServer.answers('knowsNoSuchAddress');
  await looks(1);
  const without = await startInProcess({
    ...{ databaseUrl: here.databaseUrl, redisUrl: two.redis.url, clock: () => now, wall: () => now },
  });
  try {
    const outcome = await without.command(coordinator, hall.meeting, 'reminders.mail', input);
    expect(outcome).toMatchObject({ ok: false, code: 'noMailServer' });
    expect(await dayRow(hall, without)).toMatchObject({ byMail: false, mail: null, unsent: [] });
  } finally {
    await without.stop();
  }
});
