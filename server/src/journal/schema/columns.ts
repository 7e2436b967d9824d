import { customType } from '../../drizzle.ts';

/**
 * A JSON value kept as the text that it came in. Not jsonb: that refuses \u0000 and halves of surrogate pairs and
 * writes numbers anew, while the record gives back exactly what it was given.
 */
export const exactJson = customType<{ data: unknown; driverData: unknown }>({
  dataType: () => 'json',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
});
