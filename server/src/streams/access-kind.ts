import {
  accessActionNamed,
  blankAccess,
  evolveAccess,
  knowsAccessEvent,
  type Access,
  type AccessEvent,
} from '@doi-thoai/shared/access/access';
import { accessViews } from '@doi-thoai/shared/access/views';
import type { StreamKind } from '@doi-thoai/shared/engine/stream';
import { accountsOnly } from './accounts-only.ts';

/** Who signed in, paired, minted, cleared, revoked, changed rights. */
export const accessKind: StreamKind<Access, AccessEvent> = {
  name: 'access',
  blank: blankAccess,
  actionNamed: accessActionNamed,
  isFounding: () => true,
  knows: knowsAccessEvent,
  evolve: evolveAccess,
  views: accessViews,
  ...accountsOnly({ access: ['admin', 'supervisor'] }),
};
