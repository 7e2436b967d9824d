import type { Data } from './entities.ts';

export interface Figures {
  readonly heard: number;
  readonly raised: number;
  readonly answered: number;
  readonly owed: number;
}

/** The meeting so far in four numbers; what was merged counts once. */
export function figuresOf(data: Data): Figures {
  const own = Object.values(data.petitions).filter((one) => one.mergedInto === null);
  const kinds = own.flatMap((one) => (one.disposition ? [one.disposition.kind] : []));
  const owed = kinds.filter((kind) => ['toBeVerified', 'writtenReply', 'escalated'].includes(kind)).length;
  const spoke = Object.values(data.turns).filter((turn) => turn.startedAt !== null);
  return {
    heard: new Set(spoke.map((turn) => turn.registration)).size,
    raised: own.filter((one) => one.raisedAt !== null || one.disposition).length,
    answered: kinds.length - owed,
    owed,
  };
}
