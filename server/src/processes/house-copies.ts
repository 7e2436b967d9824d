import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import { officeId } from '@doi-thoai/shared/office/office';
import type { MeetingSummary } from '../projections/meeting-list.ts';
import type { CurrentHouse } from '../streams/current-house.ts';
import type { Process } from './process.ts';

/**
 * Hands on to every meeting what the office changed of calendar and rules, so that open dates are counted again (TD12).
 * @param meetings all meetings by now
 * @param house what the office keeps, as far as this server has heard of it
 */
export function houseCopies(
  meetings: () => Promise<readonly MeetingSummary[]>,
  house: Pick<CurrentHouse, 'current' | 'missing' | 'reach'>,
): Process {
  return {
    name: 'house-copies',
    follows: (stream) => kindNameOf(stream) === 'office',
    wants: () => true,
    onEvent: async (_stream, { seq }) => {
      // A meeting copies what this server knows: an older state under the newer id would never be made good.
      await house.reach(seq);
      // Of what the office keeps, meetings copy a part; the rest is no reason to open each of them.
      if (house.current.version < seq) return [];
      return (await meetings()).map(({ id }) => ({
        id: `house-copy-${String(seq).padStart(6, '0')}`,
        stream: id,
        type: 'house.adopt',
        input: {},
      }));
    },
    onClock: () =>
      Promise.resolve(
        house.missing.map((type) => ({
          id: `${type.replace('.', '-')}-1`,
          stream: officeId,
          type,
          input: {},
        })),
      ),
  };
}
