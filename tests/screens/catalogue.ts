import { chairScenes } from './chair-scenes.ts';
import { citizenScenes } from './citizen-scenes.ts';
import { departmentScenes } from './department-scenes.ts';
import { deskScenes } from './desk-scenes.ts';
import { frontScenes } from './front-scenes.ts';
import { hallScenes } from './hall-scenes.ts';
import { emptyScenes } from './empty-scenes.ts';
import { moderatorScenes } from './moderator-scenes.ts';
import { printedScenes } from './printed-scenes.ts';
import { rehearsalScenes } from './rehearsal-scenes.ts';
import type { Scene } from './scene.ts';
import { secretaryScenes } from './secretary-scenes.ts';

/** Every screen in every state, each once. */
export const catalogue: readonly Scene[] = [
  ...frontScenes,
  ...chairScenes,
  ...moderatorScenes,
  ...secretaryScenes,
  ...deskScenes,
  ...departmentScenes,
  ...hallScenes,
  ...citizenScenes,
  ...emptyScenes,
  ...rehearsalScenes,
  ...printedScenes,
];
