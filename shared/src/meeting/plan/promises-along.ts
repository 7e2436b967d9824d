import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { plainText } from '../../text/normalise.ts';
import type { Context } from '../action.ts';
import type { MeetingEvent } from '../meeting.ts';
import { earlierPromiseInput, takeEarlierPromise } from './earlier-promises.ts';

/** Promises that an earlier conference left open, as the next one takes them along. */
export const promisesAlong = z.strictObject({
  /** The earlier conference. */
  from: id,
  title: plainText({ min: 1, max: 300, lines: 'single' }),
  rows: z.array(earlierPromiseInput).min(1).max(1000),
});

/** Takes them in as a file of them would come in: together, and taken back together (TD10, QN6). */
export function takeAlong(
  { from, title, rows }: z.output<typeof promisesAlong>,
  { newId }: Pick<Context, 'newId'>,
): readonly MeetingEvent[] {
  const batch = newId();
  const given = rows.map((row) => ({ row, promise: newId() }));
  const made = given.map(({ promise }) => promise);
  const sealed = { name: title, sheet: '' };
  return [
    { type: 'importTaken', id: batch, kind: 'promises', file: from, made, subject: batch, sealed },
    ...given.map(({ row, promise }) => takeEarlierPromise(row, promise, batch)),
  ];
}
