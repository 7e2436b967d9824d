import {
  blankProgrammes,
  evolveProgrammes,
  knowsProgrammeEvent,
  programmeActionNamed,
  type ProgrammeEvent,
  type Programmes,
} from '@doi-thoai/shared/programme/programmes';
import { programmeViews } from '@doi-thoai/shared/programme/views';
import type { StreamKind } from '@doi-thoai/shared/engine/stream';
import { accountsOnly } from './accounts-only.ts';

/** Which conferences belong to one plan (QN1, TD3). */
export const programmeKind: StreamKind<Programmes, ProgrammeEvent> = {
  name: 'programme',
  blank: blankProgrammes,
  actionNamed: programmeActionNamed,
  isFounding: () => true,
  knows: knowsProgrammeEvent,
  evolve: evolveProgrammes,
  views: programmeViews,
  ...accountsOnly({ programmes: ['coordinator'] }),
};
