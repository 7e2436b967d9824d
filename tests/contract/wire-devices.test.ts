import { describe, expect, test } from 'vitest';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { receiptOf, registration } from '../cast/people.ts';
import { withAssignment } from '../support/convened.ts';
import type { Device } from '../support/device.ts';
import { aCitizen, aDevice } from '../support/in-process-server.ts';
import { WireHall } from '../support/wire-hall.ts';

const wire = new WireHall();

type Assigned = Awaited<ReturnType<typeof withAssignment>>;

describe('X11 drafts', () => {
  test('X11 reach the other devices of the department, and neither their writer nor anyone else', async () => {
    const { meeting } = wire.hall;
    const [writer, colleague] = [
      await wire.device('department-giao-thong'),
      await wire.device('department-giao-thong'),
    ];
    const [other, screen] = [
      await wire.device('department-giao-duc'),
      await wire.device('screen-man-hinh-1'),
    ];
    const heard: [Device, string][] = [];
    for (const [one, audience] of [
      [writer, 'department'],
      [colleague, 'department'],
      [other, 'department'],
      [screen, 'screen'],
    ] as const) {
      await one.enter({ stream: meeting, audience });
      one.socket.on('draft', ({ text }) => heard.push([one, text]));
    }
    const key = 'answer:abc';
    expect(await writer.ask('draft', { stream: meeting, key, text: 'Sẽ sửa', over: 0 })).toEqual({
      ok: true,
      rev: 1,
    });
    await colleague.until(() => heard.length > 0);
    expect(await other.ask('readDraft', { stream: meeting, key })).toEqual({ ok: true, kept: null });
    expect(await colleague.ask('readDraft', { stream: meeting, key })).toEqual({
      ok: true,
      kept: { rev: 1, text: 'Sẽ sửa' },
    });
    expect(await screen.ask('draft', { stream: meeting, key, text: 'x', over: 0 })).toMatchObject({
      code: 'notAllowed',
    });
    expect(await (await wire.device()).ask('readDraft', { stream: meeting, key })).toMatchObject({
      code: 'notAllowed',
    });
    expect(await writer.ask('draft', { stream: meeting, key, text: '', over: 1 })).toEqual({
      ok: true,
      rev: 2,
    });
    await colleague.until(() => heard.length > 1);
    expect(await writer.ask('readDraft', { stream: meeting, key })).toEqual({
      ok: true,
      kept: { rev: 2, text: '' },
    });
    expect(heard).toEqual([
      [colleague, 'Sẽ sửa'],
      [colleague, ''],
    ]);
  });

  test('X11 a text that was written over another than the one that stands is not kept, and gets that one', async () => {
    const { meeting } = wire.hall;
    const [leader, drafter] = [
      await wire.device('department-giao-thong'),
      await wire.device('department-giao-thong'),
    ];
    const at = { stream: meeting, key: 'answer:once' };
    for (const one of [leader, drafter]) await one.enter({ stream: meeting, audience: 'department' });
    expect(await leader.ask('draft', { ...at, text: 'Sẽ sửa', over: 0 })).toEqual({ ok: true, rev: 1 });
    expect(await drafter.ask('draft', { ...at, text: 'Đang sửa', over: 0 })).toEqual({
      ok: true,
      rev: 1,
      instead: 'Sẽ sửa',
    });
    expect(await drafter.ask('draft', { ...at, text: 'Đang sửa', over: 1 })).toEqual({ ok: true, rev: 2 });
    expect(await leader.ask('readDraft', at)).toEqual({ ok: true, kept: { rev: 2, text: 'Đang sửa' } });
  });
});

test('MN7 QN9 two secretaries type into the same part of the minutes, and each into their own of all else', async () => {
  const { meeting } = wire.hall;
  const one = await wire.device('secretary-1');
  const other = await wire.device('secretary-2');
  for (const each of [one, other]) await each.enter({ stream: meeting, audience: 'secretary' });
  const heard: (string | undefined)[][] = [];
  other.socket.on('draft', ({ text, by }) => heard.push([text, by]));
  const part = { stream: meeting, key: 'part:opening' };
  expect(await one.ask('draft', { ...part, text: 'Bà An khai mạc', over: 0 })).toEqual({ ok: true, rev: 1 });
  await expect.poll(() => heard).toEqual([['Bà An khai mạc', 'Thư ký 1']]);
  // What was typed while the line was cut is written over what stood then, and gets what stands now to be merged with.
  expect(await other.ask('draft', { ...part, text: 'Hội nghị bắt đầu', over: 0 })).toEqual({
    ok: true,
    rev: 1,
    instead: 'Bà An khai mạc',
  });
  const own = { stream: meeting, key: 'capture' };
  await one.ask('draft', { ...own, text: 'Mương tắc', over: 0 });
  expect(await other.ask('readDraft', own)).toEqual({ ok: true, kept: null });
});

