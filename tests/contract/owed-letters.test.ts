import { expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { owedLetters } from '@doi-thoai/server/processes/owed-letters';

test('FU13 TD15 the letter that is owed is asked for once for every matter that was sent up, and for no other', async () => {
  const process = owedLetters();
  expect([process.follows('uong-bi-2024'), process.follows('office:main')]).toEqual([true, false]);
  const by = { role: 'chair', seat: 'chair-an' } as const;
  const disposed = (kind: string) => ({
    ...{ seq: 7, at: instant(0), by, hash: '' },
    event: { type: 'petitionDisposed', petition: 'p1', kind },
  });
  const [command] = await process.onEvent('uong-bi-2024', disposed('escalated'));
  expect(command).toMatchObject({
    ...{ stream: 'uong-bi-2024', type: 'escalations.openOwed' },
    input: { petition: 'p1' },
  });
  expect(await process.onEvent('uong-bi-2024', disposed('escalated'))).toEqual([command]);
  expect(await process.onEvent('uong-bi-2024', disposed('answered'))).toEqual([]);
});
