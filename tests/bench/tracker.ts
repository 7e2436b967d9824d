import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { House } from '@doi-thoai/shared/office/house';
import type { Actor } from '@doi-thoai/shared/meeting/roles';
import { registration } from '../cast/people.ts';
import type { Environment } from './environment.ts';
import type { Figure } from './figures.ts';
import { JournalWriter } from './journal-writer.ts';
import { clock } from './raw-client.ts';
import { median } from './rounds.ts';
import { keptHouse } from './kept-office.ts';
import { startOurs } from './servers.ts';
import { signedIn } from './signed-in.ts';

const meetings = 30;
const matters = 100;
const dueEvery = 3;
/** What is looked for is there before whoever asked for it notices, in milliseconds. */
const ceiling = 200;

interface Today {
  readonly conferences?: readonly object[];
  readonly rows?: readonly object[];
}

const account = {
  name: 'theo-doi-do',
  password: 'mat khau cua phep do',
  roles: ['coordinator'],
} as const;

const coordinator: Actor = { role: 'coordinator', seat: 'bench' };
const chair: Actor = { role: 'chair', seat: 'chair-chair-1', chair: 'chair-1' };
const moderator: Actor = { role: 'moderator', seat: 'moderator-1' };
const desk: Actor = { role: 'desk', seat: 'desk-1' };

/** docs/performance.md, "Budgets": the matters of all meetings, a page of them and a search, at the server. */
export async function* tracker(environment: Environment): AsyncGenerator<Figure> {
  const house = await keptHouse(environment.stores, environment.journal);
  for (let no = 1; no <= meetings; no += 1) await writeClosed(environment, house, no);
  const server = environment.keep(await startOurs(environment.stores), (it) => it.stop());
  const headers = { cookie: await signedIn(environment, account) };
  const took = async (query: string, found: number): Promise<number> => {
    const from = clock();
    const answer = await fetch(`${server.url}/api/office/tracker?${query}`, { headers });
    const told = (await answer.json()) as { readonly found?: number };
    if (told.found !== found) throw new Error(`${query}: ${JSON.stringify(told).slice(0, 200)}`);
    return clock() - from;
  };
  const all = meetings * matters;
  const figure = (what: string, ours: number, most?: number): Figure => ({
    ...{ what, ours, bare: null, unit: 'ms', budget: null },
    ...(most === undefined ? {} : { ceiling: most }),
  });
  yield figure(
    `matters of ${meetings} meetings, ${all} in all: the first look after a start`,
    await took('', all),
  );
  const rounds = environment.quick ? 5 : 21;
  for (const [what, query, found] of [
    ['the first page', '', all],
    ['a search', `q=${encodeURIComponent('kien nghi so 77')}`, meetings],
    ['those of one body', `body=${encodeURIComponent('name phong chuyen mon so 3')}`, all / 10],
  ] as const) {
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) times.push(await took(query, found));
    yield figure(`matters of ${meetings} meetings, ${all} in all: ${what}`, median(times), ceiling);
  }
  const today = async (): Promise<number> => {
    const from = clock();
    const answer = await fetch(`${server.url}/api/office/today`, { headers });
    const { conferences = [], rows = [] } = (await answer.json()) as Today;
    if (conferences.length !== meetings || rows.length < all / dueEvery)
      throw new Error(`the day's list has ${rows.length} rows of ${conferences.length} conferences`);
    return clock() - from;
  };
  yield figure(`the day's list of ${meetings} meetings: the first look after a start`, await today());
  const looks: number[] = [];
  for (let round = 0; round < rounds; round += 1) looks.push(await today());
  yield figure(
    `the day's list of ${meetings} meetings, one in ${dueEvery} of ${all} matters in it`,
    median(looks),
    ceiling,
  );
  await environment.clear();
}

/** A conference that is over, each of its matters owed by one of ten bodies. */
async function writeClosed({ journal }: Environment, house: House, meeting: number): Promise<void> {
  const writer = new JournalWriter(journal, `bench-tracker-${meeting}`, house);
  await writer.command(coordinator, 'meeting.convene', {
    title: `Hội nghị thứ ${meeting}`,
    host: 'UBND xã Đồng Mẫu',
    heldOn: '2026-03-02',
    desks: 1,
    chairs: [{ id: 'chair-1', name: 'Trần Văn Mẫu', title: 'Chủ tọa' }],
    fields: [{ id: 'field-1', name: 'Giao thông' }],
    departments: Array.from({ length: 10 }, (_, at) => ({
      id: `body-${at}`,
      name: `Phòng chuyên môn số ${at}`,
    })),
  });
  await writer.command(coordinator, 'meeting.openIntake', {});
  await writer.command(moderator, 'meeting.start', {});
  for (let no = 0; no < matters; no += 1) {
    await writer.command(desk, 'speakers.register', {
      ...registration(meeting * 1000 + no),
      petitions: [
        { text: `Kiến nghị số ${no}: đường thôn Mẫu ngập khi mưa lớn, đề nghị nạo vét mương tiêu` },
      ],
    });
    const petition = [...writer.state.petitions].find((row) => row.no === no + 1)?.id;
    const department = `body-${no % 10}`;
    // Every third is due within five working days, and stands on the day's list.
    const due = no % dueEvery === 0 ? addDays(civilDateOf(instant(Date.now())), 1 + (no % 5)) : null;
    await writer.command(chair, 'petitions.dispose', { petition, kind: 'toBeVerified', department, due });
  }
  await writer.command(chair, 'meeting.close', {});
  await writer.flush();
}
