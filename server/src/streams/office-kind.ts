import type { StreamKind } from '@doi-thoai/shared/engine/stream';
import type { OfficeActor } from '@doi-thoai/shared/office/action';
import {
  blankOffice,
  evolveOffice,
  knowsOfficeEvent,
  officeActionNamed,
  type Office,
  type OfficeEvent,
} from '@doi-thoai/shared/office/office';
import { officeViews } from '@doi-thoai/shared/office/views';
import { accountsOnly } from './accounts-only.ts';

/** What several conferences share and change: calendar and rule profile. */
export const officeKind: StreamKind<Office, OfficeEvent, OfficeActor> = {
  name: 'office',
  blank: blankOffice,
  actionNamed: officeActionNamed,
  isFounding: () => true,
  knows: knowsOfficeEvent,
  evolve: evolveOffice,
  views: officeViews,
  ...accountsOnly({ office: ['admin', 'coordinator'] }),
};
