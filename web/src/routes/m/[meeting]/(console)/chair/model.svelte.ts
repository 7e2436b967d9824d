import { rowsInOrder } from '@doi-thoai/shared/engine/keyed';
import type { DataOf, EntityOf } from '@doi-thoai/shared/views/audiences';
import { answeringFor } from '@doi-thoai/shared/queries/assignments';
import { asksNothingHere } from '@doi-thoai/shared/queries/floor';
import { rises } from '@doi-thoai/shared/meeting/answers/assignment-states';
import { answeredTogether } from '@doi-thoai/shared/queries/asked-together';
import { agendaInOrder, currentStep, nextStep } from '@doi-thoai/shared/queries/agenda';
import { isOnEarlierNow } from '@doi-thoai/shared/queries/earlier-promises';
import { awaited } from '@doi-thoai/shared/queries/assignments';
import { usualDue } from '@doi-thoai/shared/queries/deadlines';
import { waitingToSpeak } from '@doi-thoai/shared/queries/preferences';
import { standing } from '@doi-thoai/shared/queries/standing';
import type { ActionType, InputOf } from '@doi-thoai/shared/meeting/meeting';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { only } from '@doi-thoai/shared/engine/view';
import type { MeetingHandle } from '#lib/live/use-meeting.svelte.ts';
import { chair } from '#lib/words/chair.ts';
import { chairFloor } from '#lib/words/chair-floor.ts';
import { chairRecord } from '#lib/words/chair-record.ts';
import { nameOf } from '#lib/words/people.ts';
import { toast } from '#lib/ui/toasts.svelte.ts';
import { CallQuestion, type Call } from '#lib/parts/floor/call-question.svelte.ts';
import type { Reach } from '#lib/live/reach.svelte.ts';
import { useTicker } from '#lib/live/ticker.svelte.ts';

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

/** What the middle of the console is about. */
export type Stage = 'before' | 'paused' | 'floor' | 'idle' | 'step' | 'conclusion' | 'after';

const none: Record<string, never> = {};
/** Steps in which people are called to speak. */
const speakingSteps: ReadonlySet<AgendaItem['kind']> = new Set([
  'dialogue',
  'comments',
  'secondSpeeches',
  'other',
]);

/** A session as whoever sits in a chair's seat sees it. To be made while a component is set up. */
export class ChairModel {
  readonly meeting: MeetingHandle<Data>;
  /** How departments and co-chairs can be called, as their devices say. */
  readonly reach: Reach;
  readonly #second: { readonly at: Instant };
  /** A petition that is read here without being put before the hall. */
  #reading = $state.raw<{ readonly floor: string | null; readonly petition: string }>();
  /** Who is to be called while somebody else has the floor. */
  readonly question = new CallQuestion({
    turn: () => this.#onTheFloor,
    carryOut: (call) => this.#callNow(call),
  });
  /** Opened or left by hand; else the agenda decides. */
  concluding = $state<boolean>();

  constructor(meeting: MeetingHandle<Data>, reach: Reach) {
    this.meeting = meeting;
    this.reach = reach;
    this.#second = useTicker(meeting.now);
  }

