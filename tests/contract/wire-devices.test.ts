import { describe, expect, test } from 'vitest';
import { aReceipt, registration } from '../support/convened.ts';
import type { Device } from '../support/device.ts';
import { aCitizen } from '../support/in-process-server.ts';
import { WireHall } from '../support/wire-hall.ts';

const wire = new WireHall();

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
      await one.enter({ meeting, audience });
      one.socket.on('draft', ({ text }) => heard.push([one, text]));
    }
    const key = 'answer:abc';
    expect(await writer.ask('draft', { meeting, key, text: 'Sẽ sửa', over: 0 })).toEqual({
      ok: true,
      rev: 1,
    });
    await colleague.until(() => heard.length > 0);
    expect(await other.ask('readDraft', { meeting, key })).toEqual({ ok: true, kept: null });
    expect(await colleague.ask('readDraft', { meeting, key })).toEqual({
      ok: true,
      kept: { rev: 1, text: 'Sẽ sửa' },
    });
    expect(await screen.ask('draft', { meeting, key, text: 'x', over: 0 })).toMatchObject({
      code: 'notAllowed',
    });
    expect(await (await wire.device()).ask('readDraft', { meeting, key })).toMatchObject({
      code: 'notAllowed',
    });
    expect(await writer.ask('draft', { meeting, key, text: '', over: 1 })).toEqual({ ok: true, rev: 2 });
    await colleague.until(() => heard.length > 1);
    expect(await writer.ask('readDraft', { meeting, key })).toEqual({ ok: true, kept: { rev: 2, text: '' } });
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
    const at = { meeting, key: 'answer:once' };
    for (const one of [leader, drafter]) await one.enter({ meeting, audience: 'department' });
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

test('X14 a citizen registers over the wire and follows the own receipt', async () => {
  const { meeting } = wire.hall;
  const phone = await wire.device();
  expect(await phone.command(meeting, 'speakers.register', registration(5))).toMatchObject({ ok: true });
  await phone.enter({ meeting, audience: 'receipt', receipt: aReceipt(5) });
  const row = (await wire.hall.state()).registrations.find(({ receipt }) => receipt === aReceipt(5));
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
