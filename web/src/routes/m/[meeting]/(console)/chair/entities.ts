import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';

/** What the chair's view holds. */
export type Data = DataOf<'chair'>;
export type Petition = EntityOf<'chair', 'petitions'>;
export type Registration = EntityOf<'chair', 'registrations'>;
export type Assignment = EntityOf<'chair', 'assignments'>;
export type Department = EntityOf<'chair', 'departments'>;
export type AgendaItem = EntityOf<'chair', 'agenda'>;
export type Commitment = EntityOf<'chair', 'commitments'>;
export type Turn = EntityOf<'chair', 'turns'>;
export type Collection<Entity> = Readonly<Record<string, Entity>>;
