import { attending, departmentsHere, makeReady, openIntake, registered, takenIn } from './commands.ts';
import type { SampleConference } from './sample.ts';
import { preparations } from './uong-bi-2024-answers.ts';
import { associationOpinions } from './uong-bi-2024-association-opinions.ts';
import { convening } from './uong-bi-2024-convening.ts';
import { departments } from './uong-bi-2024-departments.ts';
import { delegates, speakers } from './uong-bi-2024-speakers.ts';
import { unionOpinions } from './uong-bi-2024-union-opinions.ts';

const id = 'uong-bi-2024';
const opinions = [...unionOpinions, ...associationOpinions];
/** Two leaders are on their way, so that the hall is not too perfect. */
const late = new Set(['quan-su', 'vang-danh']);

/** A city: 24 organisations, three co-chairs, the leaders of departments in the hall. */
export const uongBi2024: SampleConference = {
  id,
  convening,
  commands: [
    openIntake,
    ...takenIn(opinions),
    ...preparations,
    ...registered(id, speakers, opinions.length),
    // One in six has not come yet.
    ...attending(delegates, (at) => at % 6 !== 1),
    ...departmentsHere(departments.map((row) => row.id).filter((row) => !late.has(row))),
    makeReady,
  ],
};
