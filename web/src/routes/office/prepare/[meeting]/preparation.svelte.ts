import { createContext } from 'svelte';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import { only } from '@doi-thoai/shared/engine/view';
import { linkStanding } from '@doi-thoai/shared/meeting/intake/link-standing';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import { owedIn, type Owed } from '@doi-thoai/shared/queries/preparing';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import type { MeetingView } from '#lib/live/live-view.svelte.ts';
import { StreamSending } from '../../sending.svelte.ts';

/** What those who prepare a conference see of it. */
export type PreparationData = DataOf<'preparation'>;
export type PreparationAbout = EntityOf<'preparation', 'about'>;
export type PreparationPlan = EntityOf<'preparation', 'plan'>;

/** What a meeting takes, by the names of its commands. */
export type MeetingInputs = { readonly [Type in ActionType]: InputOf<Type> };

/** Sends what a form of this conference holds. */
export type MeetingSending = StreamSending<MeetingInputs>;

/** By which of its parts a link is somebody's. */
type Holding = 'organisation' | 'department' | 'invitation';

/** The conference that all stages share; drawn only once its view is there, from when on the last known state stands. */
export class Preparation {
  readonly meeting: string;
  readonly #shown: MeetingView<PreparationData>;

  constructor(meeting: string, shown: MeetingView<PreparationData>) {
    this.meeting = meeting;
    this.#shown = shown;
  }

  get data(): PreparationData {
    const { data } = this.#shown.view;
    if (!data) throw new Error('a stage is drawn only once there is a view');
    return data;
  }

  /** The facts of the meeting: title, day, place and the like. */
  get about(): PreparationAbout {
    return single(this.data.about);
  }

  get plan(): PreparationPlan {
    return single(this.data.plan);
  }

  /** The copied calendar and rule profile, by which days are counted. */
  get house(): EntityOf<'preparation', 'house'> {
    return single(this.data.house);
  }

  get now(): Instant {
    return this.#shown.now();
  }

  get today(): CivilDate {
    return civilDateOf(this.now);
  }

  /** What is still owed before the day, the next thing first. */
  readonly owed: readonly Owed[] = $derived.by(() => {
    const { data, about, house } = this;
    const intake = data.intake[only] ?? { dueOn: null, closedAt: null };
    return owedIn({ ...data, about, intake, calendar: house.calendar }, this.today);
  });

  /** Whether what was planned can still be changed. */
  get open(): boolean {
    return ['convened', 'collecting', 'ready'].includes(this.about.state);
  }

  /** Whether somebody holds a link that opens today. */
  hasLink({
    organisation = null,
    department = null,
    invitation = null,
  }: Partial<Record<Holding, string | null>>): boolean {
    return Object.values(this.data.links).some(
      (one) =>
        one.organisation === organisation &&
        one.department === department &&
        one.invitation === invitation &&
        linkStanding(one, this.today) === 'open',
    );
  }

  /** For one form: it is busy, refused or done by itself. */
  sending(): MeetingSending {
    return new StreamSending<MeetingInputs>(this.meeting);
  }

  /** What one press does; a refusal is said in a toast. */
  act<Type extends ActionType>(type: Type, input: InputOf<Type>): Promise<boolean> {
    return this.sending().act(type, input as MeetingInputs[Type]);
  }
}

function single<Entity>(collection: Record<string, Entity>): Entity {
  const entity = collection[only];
  if (entity === undefined) throw new Error('every view of a preparation has it');
  return entity;
}

/** The conference that the stages of its preparation share. */
export const [sharedPreparation, sharePreparation] = createContext<Preparation>();
