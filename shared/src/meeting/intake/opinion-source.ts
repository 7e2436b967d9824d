import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';

/** Where in a file of the office an opinion stands, so that "who said this?" has an answer (TD5). */
export interface OpinionSource {
  /** SHA-256 of the file, in hex. */
  readonly file: string;
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
}

export const opinionSource = z.strictObject({
  file: z.string().regex(/^[a-f0-9]{64}$/),
  name: plainText({ min: 1, max: 200, lines: 'single' }),
  sheet: plainText({ min: 0, max: 100, lines: 'single' }).default(''),
  row: z.number().int().min(1).max(1_000_000),
  cell: z
    .string()
    .regex(/^([A-Z]{1,3}\d{1,7})?$/)
    .default(''),
});
