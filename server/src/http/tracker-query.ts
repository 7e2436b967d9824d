import { resultCodes } from '@doi-thoai/shared/meeting/followup/vocabulary';
import { trackedStates, trackerOrders } from '@doi-thoai/shared/queries/tracker-vocabulary';
import { z } from 'zod';

const choice = z.string().min(1).max(300).optional();

/** What is looked for among the matters of all meetings. */
export const trackerQuery = z.object({
  q: z.string().max(200).optional(),
  body: choice,
  field: choice,
  unit: choice,
  meeting: choice,
  result: z.enum(resultCodes).optional(),
  state: z.enum(trackedStates).optional(),
  order: z.enum(trackerOrders).default('late'),
});
