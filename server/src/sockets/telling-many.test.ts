import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Gate } from './socket-types.ts';
import { TellingMany } from './telling-many.ts';
import { framed, type Framed } from './telling.ts';

/** As much of Socket.IO as is told through: what each line was given, in order. */
function lines(count: number): { readonly ids: string[]; readonly told: [string, string][]; gate: Gate } {
  const ids = Array.from({ length: count }, (_, no) => `socket-${no}`);
  const told: [string, string][] = [];
  const lineOf = (id: string) => ({ conn: { write: (packet: string) => told.push([id, packet]) } });
  const sockets = new Map(ids.map((id) => [id, lineOf(id)]));
  return { ids, told, gate: { of: () => ({ sockets }) } as unknown as Gate };
}

const message = (): Framed => framed('reload');

describe('H13 X4 the many are told some at a time', () => {
  test('what is told in the same breath to several rooms reaches all of them before anything else is waited for', async () => {
    const { ids, told, gate } = lines(4);
    const many = new TellingMany(gate, pino({ enabled: false }));
    const [first, second] = [message(), { ...message(), packet: 'another' }];
    many.tell(ids.slice(0, 2), first);
    many.tell(ids.slice(2), second);
    await many.settled();
    expect(told.map(([id]) => id)).toEqual(ids);
    many.tell(ids.slice(0, 1), second);
    await many.settled();
    expect(told.at(-1)).toEqual([ids[0], 'another']);
  });

  test('whatever else has come is dealt with in between, and each is told everything in order', async () => {
    const { ids, told, gate } = lines(1000);
    const many = new TellingMany(gate, pino({ enabled: false }));
    const between: number[] = [];
    many.tell(ids, { ...message(), packet: 'one' });
    const look = (): void => {
      between.push(told.length);
      if (told.length < 2000) setImmediate(look);
    };
    setImmediate(look);
    many.tell(ids, { ...message(), packet: 'two' });
    await many.settled();
    expect(between.filter((count) => count < 2000).length).toBeGreaterThan(5);
    for (const id of [ids[0], ids[999]])
      expect(told.filter(([to]) => to === id).map(([, packet]) => packet)).toEqual(['one', 'two']);
    expect(told).toHaveLength(2000);
  });

  test('who has left meanwhile keeps nobody back', async () => {
    const { ids, told, gate } = lines(3);
    const many = new TellingMany(gate, pino({ enabled: false }));
    many.tell(['gone', ...ids], message());
    await many.settled();
    expect(told).toHaveLength(3);
  });
});
