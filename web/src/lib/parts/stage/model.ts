import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';

/** What a hall screen's view holds. */
export type Data = DataOf<'screen'>;
export type Petition = EntityOf<'screen', 'petitions'>;
export type Registration = EntityOf<'screen', 'registrations'>;
export type Assignment = EntityOf<'screen', 'assignments'>;
export type Answer = EntityOf<'screen', 'answers'>;
export type Commitment = EntityOf<'screen', 'commitments'>;
export type Turn = EntityOf<'screen', 'turns'>;
