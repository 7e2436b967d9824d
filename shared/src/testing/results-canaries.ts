import type { Meeting } from '../meeting/meeting.ts';
import { maySee, type Canary } from './canaries.ts';
import { viewer } from './viewers.ts';

/** Whether everybody may read it among the results: what the public view holds, and why a later day was granted (FU6). */
export function mayStandInResults(one: Canary, meeting: Meeting): boolean {
  if (one.kind !== 'extensionReason') return maySee(one, meeting, viewer('public'));
  return (
    meeting.partRecords.filter((row) => row.extensions.some(({ reason }) => reason === one.word)).length > 0
  );
}
