import { registration } from '../cast/people.ts';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { commitmentLedger } from '@doi-thoai/server/projections/commitments';
import { openDatabase } from '@doi-thoai/server/journal/database';
import type { SeatCode } from '@doi-thoai/server/cli/local-access';
import { castIn, type SessionCast } from '@doi-thoai/server/rehearsal/cast';
import { Director, type Act } from '@doi-thoai/server/rehearsal/director';
import { followUp } from '@doi-thoai/server/rehearsal/following/follow';
import type { Account } from '@doi-thoai/server/rehearsal/preparing/cast';
import { convene, type Convened } from '../support/convened.ts';
import { aCitizen, aDevice, startInProcess, type InProcessServer } from '../support/in-process-server.ts';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';

let server: InProcessServer;
let hall: Convened;
let rehearsal: string;
let cast: SessionCast;
let director: Director;
let running: Promise<void>;
let acts: Act[];
let told: () => void;
/** Called when a simulated person sees something; nobody conducts before everyone is cast. */
let seen: () => void;

beforeAll(async () => {
  server = await startInProcess();
});
afterAll(() => server.stop());

beforeEach(async () => {
  hall = await convene(server);
  ({ meeting: rehearsal } = await local<{ meeting: string }>(`${hall.meeting}/rehearsals`));
  const { seats } = await local<{ seats: SeatCode[] }>(`${rehearsal}/seats`);
  acts = [];
  told = () => undefined;
  seen = () => undefined;
  cast = await castIn({ url: server.url, meeting: rehearsal, seats, changed: () => seen() });
  director = new Director(cast, (act) => {
    acts.push(act);
    told();
  });
  seen = director.look;
  await conduct('rehearsal.pause');
  await conduct('rehearsal.setPace', { pace: 60 });
  running = director.run();
});

afterEach(async () => {
  director.stop();
  await running;
  for (const person of cast.people) person.close();
});

async function local<Answer>(path: string, of = 'meetings'): Promise<Answer> {
  const response = await fetch(`${server.url}/api/local/${of}/${path}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.app.localToken}` },
  });
  return (await response.json()) as Answer;
}

async function conduct(type: string, input: object = {}): Promise<void> {
  const outcome = await server.command(aDevice(rehearsal, 'moderator-2'), rehearsal, type, input);
  expect(outcome, type).toMatchObject({ ok: true });
}

function state(of = rehearsal): Promise<Meeting> {
  return server.app.streams.with(meetingKind, of, (open) => open.state);
}

/** Resolves once so many acts were told. */
function acted(count: number): Promise<void> {
  return new Promise((resolve) => {
    told = () => {
      if (acts.length >= count) resolve();
    };
    told();
  });
}

test('Z1 BX12 a rehearsal is a meeting of its own, convened like the one it rehearses, and without its people', async () => {
  await hall.must(aCitizen, 'speakers.register', registration(7));
  const before = await hall.seq();
  const other = await state((await local<{ meeting: string }>(`${hall.meeting}/rehearsals`)).meeting);
  const real = await state(hall.meeting);
  expect(other.about).toMatchObject({ title: real.about.title, rehearsal: true, state: 'ready' });
  expect([...other.departments].map((row) => row.id).sort()).toEqual(['giao-duc', 'giao-thong']);
  expect([...other.registrations]).toEqual([]);
  expect(await hall.seq()).toBe(before);
});

test('Z1 no rehearsal of what is not there, and none without the token of this machine', async () => {
  expect(await local('khong-co/rehearsals')).toMatchObject({ ok: false, code: 'unknownMeeting' });
  const response = await fetch(`${server.url}/api/local/meetings/${hall.meeting}/rehearsals`, {
    method: 'POST',
  });
  expect(response.status).toBe(403);
});

test('Z2 Z4 BX12 paused nobody acts; a step is one act; then it goes on', async () => {
  await conduct('rehearsal.step');
  await acted(1);
  await conduct('rehearsal.step');
  await acted(2);
  const seq = (await server.journal.head(rehearsal)).seq;
  // What simulated people see after this they could act on, if a pause did not hold them.
  await conduct('announcements.make', { text: 'Giải lao' });
  await expect.poll(() => cast.people.every((person) => person.seq > seq)).toBe(true);
  expect(acts).toHaveLength(2);
  await conduct('rehearsal.resume');
  await acted(5);
});

test('Z3 Z4 BX12 a seat that is taken over is left alone, and played again when it is given back', async () => {
  await conduct('rehearsal.takeOver', { seat: 'chair-mot' });
  await conduct('rehearsal.resume');
  const chair = aDevice(rehearsal, 'chair-mot');
  expect(await server.command(chair, rehearsal, 'meeting.start', {})).toMatchObject({ ok: true });
  // Slips come in at the desk meanwhile; the chair calls nobody.
  await expect
    .poll(() => acts.filter((act) => act.intent.type === 'speakers.register').length, { timeout: 15_000 })
    .toBe(6);
  expect(acts.some((act) => act.who === 'Trần Văn Mẫu')).toBe(false);
  await conduct('rehearsal.giveBack', { seat: 'chair-mot' });
  await expect.poll(() => acts.some((act) => act.who === 'Trần Văn Mẫu'), { timeout: 15_000 }).toBe(true);
}, 40_000);

test('Z4 Z5 Z8 BX12 BX3 TD14 it ends closed and concluded over the real wire, is followed up to its dossier, and nobody owes what was promised in it', async () => {
  await conduct('rehearsal.resume');
  await running;
  const end = await state();
  expect(end.about.state).toBe('closed');
  expect(end.conclusion.state).toBe('adopted');
  expect(acts.filter((act) => act.refusal)).toEqual([]);
  const owed = end.commitments.filter((row) => row.state === 'open');
  expect(owed.some((row) => row.promised)).toBe(true);
  const pool = openDatabase(server.databaseUrl);
  const ledger = await commitmentLedger(pool);
  await pool.end();
  expect(ledger.filter((row) => row.meeting === rehearsal)).toEqual([]);
  expect(await server.journal.verify(rehearsal)).toMatchObject({ ok: true });
  await followedUp();
}, 120_000);

/** Z8: what comes after it, in the same rehearsal, for a whole session is long. */
async function followedUp(): Promise<void> {
  const { accounts } = await local<{ accounts: readonly Account[] }>(`${rehearsal}/accounts`, 'rehearsals');
  const { seats } = await local<{ seats: SeatCode[] }>(`${rehearsal}/seats`);
  const followed: Act[] = [];
  const stage = { url: server.url, meeting: rehearsal, accounts, seats, seed: 1, pace: 60 };
  const came = await followUp({ ...stage, askers: cast.askers }, { told: (act) => followed.push(act) });
  expect(followed.filter((act) => act.refusal)).toEqual([]);
  expect(came).toMatchObject({ left: [], refused: 0, areAskersAnswered: true, isPublicTheSame: true });
  const { figures } = came;
  // Answered is not solved (TD14).
  expect(figures.replied).toBe(figures.total);
  expect(figures.solved).toBeGreaterThan(0);
  expect(figures.solved).toBeLessThan(figures.total);
  expect(figures.reopened).toBe(1);
  expect(came.dossier.findings).toEqual([]);
  expect(await server.journal.verify(rehearsal)).toMatchObject({ ok: true });
}
