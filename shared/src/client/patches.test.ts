import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, type Changes } from '../engine/view.ts';
import { afterCatchUp, afterPatch, isBehind, type Step, type ViewState } from './patches.ts';

type Data = Record<string, Record<string, object>>;

const start: ViewState<Data> = {
  seq: 3,
  data: { petitions: { a: { n: 1 }, b: { n: 2 } }, turns: {} },
  pending: [],
};
const step = (from: number, to: number, changes: Changes = {}): Step => ({ from, to, changes });

describe('a view and its patches', () => {
  it('applies a patch that follows', () => {
    const held = afterPatch(start, step(3, 4, { petitions: { a: { n: 9 }, b: null } }));
    expect(held).toEqual({ seq: 4, data: { petitions: { a: { n: 9 } }, turns: {} }, pending: [] });
  });

  it('keeps what did not change the same object', () => {
    const held = afterPatch(start, step(3, 4, { petitions: { a: { n: 9 } } }));
    expect(held.data['turns']).toBe(start.data['turns']);
    expect(held.data['petitions']?.['b']).toBe(start.data['petitions']?.['b']);
  });

  it('never applies a patch before what it follows, and applies it afterwards', () => {
    const waiting = afterPatch(start, step(4, 5, { turns: { t: { n: 5 } } }));
    expect(waiting.data).toBe(start.data);
    expect(isBehind(waiting)).toBe(true);
    const held = afterPatch(waiting, step(3, 4, { turns: { t: { n: 4 } } }));
    expect(held).toEqual({ seq: 5, data: { ...start.data, turns: { t: { n: 5 } } }, pending: [] });
  });

  it('drops a patch that brings nothing new', () => {
    expect(afterPatch(start, step(1, 3, { turns: { t: { n: 0 } } }))).toEqual(start);
  });

  it('takes a whole view, also an older one: the server may have lost what it never acknowledged', () => {
    expect(afterCatchUp(start, { seq: 2, view: { petitions: {} } })).toEqual({
      seq: 2,
      data: { petitions: {} },
      pending: [],
    });
  });

  it('takes missed changes only as the state that asked for them', () => {
    const answer = { seq: 5, since: 3, changes: {} };
    expect(afterCatchUp(start, answer)).toMatchObject({ seq: 5 });
    // 3 → 4 changed a turn and 4 → 5 changed it back, so the answer is silent about it.
    const went = afterPatch(start, step(3, 4, { turns: { t: { n: 9 } } }));
    expect(afterCatchUp(went, answer)).toEqual(went);
  });

  it('converges whatever order, repetition and loss the patches come in', () => {
    const change = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      entity: fc.option(fc.record({ n: fc.nat() }), { nil: null }),
    });
    fc.assert(
      fc.property(
        fc.array(change, { minLength: 1, maxLength: 20 }),
        fc.infiniteStream(fc.nat()),
        (changes, draw) => {
          const steps = changes.map(({ id, entity }, at) =>
            step(3 + at, 4 + at, { petitions: { [id]: entity } }),
          );
          const expected = steps.reduce((data, one) => apply(data, one.changes), start.data);
          const arrived = steps
            .map(() => steps[draw.next().value % steps.length])
            .filter((one) => one !== undefined);
          const held = arrived.reduce(afterPatch, start);
          const missed: Changes = {};
          for (const one of steps.slice(held.seq - 3)) {
            missed['petitions'] = { ...missed['petitions'], ...one.changes['petitions'] };
          }
          const caughtUp = afterCatchUp(held, {
            seq: 3 + steps.length,
            since: held.seq,
            changes: missed,
          });
          expect(caughtUp).toEqual({ seq: 3 + steps.length, data: expected, pending: [] });
        },
      ),
    );
  });
});