  readonly #data = $derived.by(() => this.meeting.view.data);
  readonly about = $derived(this.#data?.about[only]);
  readonly departments: Data['departments'] = $derived(this.#data?.departments ?? none);
  /** Somebody has taken down who is in the hall. */
  readonly attendance = $derived(Object.values(this.departments).some((one) => one.present));
  readonly fields: Data['fields'] = $derived(this.#data?.fields ?? none);
  readonly petitions: Collection<Petition> = $derived(this.#data?.petitions ?? none);
  readonly registrations: Collection<Registration> = $derived(this.#data?.registrations ?? none);
  readonly assignments: Collection<Assignment> = $derived(this.#data?.assignments ?? none);
  readonly answers: Data['answers'] = $derived(this.#data?.answers ?? none);
  readonly commitments: Data['commitments'] = $derived(this.#data?.commitments ?? none);
  readonly turns: Collection<Turn> = $derived(this.#data?.turns ?? none);
  readonly answeringTurns: Data['answeringTurns'] = $derived(this.#data?.answeringTurns ?? none);
  readonly conclusion = $derived(this.#data?.conclusion[only]);
  /** The rules' days for an answer, and the day that they make by the meeting's calendar if counted from now. */
  readonly answerWorkingDays = $derived(this.about?.rules.answerWorkingDays ?? 15);
  readonly #calendar = $derived(this.#data?.calendar[only]);
  readonly usual = $derived(this.#calendar && usualDue(this.answerWorkingDays, this.second, this.#calendar));

  readonly chairs: Data['chairs'][string][] = $derived(
    rowsInOrder<Data['chairs'][string]>(this.#data?.chairs ?? none),
  );
  readonly presiding = $derived(this.chairs.find((chair) => chair.id === this.about?.presiding));
  readonly presides = $derived.by(
    () => this.presiding !== undefined && this.meeting.view.me?.chair === this.presiding.id,
  );
  /** Whoever presides cannot be reached by now, and the others would wait for them in vain. */
  readonly presidingCutOff = $derived.by(() => {
    if (!this.presiding || this.presides) return false;
    const reached = this.reach.chair(this.presiding.id);
    return reached === 'none' || reached === 'away';
  });
  readonly inSession = $derived(this.about?.state === 'inSession');
  /** What directs the session may be pressed here and now. */
  readonly directs = $derived(this.presides && this.inSession);

  readonly #steps: { readonly agenda: Collection<AgendaItem> } = $derived({
    agenda: this.#data?.agenda ?? none,
  });
  readonly agenda = $derived(agendaInOrder(this.#steps));
  readonly step = $derived(currentStep(this.#steps));
  readonly nextStep = $derived(nextStep(this.#steps));
  /** The hall hears what became of the conclusion of last time. */
  readonly onEarlier = $derived.by(
    () => this.stage === 'step' && this.#data !== undefined && isOnEarlierNow(this.#data),
  );
  readonly speaking = $derived(this.step === undefined || speakingSteps.has(this.step.kind));

  readonly floor = $derived(this.#data?.floor[only]);
  readonly turn = $derived(this.turns[this.floor?.turn ?? '']);
  /** The agency that answers or comments at the microphone. */
  readonly answering = $derived(this.#data?.answeringTurns[this.floor?.answering ?? '']);
  readonly shown = $derived(this.petitions[this.floor?.petition ?? '']);
  /** What is read here and stands before nobody else; undefined while the hall's own is. */
  readonly reading = $derived.by(() => {
    const reading = this.#reading;
    return reading && reading.floor === (this.floor?.petition ?? null)
      ? this.petitions[reading.petition]
      : undefined;
  });
  readonly petition = $derived(this.reading ?? this.shown);
  /** Who has the floor, else who asked what is before the hall. */
  readonly speaker = $derived(
    this.registrations[this.turn?.registration ?? this.petition?.asker.registration ?? ''],
  );
  /** Who was called has nothing left to speak about here. */
  readonly sentOn = $derived(this.turn !== undefined && asksNothingHere(this.speaker, this.petitions));
  readonly speakersPetitions = $derived(answeredTogether(this.speaker?.petitions ?? [], this.petitions));
  readonly held = $derived(this.petition ? answeringFor(this.petition, this.assignments) : []);

  readonly queue = $derived(waitingToSpeak(this));
  readonly next = $derived(this.queue[0]?.registration);
  /** What is said where nobody waits: that is another matter before anybody has registered. */
  readonly nobodyWaits = $derived(
    Object.keys(this.registrations).length === 0 ? chairRecord.nobodyYet : chairRecord.nobody,
  );
  readonly open = $derived(awaited(this, this.petition?.id));
  readonly standing = $derived(standing(this));

  readonly stage: Stage = $derived.by(() => {
    const state = this.about?.state;
    if (state === 'closed') return 'after';
    if (state === 'paused') return 'paused';
    if (state !== 'inSession') return 'before';
    if (this.turn || this.answering) return 'floor';
    const concludes = this.step?.kind === 'conclusion';
    if (this.concluding ?? concludes) return 'conclusion';
    if (this.petition) return 'floor';
    // Left for a petition that has its disposition by now: the step goes on with its own.
    if (concludes) return 'conclusion';
    return this.speaking ? 'idle' : 'step';
  });

  /** What was given to departments and has not arrived. */
  readonly giving = $derived.by(() =>
    this.meeting.sending.waiting
      .filter(({ type }) => type === 'petitions.assign')
      .map(({ input }) => input as InputOf<'petitions.assign'>),
  );

  /** What is shown may be behind: this page hears nothing. */
  readonly cutOff = $derived.by(
    () => this.meeting.view.data !== undefined && this.meeting.view.state !== 'live',
  );

  /** The server's time, moving once a second. */
  get second(): Instant {
    return this.#second.at;
  }

  /** Nobody has answered for longer than the rule allows (BX2). */
  rises(assignment: Assignment): boolean {
    return this.about !== undefined && rises(assignment, this.about, this.second);
  }

  /** Whether an act was pressed, such as this one where more is said, and nobody knows yet what became of it. */
  isUnderWay<T extends ActionType>(type: T, said: Partial<InputOf<T>> = {}): boolean {
    return this.meeting.sending.waiting.some(
      (one) =>
        one.type === type &&
        Object.entries(said).every(([name, value]) => (one.input as Record<string, unknown>)[name] === value),
    );
  }

  departmentName(id: string | null): string {
    return (id !== null && this.departments[id]?.name) || '';
  }

  /** Opens a petition to be read here; the hall sees what it saw. */
  read(petition: string): void {
    this.#leaveConclusion();
    const floor = this.floor?.petition ?? null;
    this.#reading = petition === floor ? undefined : { floor, petition };
  }

  stopReading(): void {
    this.#reading = undefined;
  }

  /** Puts a petition before the hall. */
  async show(petition: string): Promise<void> {
    this.#leaveConclusion();
    const outcome = await this.meeting.act('petitions.raise', { petition });
    if (outcome.ok) this.stopReading();
  }

  #leaveConclusion(): void {
    this.concluding = this.step?.kind === 'conclusion' ? false : undefined;
  }

  /** Calls somebody to speak, about a petition or for themselves; while another has the floor it is asked first. */
  call(row: Call['row'], about: string | null = null): void {
    this.question.call(row, about);
  }

  /** Who has the floor, as people call them. */
  get hasTheFloor(): string {
    if (this.answering) return this.departmentName(this.answering.department);
    return this.speaker ? nameOf(this.speaker) : '';
  }

  get #onTheFloor(): string | undefined {
    return this.turn?.id ?? this.answering?.id;
  }

  #callNow({ row, about }: Call): void {
    this.concluding = undefined;
    if (row === null) {
      const said = { done: chairFloor.handCalled, undo: () => this.#takeBackHand() };
      void this.meeting.act('floor.giveToHand', {}, said);
      return;
    }
    const { id, no } = row;
    const said = {
      done: chairRecord.wasCalled(no),
      undo: () => this.#takeBack(id),
    };
    if (about === null) void this.meeting.act('queue.call', { registration: id }, said);
    else void this.meeting.act('turn.followUp', { registration: id, petition: about }, said);
  }

  /** An agency that holds what is before the hall, and has not answered it at the microphone yet. */
  readonly answerer = $derived.by(() => {
    const turns = Object.values(this.#data?.answeringTurns ?? none);
    const spoken = new Set(turns.map(({ assignment }) => assignment));
    // Who asked for time is not pressed: they are called from their row. While the lead's bell rings nobody else answers
    // in its place.
    const first = this.held.find(
      (row) => row.needsMinutes === null && row.state !== 'delivered' && !spoken.has(row.id),
    );
    return first && this.mayAnswer(first) ? first : undefined;
  });

  /** Whether an agency can be asked to speak now: it has answered the bell, or it can only be called aloud. */
  mayAnswer({ state, department }: Assignment): boolean {
    if (!this.directs || this.#onTheFloor !== undefined) return false;
    if (state === 'offered') return this.reach.department(department) !== 'here';
    return state !== 'declined' && state !== 'withdrawn' && state !== 'delivered';
  }

  letAnswer({ id }: Pick<Assignment, 'id'>): void {
    void this.meeting.act('answering.call', { assignment: id });
  }

  letComment(department: string): void {
    void this.meeting.act('answering.comment', { department });
  }

  /** Takes back the own call, and none that somebody made since. */
  #takeBack(registration: string): void {
    if (this.turn?.registration === registration)
      void this.meeting.act('turn.takeBack', { turn: this.turn.id });
    else toast(chairFloor.callOvertaken, { tone: 'ring' });
  }

  #takeBackHand(): void {
    const registration = this.turn?.registration ?? '';
    this.#takeBack(this.registrations[registration]?.channel === 'floor' ? registration : '');
  }

  /** Begins a step of the agenda; the toast goes back to the one before. */
  begin({ id, title }: Pick<AgendaItem, 'id' | 'title'>): void {
    this.concluding = undefined;
    const before = this.step;
    const back = before && { undo: () => void this.meeting.act('agenda.begin', { item: before.id }) };
    void this.meeting.act('agenda.begin', { item: id }, { done: chair.begun(title), ...back });
  }
}
