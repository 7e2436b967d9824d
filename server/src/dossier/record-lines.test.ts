import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { playFrom } from '@doi-thoai/shared/testing/arbitrary';
import { canariesIn, canaryWords } from '@doi-thoai/shared/testing/canaries';
import { hashOf } from '../journal/envelope.ts';
import { chain } from '../journal/hash-chain.ts';
import type { CoveredRow } from '../journal/journal.ts';
import { ChainCheck } from './check/check-journal.mjs';
import { recordLine } from './record-lines.ts';

const session = fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), {
  minLength: 20,
  maxLength: 150,
  size: 'max',
});

/** The record of a drawn conference, as the journal gives its rows. */
function rowsOf(seeds: readonly number[]): CoveredRow[] {
  const { journal } = playFrom(seeds, undefined, canaryWords());
  const { rows } = chain({
    stream: 'thu',
    after: { seq: 0, hash: '', at: instant(0) },
    entries: journal.map(({ at, by, event, seq }) => ({
      ...{ at, by, events: [event] },
      command: { id: `lenh-${seq}`, digest: '' },
    })),
  });
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }));
}

test('DS5 V4 V5 the record in a dossier holds no word that was sealed: no name, no number, no matter', () => {
  let sealed = 0;
  fc.assert(
    fc.property(session, (seeds) => {
      const rows = rowsOf(seeds);
      sealed += rows.filter(({ seal }) => seal !== null).length;
      const kept = canariesIn(rows.map(recordLine).join('\n')).map(({ kind }) => kind);
      // What the office itself says, in its own name, is not sealed.
      expect(
        kept.filter((kind) => !['announcement', 'message', 'remarks', 'skipReason'].includes(kind)),
      ).toEqual([]);
    }),
    { numRuns: 75 },
  );
  expect(sealed).toBeGreaterThan(500);
});

test('DS3 BX1 the chain of every drawn record is followed to its end', async () => {
  await fc.assert(
    fc.asyncProperty(session, async (seeds) => {
      const check = new ChainCheck('thu');
      for (const line of rowsOf(seeds).map(recordLine)) expect(await check.follows(line)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('DS5 of a receipt of the first release only the hash stands there, and the chain goes on over it', async () => {
  const [first, second] = rowsOf([1, 2, 3, 4, 5, 6, 7, 8]);
  if (!first || !second) throw new Error('a conference has events');
  const old = { ...first, format: 1, data: { receipt: 'bi-mat-cua-bien-nhan' } };
  const one = { ...old, hash: hashOf('', old) };
  const two = { ...second, hash: hashOf(one.hash, second) };
  expect(recordLine(one)).toBe(`{"hash":"${one.hash}","seq":1,"withheld":"receipt"}`);
  const check = new ChainCheck('thu');
  for (const row of [one, two]) expect(await check.follows(recordLine(row))).toBe(true);
  expect(check.hash).toBe(two.hash);
});
