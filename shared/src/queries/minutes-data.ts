import type { DataOf } from '../views/audiences.ts';

type Recorded = DataOf<'secretary'>;
type Entity<Name extends keyof Recorded> = Recorded[Name][string];
type Rows<Name extends keyof Recorded, Keys extends keyof Entity<Name>> = Readonly<
  Record<string, Pick<Entity<Name>, Keys>>
>;

/**
 * What minutes are made of: a part of what the secretary sees. Those who prepare a conference see it as well, so that
 * the minutes in the office and those at the secretary's table are one.
 */
export interface MinutesData {
  readonly about: Rows<'about', 'title' | 'place' | 'state' | 'startedAt' | 'presiding' | 'heldOn'>;
  readonly chairs: Recorded['chairs'];
  readonly agenda: Rows<'agenda', 'id' | 'kind' | 'title' | 'on' | 'order' | 'state'>;
  readonly departments: Rows<'departments', 'id' | 'name' | 'present' | 'order'>;
  readonly participants: Rows<
    'participants',
    'id' | 'honorific' | 'name' | 'organisation' | 'admission' | 'presentSince'
  >;
  readonly registrations: Rows<
    'registrations',
    'id' | 'no' | 'state' | 'channel' | 'honorific' | 'name' | 'unit' | 'petitions'
  >;
  readonly petitions: Recorded['petitions'];
  readonly assignments: Recorded['assignments'];
  readonly answers: Recorded['answers'];
  readonly comments: Recorded['comments'];
  readonly commitments: Recorded['commitments'];
  readonly turns: Recorded['turns'];
  readonly answeringTurns: Recorded['answeringTurns'];
  readonly moments: Recorded['moments'];
  readonly conclusion: Recorded['conclusion'];
  readonly minutes: Recorded['minutes'];
  readonly earlierPromises: Rows<'earlierPromises', 'outcome' | 'partly' | 'replied'>;
}

export type MinutedPetition = MinutesData['petitions'][string];
