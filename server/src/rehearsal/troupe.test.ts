import { expect, test } from 'vitest';
import { Troupe } from './troupe.ts';

const asking = { account: 'Ai Đó', device: null };

/** A troupe whose rehearsals are founded whenever a test says so. */
function troupeThatWaits() {
  const founding = Promise.withResolvers<{ ok: false; code: 'unknownMeeting'; params: object }>();
  const given = { foundRehearsal: () => founding.promise, url: () => '' };
  const troupe = new Troupe(given as unknown as ConstructorParameters<typeof Troupe>[0]);
  return { troupe, refuse: () => founding.resolve({ ok: false, code: 'unknownMeeting', params: {} }) };
}

test('RD10 BX12 a server plays a few rehearsals at once; what was refused takes no place', async () => {
  const { troupe, refuse } = troupeThatWaits();
  const begun = ['mot', 'hai', 'ba'].map((of) => troupe.begin(of, asking));
  expect(await troupe.begin('bon', asking)).toMatchObject({ code: 'tooManyRehearsals', params: { most: 3 } });
  refuse();
  for (const outcome of await Promise.all(begun)) expect(outcome).toMatchObject({ code: 'unknownMeeting' });
  expect(await troupe.begin('bon', asking)).toMatchObject({ code: 'unknownMeeting' });
});
