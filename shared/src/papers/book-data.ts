import { only } from '../engine/view.ts';
import type { DataOf, EntityOf } from '../views/audiences.ts';

/**
 * What the chair's book is made of: what those see who sit in the chair. Those who prepare a conference see all of it
 * and more, so that the book that is printed and the one on the tablet are one.
 */
export type BookData = DataOf<'book'>;

export type BookMatter = EntityOf<'book', 'petitions'>;
export type BookStep = EntityOf<'book', 'agenda'>;
export type BookPlan = EntityOf<'book', 'plan'>;

export function aboutOf({ about }: Pick<BookData, 'about'>): EntityOf<'book', 'about'> {
  return single(about);
}

export function planOf({ plan }: Pick<BookData, 'plan'>): BookPlan {
  return single(plan);
}

export function houseOf({ house }: Pick<BookData, 'house'>): EntityOf<'book', 'house'> {
  return single(house);
}

function single<Entity>(collection: Readonly<Record<string, Entity>>): Entity {
  const entity = collection[only];
  if (entity === undefined) throw new Error('whoever has a book sees its conference');
  return entity;
}
