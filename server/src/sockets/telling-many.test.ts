import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import type { Gate } from './socket-types.ts';
import { TellingMany } from './telling-many.ts';
import { frameOf } from './telling.ts';

interface Written {
  readonly id: string;
  /** What one write to the line held. */
  readonly texts: readonly string[];
}

/** As much of Socket.IO as is told through: what each line was given, in order. */
function lines(count: number) {
  const ids = Array.from({ length: count }, (_, no) => `socket-${no}`);
  const written: Written[] = [];
  const lineOf = (id: string) => ({
    conn: {
      write: (_text: string, { wsPreEncodedFrame: frames }: { wsPreEncodedFrame: readonly Buffer[] }) =>
        written.push({ id, texts: textsIn(Buffer.concat([...frames])) }),
    },
  });
  const sockets = new Map(ids.map((id) => [id, lineOf(id)]));
  const many = new TellingMany({ of: () => ({ sockets }) } as unknown as Gate, pino({ enabled: false }));
  const heardBy = (id = '') => written.filter((one) => one.id === id).flatMap(({ texts }) => texts);
  return { ids, written, many, heardBy };
}

/** Of frames of up to 125 bytes. */
function textsIn(frames: Buffer): string[] {
  if (frames.length === 0) return [];
  const end = 2 + frames.readUInt8(1);
  return [frames.subarray(2, end).toString(), ...textsIn(frames.subarray(end))];
}

const [one, two, three] = [frameOf('một'), frameOf('hai'), frameOf('ba')];

describe('H13 X4 the many are told some at a time', () => {
  test('what is told in the same breath to several rooms reaches all of them before anything else is waited for', async () => {
    const { ids, written, many } = lines(4);
    many.tell(ids.slice(0, 2), one);
    many.tell(ids.slice(2), two);
    await many.settled();
    expect(written.map(({ id }) => id)).toEqual(ids);
    many.tell(ids.slice(0, 1), three);
    await many.settled();
    expect(written.at(-1)).toEqual({ id: ids[0], texts: ['ba'] });
  });

  test('whoever follows several views is written to once, in order', async () => {
    const { ids, written, many } = lines(3);
    many.tell(ids, one);
    many.tell(ids.slice(1), two);
    many.tell(ids.slice(2), three);
    await many.settled();
    expect(written).toEqual([
      { id: ids[0], texts: ['một'] },
      { id: ids[1], texts: ['một', 'hai'] },
      { id: ids[2], texts: ['một', 'hai', 'ba'] },
    ]);
  });

  test('whatever else has come is dealt with in between, and each is told everything in order', async () => {
    const { ids, written, many, heardBy } = lines(2000);
    const between: number[] = [];
    many.tell(ids, one);
    const look = (): void => {
      between.push(written.length);
      if (between.length === 1) many.tell(ids, two);
      if (written.length < 4000) setImmediate(look);
    };
    setImmediate(look);
    await many.settled();
    expect(between.filter((count) => count < 4000).length).toBeGreaterThan(10);
    for (const id of [ids[0], ids[1999]]) expect(heardBy(id)).toEqual(['một', 'hai']);
    expect(written).toHaveLength(4000);
  });

  test('who has left meanwhile keeps nobody back', async () => {
    const { ids, written, many } = lines(3);
    many.tell(['gone', ...ids], one);
    await many.settled();
    expect(written).toHaveLength(3);
  });
});
