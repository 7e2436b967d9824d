import type { TemplateId } from '../vocabulary.ts';
import { adHoc } from './ad-hoc.ts';
import { allocated } from './allocated.ts';
import { commune } from './commune.ts';
import { programme } from './programme.ts';
import { province } from './province.ts';
import type { Template } from './template.ts';
import { village } from './village.ts';

/** What a conference can begin with; the first one is offered first. */
export const templates: Readonly<Record<TemplateId, Template>> = {
  commune,
  province,
  village,
  programme,
  allocated,
  adHoc,
};
