import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';

/** A file that was uploaded, as a command names it. */
export const evidenceInput = z.strictObject({
  id: z.string().regex(/^[a-f0-9]{64}$/),
  name: plainText({ min: 1, max: 200, lines: 'single' }),
  bytes: z.number().int().min(1).max(50_000_000),
  mediaType: z.string().regex(/^[a-z]+\/[a-z0-9.+-]{1,80}$/),
});
