import { afterAll, beforeAll, expect, test } from 'vitest';
import { civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { Meeting } from '@doi-thoai/shared/meeting/meeting';
import { meetingKind } from '@doi-thoai/server/streams/meeting-kind';
import { signedInCookie } from '../cast/sessions.ts';
import { askOver } from '../support/ask-over-http.ts';
import { aDevice, anAccount, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

const plan = 'doi-thoai-dong-mau';
const coordinator = anAccount('coordinator');
const password = 'mat khau du dai 2026';

let server: InProcessServer;
let cookie: string;

beforeAll(async () => {
  server = await startInProcess();
  await server.accounts.saveAccount({ name: 'Người Điều Phối', password, roles: ['coordinator'] });
  cookie = await signedInCookie(server, 'Người Điều Phối', password);
  await planned();
});
afterAll(() => server.stop());

async function must(type: string, input: object): Promise<void> {
  expect(await server.command(coordinator, plan, type, input), type).toMatchObject({ ok: true });
}

const stateOf = (meeting: string): Promise<Meeting> =>
  server.app.streams.with(meetingKind, meeting, (open) => open.state);

async function planned(): Promise<void> {
  await must('plan.start', {
    ...{ template: 'commune', title: 'Đối thoại xã Đồng Mẫu', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2030-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã' },
    content: {
      organisations: [{ id: 'thon-mot', name: 'Thôn Một', delegates: 3, minOpinions: 1 }],
      departments: [{ id: 'kinh-te', name: 'Phòng Kinh tế', leader: 'Trần Văn Mẫu', body: 'phong-kinh-te' }],
      backdrop: ['ĐỐI THOẠI VỚI NHÂN DÂN', 'NĂM 2030'],
    },
  });
  await must('delegates.name', { organisation: 'thon-mot', people: [{ name: 'Vũ Thị Có Thật' }] });
  const asked = { channel: 'survey', consent: { name: false, organisation: false, place: false } };
  const people = [{ name: 'Ngô Văn Có Thật', unit: 'Ngõ 7, thôn Một' }];
  await must('opinions.add', {
    opinions: [
      { ...asked, text: 'Nhà tôi ở ngõ 7 bị ngập', field: 'ha-tang', people },
      { ...asked, text: 'Ông Tám lấn đất nhà tôi', field: 'dat-dai', people },
    ],
  });
  for (const { id: petition, no } of (await stateOf(plan)).petitions) {
    if (no !== 1) continue;
    await must('petitions.assign', { petition, department: 'kinh-te', part: 'lead' });
    const released = { petition, text: 'Đề nghị khơi thông cống thoát nước thôn Một' };
    expect(
      await server.command(aDevice(plan, 'moderator-1'), plan, 'petitions.release', released),
    ).toMatchObject({ ok: true });
    const { id: assignment } = [...(await stateOf(plan)).assignments][0] ?? {};
    const paper = { no: '12/PKT', date: civilDateOf(instant(Date.now())), signer: 'Trần Văn Mẫu' };
    await must('answers.enter', { assignment, text: 'Đã trả lời Ngô Văn Có Thật ở Ngõ 7', paper });
    await must('answers.approve', { assignment });
  }
}

const begin = (meeting: string, more: object = {}) =>
  askOver(server, 'POST', `/api/meetings/${meeting}/rehearsals`, { body: {}, ...more });

test('RD10 Z1 BX12 only who coordinates a plan begins a rehearsal of it, and only of one that is there', async () => {
  const before = (await server.journal.head(plan)).seq;
  const moderator = await server.pair(plan, 'moderator-1');
  expect((await begin(plan)).body).toMatchObject({ ok: false, code: 'notSignedIn' });
  expect((await begin(plan, { cookie: moderator })).body).toMatchObject({ ok: false, code: 'notAllowed' });
  expect((await begin('khong-co', { cookie })).body).toMatchObject({ ok: false });
  expect((await server.journal.head(plan)).seq).toBe(before);
});

test('RD10 Z1 Z5 BX12 a plan is rehearsed with its own chairs, bodies, table, fields, matters and answers, and with nobody real', async () => {
  const { status, body } = await begin(plan, { cookie });
  expect(status).toBe(200);
  const { meeting } = body as unknown as { meeting: string };
  const [real, played] = [await stateOf(plan), await stateOf(meeting)];
  expect(played.about).toMatchObject({
    ...{ rehearsal: true, title: real.about.title, backdrop: real.about.backdrop, state: 'ready' },
  });
  for (const part of ['chairs', 'fields', 'agenda', 'departments', 'organisations'] as const)
    expect([...played[part]].map(({ id }) => id).sort(), part).toEqual(
      [...real[part]].map(({ id }) => id).sort(),
    );
  expect(played.members.filter(({ account }) => account === 'Người Điều Phối')).toMatchObject([
    { role: 'coordinator' },
  ]);
  const matters = [...played.petitions].sort((one, other) => one.no - other.no);
  expect(matters.map(({ text, field }) => [text, field])).toEqual([
    ['Đề nghị khơi thông cống thoát nước thôn Một (diễn tập, số 1).', 'ha-tang'],
    ['Ý kiến giả định về lĩnh vực Đất đai, giải phóng mặt bằng (diễn tập, số 2).', 'dat-dai'],
  ]);
  const [given] = [...played.assignments];
  expect(given).toMatchObject({ petition: matters[0]?.id, department: 'kinh-te', state: 'approved' });
  expect(played.answers.get(given?.id ?? '')?.text).toBe('Nội dung trả lời đã duyệt (diễn tập, số 1).');
  // Nothing of people stands in it, not even in its record.
  const said = JSON.stringify([
    [...played.participants],
    [...played.opinions],
    [...played.petitions],
    [...played.registrations],
    [...played.answers],
  ]);
  for (const word of ['Có Thật', 'Ngõ 7', 'ngõ 7', 'Ông Tám']) expect(said).not.toContain(word);
  expect([...played.participants].map(({ name }) => name).sort()).toEqual([
    'Đại biểu Diễn Tập 1',
    'Đại biểu Diễn Tập 2',
  ]);
  expect([...(await stateOf(plan)).rehearsals]).toMatchObject([{ id: meeting, endedAt: null }]);
  // Asked for again while it is played, it is the same one.
  expect((await begin(plan, { cookie })).body).toMatchObject({ meeting });
});

test('RD10 Z2 Z4 BX12 it waits paused, whoever began it conducts it, and its end is noted in the plan', async () => {
  const { meeting } = (await begin(plan, { cookie })).body as unknown as { meeting: string };
  const state = () => stateOf(meeting);
  await expect.poll(async () => (await state()).rehearsal.paused, { timeout: 40_000 }).toBe(true);
  expect((await state()).about.state).toBe('ready');
  const conduct = async (type: string, input: object = {}) => {
    const body = { id: `dien-tap-${type.replace('.', '-')}`, type, input };
    const path = `/api/meetings/${meeting}/commands`;
    expect((await askOver(server, 'POST', path, { cookie, body })).status, type).toBe(200);
  };
  await conduct('rehearsal.setPace', { pace: 60 });
  await conduct('rehearsal.resume');
  await expect.poll(async () => (await state()).about.state, { timeout: 40_000 }).toBe('inSession');
  const director = aDevice(meeting, 'moderator-2');
  expect(await server.command(director, meeting, 'meeting.close', {})).toMatchObject({ ok: true });
  const ended = async () => [...(await stateOf(plan)).rehearsals].map(({ endedAt }) => endedAt !== null);
  await expect.poll(ended, { timeout: 40_000 }).toEqual([true]);
}, 140_000);
