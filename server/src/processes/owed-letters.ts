import { kindNameOf } from '@doi-thoai/shared/engine/stream';
import type { DispositionEvent } from '@doi-thoai/shared/meeting/answers/dispositions';
import type { Process } from './process.ts';

/**
 * Opens the letter that is owed for every matter that a chair sent up. A disposition opens its own; those of earlier
 * releases opened none, and get theirs when this process first reads their journal, on the day of that (TD15).
 */
export function owedLetters(): Process {
  return {
    name: 'owed-letters',
    follows: (stream) => kindNameOf(stream) === 'meeting',
    wants: (type) => type === 'petitionDisposed',
    onEvent: (stream, { seq, event }) => {
      if (event.type !== 'petitionDisposed') return Promise.resolve([]);
      const { kind, petition } = event as Extract<DispositionEvent, { type: 'petitionDisposed' }>;
      if (kind !== 'escalated') return Promise.resolve([]);
      const id = `owed-letter-${String(seq).padStart(8, '0')}`;
      return Promise.resolve([{ id, stream, type: 'escalations.openOwed', input: { petition } }]);
    },
    onClock: () => Promise.resolve([]),
  };
}
