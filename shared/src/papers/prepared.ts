import { only } from '../engine/view.ts';
import type { DataOf, EntityOf } from '../views/audiences.ts';

/** What papers are made of before the day: a part of what those who prepare a conference see. */
export type PreparedData = Pick<
  DataOf<'preparation'>,
  | 'about'
  | 'plan'
  | 'members'
  | 'chairs'
  | 'fields'
  | 'agenda'
  | 'script'
  | 'chairBook'
  | 'earlierPromises'
  | 'earlierSources'
  | 'departments'
  | 'organisations'
  | 'milestones'
  | 'intake'
  | 'participants'
  | 'handIns'
  | 'registrations'
  | 'opinions'
  | 'petitions'
  | 'assignments'
  | 'answers'
  | 'escalations'
  | 'partRecords'
  | 'matterRecords'
  | 'reminders'
  | 'comments'
  | 'commitments'
  | 'turns'
  | 'answeringTurns'
  | 'moments'
  | 'conclusion'
  | 'minutes'
  | 'papers'
  | 'publications'
  | 'house'
  | 'conclusionNotice'
>;

export type PreparedAbout = EntityOf<'preparation', 'about'>;
export type PreparedPlan = EntityOf<'preparation', 'plan'>;

export function aboutIn<About>(data: { readonly about: Readonly<Record<string, About>> }): About {
  return single(data.about);
}

export function planIn<Plan>(data: { readonly plan: Readonly<Record<string, Plan>> }): Plan {
  return single(data.plan);
}

export function houseIn<House>(data: { readonly house: Readonly<Record<string, House>> }): House {
  return single(data.house);
}

function single<Entity>(collection: Readonly<Record<string, Entity>>): Entity {
  const entity = collection[only];
  if (entity === undefined) throw new Error('every view of a preparation has it');
  return entity;
}
