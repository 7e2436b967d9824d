import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { readinessOf } from '@doi-thoai/shared/queries/readiness';
import { gatheredHall } from '@doi-thoai/shared/testing/prepared-papers';
import { hallWith } from '@doi-thoai/shared/testing/readied-hall';
import { seenBy } from '@doi-thoai/shared/testing/seen-by';

/** Folders of stages, beside that of this one. */
const beside = join(import.meta.dirname, '..');

test('RD1 QN4 every stage that a line leads to is there', () => {
  for (const { meeting } of [hallWith(), hallWith({}, { heldOn: null, place: '' }), gatheredHall('state')]) {
    const { lines } = readinessOf(seenBy('preparation', meeting), theDate('2026-12-07'), null);
    const missing = lines.filter(({ mend }) => 'stage' in mend && !existsSync(join(beside, mend.stage)));
    expect(missing).toEqual([]);
    expect(lines.length).toBeGreaterThan(10);
  }
});
