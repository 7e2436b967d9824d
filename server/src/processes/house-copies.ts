import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { officeId } from '@doi-thoai/shared/office/office';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import type { Process } from './process.ts';

/**
 * Hands on to every meeting what the office changed of calendar and rules, so that open dates are counted again (TD12).
 * @param meetings all meetings by now
 */
export function houseCopies(meetings: () => Promise<readonly MeetingSummary[]>): Process {
  return {
    name: 'house-copies',
    follows: (stream) => kindNameOf(stream) === 'office',
    onEvent: async (_stream, { seq }) =>
      (await meetings()).map(({ id }) => ({
        id: `house-copy-${String(seq).padStart(6, '0')}`,
        stream: id,
        type: 'house.adopt',
        input: {},
      })),
    onClock: () =>
      Promise.resolve([{ id: 'office-found-1', stream: officeId, type: 'office.found', input: {} }]),
  };
}
