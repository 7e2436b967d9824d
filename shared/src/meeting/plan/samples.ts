import { z } from 'zod';
import { action, type Evolvers } from '../action.ts';

/** A sample conference was taken out: nobody finds it any more, and it does not come back. */
export interface SampleEvent {
  readonly type: 'sampleRemoved';
}

export const sampleActions = {
  /** Takes a sample out. The system alone knows which conferences are samples. */
  'meeting.removeSample': action({
    may: ['system'],
    input: z.strictObject({}),
    decide: ({ removed }) => (removed ? [] : [{ type: 'sampleRemoved' }]),
  }),
};

export const sampleEvolvers: Evolvers<SampleEvent> = {
  sampleRemoved: (meeting) => ({ ...meeting, removed: true }),
};