describe('X18 drafts about what is rerouted', () => {
  const roads = 'department-giao-thong';
  const text = 'Lời tố cáo';

  /** What was written about a matter: by department, moderator and secretary, with who wrote it. */
  async function writtenAbout({ registration: speaker, petition, assignment }: Assigned) {
    const { meeting, must, chair, state } = wire.hall;
    const secretary = aDevice(meeting, 'secretary-1');
    await must(secretary, 'petitions.comment', { petition, text: 'Thêm ý kiến', department: null });
    const comment = (await state()).comments.find((row) => row.petition === petition)?.id ?? '';
    await must(wire.hall.moderator, 'speakers.accept', { registration: speaker });
    await must(chair, 'queue.call', { registration: speaker });
    await must(chair, 'turn.start', {});
    const { turn } = (await state()).floor;
    await must(chair, 'turn.end', {});
    return [
      ...(await drafted(roads, 'department', [`answer:${assignment}`, `comment:${petition}`])),
      ...(await drafted('moderator-1', 'moderator', [`release:${petition}`, `slip:${speaker}`])),
      ...(await drafted('secretary-1', 'secretary', [
        `minutes:turn:${turn ?? ''}`,
        `minutes:commented:${comment}`,
      ])),
    ];
  }

  async function drafted(seat: string, audience: AudienceName, keys: readonly string[]) {
    const { meeting } = wire.hall;
    const writer = await wire.device(seat);
    await writer.enter({ stream: meeting, audience });
    const erased = new Set<string>();
    writer.socket.on('draft', (news) => news.erased && news.text === '' && erased.add(news.key));
    for (const key of keys)
      expect(await writer.ask('draft', { stream: meeting, key, text, over: 0 })).toEqual({
        ok: true,
        rev: 1,
      });
    return keys.map((key) => ({ writer, key, isErased: () => erased.has(key) }));
  }

  test('X18 UB3 none is kept, every device is told, and none that was away brings one back', async () => {
    const { meeting, must, moderator } = wire.hall;
    const matter = await withAssignment(wire.hall, 1);
    const written = await writtenAbout(matter);
    const other = await withAssignment(wire.hall, 2);
    const others = await drafted(roads, 'department', [`answer:${other.assignment}`, 'remarks']);
    const cookie = await wire.server.pair(meeting, roads);
    const key = `answer:${matter.assignment}`;
    const away = wire.deviceWith(cookie);
    await away.enter({ stream: meeting, audience: 'department' });
    expect(await away.ask('readDraft', { stream: meeting, key })).toEqual({
      ok: true,
      kept: { rev: 1, text },
    });
    away.close();

    await must(moderator, 'speakers.reroute', { registration: matter.registration, nature: 'denunciation' });
    for (const { writer, isErased } of written) await writer.until(isErased);
    const back = wire.deviceWith(cookie);
    await back.enter({ stream: meeting, audience: 'department' });
    const refused = { ok: false, code: 'petitionRerouted' };
    for (const one of [...written, { writer: back, key }]) {
      const at = { stream: meeting, key: one.key };
      for (const over of [0, 1])
        expect(await one.writer.ask('draft', { ...at, text, over }), one.key).toMatchObject(refused);
      expect(await one.writer.ask('readDraft', at), one.key).toMatchObject(refused);
      for (const owner of ['department:giao-thong', 'moderator-1', 'secretary-1'])
        expect(await wire.server.live.loadDraft({ ...at, owner })).toBeNull();
    }
    for (const { writer, key: kept, isErased } of others) {
      expect(isErased()).toBe(false);
      expect(await writer.ask('readDraft', { stream: meeting, key: kept })).toEqual({
        ok: true,
        kept: { rev: 1, text },
      });
    }
  });
});

test('X14 a citizen registers over the wire and follows the own receipt', async () => {
  const { meeting } = wire.hall;
  const phone = await wire.device();
  expect(await phone.command(meeting, 'speakers.register', registration(5))).toMatchObject({ ok: true });
  await phone.enter({ stream: meeting, audience: 'receipt', receipt: receiptOf(5) });
  const row = (await wire.hall.state()).registrations.find(({ receipt }) => receipt === receiptOf(5));
  await phone.reached(
    await wire.hall.must(wire.hall.moderator, 'speakers.accept', { registration: row?.id ?? '' }),
  );
  expect(phone.patches.at(-1)?.changes).toMatchObject({
    registrations: { [row?.id ?? '']: { state: 'queued' } },
  });
  expect(await wire.server.command(aCitizen, meeting, 'speakers.register', registration(5))).toMatchObject({
    code: 'receiptTaken',
  });
});
