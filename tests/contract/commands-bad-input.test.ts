import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentence } from '@doi-thoai/shared/words/refusals';
import { registration } from '../cast/people.ts';
import { convene, type Convened } from '../support/convened.ts';
import { aCitizen, startInProcess, type InProcessServer } from '../support/in-process-server.ts';

let server: InProcessServer;
let hall: Convened;

beforeAll(async () => {
  server = await startInProcess();
  hall = await convene(server);
});
afterAll(() => server.stop());

const goodId = 'good-command-id-1';
const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

const badMessages: readonly (readonly [string, unknown, string])[] = [
  ['nothing', undefined, 'malformed'],
  ['null', null, 'malformed'],
  ['a number', 42, 'malformed'],
  ['a text', 'meeting.start', 'malformed'],
  ['a list', [], 'malformed'],
  ['an empty object', {}, 'malformed'],
  [
    'a kind of stream that nobody knows',
    { id: goodId, stream: 'galaxy:m', type: 'meeting.start', input: {} },
    'unknownAction',
  ],
  ['no id', { stream: 'm', type: 'meeting.start', input: {} }, 'malformed'],
  ['a short id', { id: 'x', stream: 'm', type: 'meeting.start', input: {} }, 'malformed'],
  ['a path as stream', { id: goodId, stream: '../etc', type: 'meeting.start', input: {} }, 'malformed'],
  [
    'something extra',
    { id: goodId, stream: 'm', type: 'meeting.start', input: {}, role: 'chair' },
    'malformed',
  ],
  ['an unknown type', { id: goodId, stream: 'm', type: 'meeting.explode', input: {} }, 'unknownAction'],
  ['a type of every object', { id: goodId, stream: 'm', type: 'constructor', input: {} }, 'unknownAction'],
  ['a prototype as type', { id: goodId, stream: 'm', type: '__proto__', input: {} }, 'unknownAction'],
  ['an unknown property', { id: goodId, stream: 'm', type: 'meeting.start', input: { x: 1 } }, 'malformed'],
  ['a list as input', { id: goodId, stream: 'm', type: 'meeting.start', input: [] }, 'malformed'],
  ['200 kB', { id: goodId, stream: 'm', type: 'meeting.start', input: 'x'.repeat(200_000) }, 'tooLarge'],
  [
    'a pit of brackets',
    { id: goodId, stream: 'm', type: 'meeting.start', input: deep(40_000) },
    'malformed|tooLarge',
  ],
];

test.each(badMessages)(
  'H5 a command that is %s gets a refusal and changes nothing',
  async (_what, message, code) => {
    const before = await hall.seq();
    const outcome = await server.app.handleCommand(message, hall.moderator);
    expect(outcome.ok ? 'ok' : outcome.code).toMatch(new RegExp(`^(${code})$`));
    expect(await hall.seq()).toBe(before);
  },
);

test('H5 T2 a refusal names the path, or what a person typed, and what is wrong there', async () => {
  const { petitions: _petitions, ...rest } = registration(1);
  const send = (input: unknown) => server.command(aCitizen, hall.meeting, 'speakers.register', input);
  expect(await send(rest)).toMatchObject({ params: { problem: 'petitions (missing)' } });
  expect(await send({ ...rest, petitions: [{ text: 5 }] })).toMatchObject({
    params: { problem: 'petitions.0.text (not string)' },
  });
  expect(await send({ ...rest, petitions: [{ text: 'a\u0000b và thêm' }] })).toMatchObject({
    params: { input: 'petitions', problem: 'controlCharacters' },
  });
});

describe('H5 words that people send', () => {
  const send = async (no: number, text: string) => {
    const outcome = await server.command(aCitizen, hall.meeting, 'speakers.register', registration(no, text));
    const row = (await hall.state()).registrations.find(
      ({ receipt }) => receipt === registration(no).receipt,
    );
    const petition = (await hall.state()).petitions.get(row?.petitions[0] ?? '');
    return { outcome, text: petition?.text };
  };

  test('H5 markup is kept as it was written', async () => {
    const markup = `<script>alert('1')</script><img src=x onerror=alert(1)> {{7*7}} \${x} ' OR 1=1 --`;
    expect((await send(10, markup)).text).toBe(markup);
  });

  test('H5 decomposed letters are composed', async () => {
    expect((await send(11, 'Đường làng ngập nước'.normalize('NFD'))).text).toBe('Đường làng ngập nước');
  });

  test('H5 pictures stay whole', async () => {
    expect((await send(12, 'Cảm ơn 👩‍👩‍👧 ❤️ 🇻🇳')).text).toBe('Cảm ơn 👩‍👩‍👧 ❤️ 🇻🇳');
  });

  test('H5 10,000 characters are refused where 5,000 is the most, and an answer of 10,000 is taken', async () => {
    const long = 'ngập '.repeat(2000).trim();
    expect((await send(13, long)).outcome).toMatchObject({
      code: 'malformed',
      params: { input: 'petitions', problem: 'tooLong', max: 5000 },
    });
    await send(14, 'Một ý kiến ngắn');
    const { petitions } = await hall.state();
    const petition = [...petitions].find(({ text }) => text === 'Một ý kiến ngắn')?.id;
    await hall.must(hall.chair, 'petitions.assign', { petition, department: 'giao-thong', part: 'lead' });
    const assignment = (await hall.state()).assignments.find((row) => row.petition === petition)?.id ?? '';
    await hall.must(hall.roads, 'answers.draft', { assignment, text: long });
    expect((await hall.state()).answers.get(assignment)?.text).toBe(long);
  });

  test.each(['\u202Eđảo chiều', '\uD800 nửa chữ', 'chuông \u0007'])(
    'H5 characters that cannot be read are refused in plain words: %j',
    async (text) => {
      const { outcome } = await send(15, text);
      expect(outcome).toMatchObject({ ok: false, code: 'malformed', params: { input: 'petitions' } });
      const said = outcome.ok ? '' : sentence(outcome.code, outcome.params, 'vi');
      expect(said).toMatch(/^Phần nội dung kiến nghị .* gõ lại/);
    },
  );

  test('H5 T2 what nobody sees is left out [case pasted-invisible-characters]', async () => {
    expect((await send(16, '\uFEFFĐề\u200B nghị chiếu\u00AD sáng')).text).toBe('Đề nghị chiếu sáng');
  });
});
