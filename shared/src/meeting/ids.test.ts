import { expect, test } from 'vitest';
import { conveneHall } from '../testing/example-hall.ts';
import type { PetitionId, RegistrationId } from './ids.ts';

test('an id of one kind of thing cannot look up another', () => {
  const { petitions, registrations } = conveneHall().meeting;
  const petition: PetitionId = 'kien-nghi';
  const registration: RegistrationId = 'dang-ky';
  expect(petitions.get(petition)).toBeUndefined();
  expect(registrations.get(registration)).toBeUndefined();
  // @ts-expect-error -- the types alone say so, for at run time both are strings
  expect(petitions.get(registration)).toBeUndefined();
  // @ts-expect-error -- the types alone say so, the other way round
  expect(registrations.get(petition)).toBeUndefined();
});
