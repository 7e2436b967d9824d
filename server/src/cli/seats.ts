// `npm run seats -- <meeting>`: fresh pairing codes for every seat of a meeting, as JSON.
import { fail } from '../failure.ts';
import { requireLocalDoor } from './local-access.ts';

const meeting = process.argv[2];
if (meeting === undefined)
  fail({
    vi: 'Xin nêu mã hội nghị: npm run seats -- <hội nghị>.',
    en: 'Please name the meeting: npm run seats -- <meeting>.',
  });
const { ask } = requireLocalDoor();
const { seats } = await ask<{ seats: readonly object[] }>(
  `/api/local/meetings/${encodeURIComponent(meeting)}/seats`,
);
process.stdout.write(`${JSON.stringify(seats, null, 2)}\n`);
