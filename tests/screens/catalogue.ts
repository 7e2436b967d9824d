import { accountScenes } from './account-scenes.ts';
import { announcingScenes } from './announcing-scenes.ts';
import { answeringScenes } from './answering-scenes.ts';
import { bookScenes } from './book-scenes.ts';
import { chairScenes } from './chair-scenes.ts';
import { citizenScenes } from './citizen-scenes.ts';
import { departmentScenes } from './department-scenes.ts';
import { deskScenes } from './desk-scenes.ts';
import { frontScenes } from './front-scenes.ts';
import { hallScenes } from './hall-scenes.ts';
import { emptyScenes } from './empty-scenes.ts';
import { afterScenes } from './after-scenes.ts';
import { officeScenes } from './office-scenes.ts';
import { myMattersScenes } from './my-matters-scenes.ts';
import { moderatorScenes } from './moderator-scenes.ts';
import { printedScenes } from './printed-scenes.ts';
import { linkScenes } from './link-scenes.ts';
import { paperScenes } from './paper-scenes.ts';
import { prepareScenes } from './prepare-scenes.ts';
import { programmeScenes } from './programme-scenes.ts';
import { readinessScenes } from './readiness-scenes.ts';
import { rehearsalScenes } from './rehearsal-scenes.ts';
import type { Scene } from './scene.ts';
import { secretaryScenes } from './secretary-scenes.ts';
import { synthesisScenes } from './synthesis-scenes.ts';
import { troubleScenes } from './trouble-scenes.ts';

/** Every screen in every state, each once. */
export const catalogue: readonly Scene[] = [
  ...frontScenes,
  ...troubleScenes,
  ...officeScenes,
  ...afterScenes,
  ...accountScenes,
  ...prepareScenes,
  ...announcingScenes,
  ...paperScenes,
  ...readinessScenes,
  ...programmeScenes,
  ...synthesisScenes,
  ...linkScenes,
  ...myMattersScenes,
  ...chairScenes,
  ...bookScenes,
  ...moderatorScenes,
  ...secretaryScenes,
  ...deskScenes,
  ...departmentScenes,
  ...hallScenes,
  ...answeringScenes,
  ...citizenScenes,
  ...emptyScenes,
  ...rehearsalScenes,
  ...printedScenes,
];
