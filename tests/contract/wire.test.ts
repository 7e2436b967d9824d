import { describe, expect, test } from 'vitest';
import type { Patch } from '@doi-thoai/shared/wire/messages';
import { receiptOf, registration } from '../cast/people.ts';
import { withAssignment } from '../support/convened.ts';
import { patched, wholeView } from '../support/device.ts';
import { WireHall } from '../support/wire-hall.ts';

const wire = new WireHall();

describe('X1 who may enter what', () => {
  test('X1 each seat enters its own audience and is told who it is', async () => {
    const { meeting } = wire.hall;
    const department = await wire.device('department-giao-thong');
    expect(await department.enter({ stream: meeting, audience: 'department' })).toMatchObject({
      ok: true,
      me: {
        role: 'department',
        seat: 'department-giao-thong',
        name: 'Phòng Giao thông',
        department: 'giao-thong',
      },
    });
    expect(await department.enter({ stream: meeting, audience: 'chair' })).toMatchObject({
      code: 'notAllowed',
    });
    const chair = await wire.device('chair-mot');
    expect(await chair.enter({ stream: meeting, audience: 'chair' })).toMatchObject({ me: { chair: 'mot' } });
  });

  test('X1 whoever has no session sees what is public and nothing else', async () => {
    const phone = await wire.device();
    const { meeting } = wire.hall;
    for (const audience of ['chair', 'moderator', 'secretary', 'desk', 'department', 'screen'] as const)
      expect(await phone.enter({ stream: meeting, audience }), audience).toMatchObject({
        code: 'notAllowed',
      });
    expect(await phone.enter({ stream: meeting, audience: 'public' })).toMatchObject({ ok: true });
    expect(await phone.enter({ stream: 'khong-co', audience: 'public' })).toMatchObject({
      code: 'unknownMeeting',
    });
  });

  test('X1 a receipt opens to whoever holds its secret, and to nobody who guesses', async () => {
    const { meeting } = wire.hall;
    await withAssignment(wire.hall);
    const phone = await wire.device();
    const own = wholeView(await phone.enter({ stream: meeting, audience: 'receipt', receipt: receiptOf(1) }));
    expect(Object.values(own.view['registrations'] ?? {})).toMatchObject([{ name: 'Nguyễn Thị Ví Dụ' }]);
    expect(await phone.enter({ stream: meeting, audience: 'receipt', receipt: receiptOf(2) })).toMatchObject({
      code: 'unknownReceipt',
    });
    expect(await phone.enter({ stream: meeting, audience: 'receipt' })).toMatchObject({
      code: 'unknownReceipt',
    });
  });

  test('V8 a receipt’s secret is with the seat that handed it out, and with no other of the same role', async () => {
    const { meeting } = wire.hall;
    await wire.hall.must(wire.hall.moderator, 'speakers.register', registration(1));
    const held = [];
    for (const seat of ['moderator-2', 'moderator-1']) {
      const moderator = await wire.device(seat);
      const { view } = wholeView(await moderator.enter({ stream: meeting, audience: 'moderator' }));
      held.push(JSON.stringify(view).includes(receiptOf(1)));
    }
    expect(held).toEqual([false, true]);
  });

  test('X1 contacts reach no screen at all', async () => {
    await withAssignment(wire.hall);
    const seats = [
      'chair-mot',
      'moderator-1',
      'secretary-1',
      'desk-1',
      'department-giao-thong',
      'screen-man-hinh-1',
    ];
    for (const seat of seats) {
      const one = await wire.device(seat);
      const audience = seat.split('-')[0] as 'chair';
      expect(JSON.stringify(await one.enter({ stream: wire.hall.meeting, audience }))).not.toMatch(
        /0900 ?000|ngõ Thử/,
      );
    }
  });
});

