import { z } from 'zod';
import { isCivilDate } from './civil-date.ts';

/** A day of the civil calendar on the wire and in storage: 'YYYY-MM-DD'. */
export const civilDate = z.string().refine(isCivilDate, 'notADate').brand<'CivilDate'>();
