import { z } from 'zod';
import { plainText } from '../text/normalise.ts';

/** The file that rows came from, as an import names it. */
export const importedFile = z.strictObject({
  /** SHA-256, in hex. */
  hash: z.string().regex(/^[a-f0-9]{64}$/),
  name: plainText({ min: 0, max: 200, lines: 'single' }),
  sheet: plainText({ min: 0, max: 100, lines: 'single' }).default(''),
});