describe('X2 entering and coming back', () => {
  test('X2 patches in order give what entering anew gives', async () => {
    const { meeting } = wire.hall;
    const chair = await wire.device('chair-mot');
    const start = wholeView(await chair.enter({ stream: meeting, audience: 'chair' }));
    await withAssignment(wire.hall);
    await wire.announce('Giải lao');
    const seq = await wire.hall.seq();
    await chair.reached(seq);
    const anew = wholeView(
      await (await wire.device('chair-mot')).enter({ stream: meeting, audience: 'chair' }),
    );
    expect(anew.seq).toBe(seq);
    expect(patched(start, chair.patches)).toEqual(anew.view);
  });

  test('X2 who was away gets only what is missing', async () => {
    const { meeting } = wire.hall;
    const before = await wire.device('chair-mot');
    const start = wholeView(await before.enter({ stream: meeting, audience: 'chair' }));
    before.close();
    await withAssignment(wire.hall);
    const back = await wire.device('chair-mot');
    const caught = await back.enter({ stream: meeting, audience: 'chair', have: start.seq });
    if (!caught.ok || !caught.changes) throw new Error('no changes');
    expect(Object.keys(caught.changes)).not.toContain('chairs');
    const whole = wholeView(await back.enter({ stream: meeting, audience: 'chair' }));
    const patch: Patch = {
      stream: meeting,
      audience: 'chair',
      from: start.seq,
      to: caught.seq,
      changes: caught.changes,
    };
    expect(patched(start, [patch])).toEqual(whole.view);
    expect(await back.enter({ stream: meeting, audience: 'chair', have: whole.seq })).toMatchObject({
      changes: {},
    });
  });

  test('X3 who knows too old a state, or one that never was, gets the whole view', async () => {
    const { meeting } = wire.hall;
    const phone = await wire.device();
    for (let n = 0; n < 520; n += 1) await wire.announce(`Thông báo ${n}`);
    expect(wholeView(await phone.enter({ stream: meeting, audience: 'public', have: 1 })).seq).toBe(
      await wire.hall.seq(),
    );
    expect(wholeView(await phone.enter({ stream: meeting, audience: 'public', have: 99_999 })).seq).toBe(
      await wire.hall.seq(),
    );
  });

  test('X4 every patch follows on the one before, also where it brings nothing new to an audience', async () => {
    const desk = await wire.device('desk-1');
    const { seq } = wholeView(await desk.enter({ stream: wire.hall.meeting, audience: 'desk' }));
    const { assignment } = await withAssignment(wire.hall);
    await wire.hall.must(wire.hall.roads, 'assignments.acknowledge', { assignment });
    const end = await wire.hall.seq();
    await desk.reached(end);
    expect(desk.patches[0]?.from).toBe(seq);
    for (const [at, patch] of desk.patches.entries())
      expect(patch.from).toBe(at === 0 ? seq : desk.patches[at - 1]?.to);
    expect(desk.patches.at(-1)).toMatchObject({ to: end, changes: {} });
  });

  test('X5 the many who look on get what happens within a tenth of a second in one patch', async () => {
    const phone = await wire.device();
    await phone.enter({ stream: wire.hall.meeting, audience: 'public' });
    const before = await wire.hall.seq();
    await Promise.all(Array.from({ length: 20 }, (_, n) => wire.announce(`Thông báo ${n}`)));
    await phone.reached(before + 20);
    expect(phone.patches.length).toBeLessThan(10);
    expect(phone.patches[0]?.from).toBe(before);
  });

  test('X6 a pulse tells every two seconds where the room stands and what time it is', async () => {
    const screen = await wire.device('screen-man-hinh-1');
    const { seq } = wholeView(await screen.enter({ stream: wire.hall.meeting, audience: 'screen' }));
    await screen.until(() => screen.pulses.length >= 2);
    const [first, second] = screen.pulses;
    expect(first).toMatchObject({ stream: wire.hall.meeting, audience: 'screen', seq });
    const apart = (second?.now ?? 0) - (first?.now ?? 0);
    expect(apart).toBeGreaterThan(1500);
    expect(apart).toBeLessThan(3000);
    const now = await screen.time();
    expect(Math.abs(now - Date.now())).toBeLessThan(1000);
  });

  test('X4 who leaves gets nothing more', async () => {
    const { meeting } = wire.hall;
    const [stays, leaves] = [await wire.device('chair-mot'), await wire.device('chair-hai')];
    await stays.enter({ stream: meeting, audience: 'chair' });
    await leaves.enter({ stream: meeting, audience: 'chair' });
    expect(await leaves.socket.emitWithAck('leave', { stream: meeting, audience: 'chair' })).toEqual({
      ok: true,
    });
    await stays.reached(await wire.announce('Giải lao'));
    expect(leaves.patches).toEqual([]);
  });
});
