import { expect, test } from 'vitest';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import type { Me } from '@doi-thoai/shared/engine/stream';
import { project } from '@doi-thoai/shared/engine/view';
import type { Actor, AudienceName } from '@doi-thoai/shared/meeting/roles';
import { opinionFigures } from '@doi-thoai/shared/queries/opinion-figures';
import { sortedMatters } from '@doi-thoai/shared/queries/synthesis';
import { coordinator, Hall } from '@doi-thoai/shared/testing/example-hall';
import { views, type DataOf } from '@doi-thoai/shared/views/audiences';
import type { Viewer } from '@doi-thoai/shared/views/viewer';
import type { Bot, Intent } from '../intent.ts';
import { IntentScheduler, type Due } from '../scheduler.ts';
import { clerksAtOnce } from './accounts.ts';
import { clerkBot } from './clerk-bot.ts';
import { coordinatorBot } from './coordinator-bot.ts';
import { isPrepared } from './course.ts';
import { bodies, inventedScript, type Script, type TextFile } from './invented.ts';
import { linkedBodyBot, organisationBot, seatedBodyBot } from './link-bots.ts';

interface Played {
  readonly actor: Actor;
  readonly scheduler: IntentScheduler;
  readonly intents: () => readonly Intent[];
}

const seeds = [1, 2, 3, 4];
const known = new Map<number, Office>();

/** A preparation played to its end; the same one is not played again. */
function played(seed: number): Office {
  const office = known.get(seed) ?? new Office(seed).play();
  known.set(seed, office);
  return office;
}

const digestOf = (at: number) => at.toString(16).padStart(64, '0');

/** Those who prepare, over a meeting in memory instead of a wire; whoever holds a link comes once it is issued. */
class Office {
  readonly hall = new Hall();
  readonly cast: Played[] = [];
  readonly acts: Intent[] = [];
  readonly #script: Script;

  constructor(seed: number) {
    this.#script = inventedScript(seed);
    const departments = bodies
      .filter(({ way }) => way !== 'letter')
      .map(({ id, name, fields }) => ({ id, name, fields }));
    this.hall.does(coordinator, 'plan.start', {
      ...{ template: 'commune', title: 'Diễn tập', host: 'UBND xã Mẫu', rehearsal: true },
      ...{ heldOn: addDays(civilDateOf(this.hall.now), 45), period: '', startsAt: '', place: '' },
      content: { departments },
    });
    this.#sees('preparation', coordinator, coordinatorBot(this.#script));
    for (let share = 0; share < clerksAtOnce; share += 1)
      this.#sees('preparation', { ...coordinator, seat: `clerk-${share}` }, clerkBot(this.#script, share));
    const own = { role: 'department', seat: 'department-kinh-te', department: 'kinh-te' } as const;
    this.#sees('department', own, seatedBodyBot(this.#script));
  }

  data(): DataOf<'preparation'> {
    const viewer = { audience: 'preparation', seat: 'x', department: null, registration: null } as const;
    return project(views.preparation, this.hall.meeting, viewer);
  }

  /** Lets whatever is due first happen, until nobody wants anything any more. */
  play(): this {
    for (;;) {
      const due = this.cast.flatMap((person) =>
        person.scheduler.schedule(person.intents(), 1, this.hall.now).map((one) => ({ ...one, person })),
      );
      const next = due.reduce<(Due & { person: Played }) | undefined>(
        (first, one) => (first && first.at <= one.at ? first : one),
        undefined,
      );
      if (!next) return this;
      this.hall.wait(Math.max(0, next.at - this.hall.now));
      this.#does(next.person, next.intent);
      next.person.scheduler.done(next.key);
      this.acts.push(next.intent);
      if (this.acts.length > 2000) throw new Error('the preparation does not end');
    }
  }

  #does({ actor }: Played, { type, input }: Intent): void {
    const outcome = this.hall.command(actor, type, this.#asServerReads({ type, input }));
    if (isRefusal(outcome))
      throw new Error(`${type} ${JSON.stringify(input)} was refused: ${JSON.stringify(outcome)}`);
    if (type !== 'links.issue') return;
    for (const { id, organisation, department } of this.hall.meeting.links) {
      const link = { link: id, seat: `link-${id}` };
      if (organisation !== null)
        this.#sees('link', { role: 'organisation', ...link, organisation }, organisationBot(this.#script));
      else if (department !== null)
        this.#sees('link', { role: 'department', ...link, department }, linkedBodyBot(this.#script));
    }
  }

  /** What the server makes of a link that is asked for, and of a file. */
  #asServerReads({ type, input }: Pick<Intent, 'type' | 'input'>): object {
    if (type === 'links.issue') {
      const links = input['links'] as readonly object[];
      return { ...input, links: links.map((link, at) => ({ ...link, digest: digestOf(at) })) };
    }
    if (type !== 'import.take') return input;
    const { name, text } = input as unknown as TextFile;
    const rows = text
      .split(/\n(?=")/)
      .slice(1)
      .map((line, at) => {
        const [, unit = '', words = ''] = line.slice(1, -1).split('","');
        return { row: at + 2, cell: `C${at + 2}`, text: words, unit };
      });
    const file = { hash: 'a'.repeat(64), name, sheet: '' };
    return { file, content: { kind: 'opinions', rows } };
  }

  #sees<A extends AudienceName>(audience: A, actor: Actor, bot: Bot<A>): void {
    const { role, seat, department = null, organisation = null, link } = actor;
    const viewer: Viewer = {
      audience,
      seat,
      department,
      organisation,
      registration: null,
      ...(link && { link }),
    };
    const me: Me = { role, seat, name: seat, department, chair: null, screen: null };
    const intents = () => {
      const data = project(views[audience], this.hall.meeting, viewer) as unknown as DataOf<A>;
      return bot({ data, me, now: this.hall.now });
    };
    this.cast.push({ actor, scheduler: new IntentScheduler(), intents });
  }
}

test.each(seeds)(
  'Z6 BX12 TD4 TD8 UB3 simulated people take a conference from its plan to answers, and nothing is refused: seed %i',
  (seed) => {
    const office = played(seed);
    const data = office.data();
    const left = sortedMatters(data).map(({ matter, state }) => `${matter.no} ${state}`);
    expect(isPrepared(data), left.join(', ')).toBe(true);
    const types = new Set<string>(office.acts.map(({ type }) => type));
    for (const type of [
      ...['plan.change', 'chairs.set', 'departments.call', 'allocation.add', 'links.issue', 'intake.setDue'],
      ...['delegates.name', 'handIn.addOpinions', 'handIn.report', 'handIn.submit', 'import.take'],
      ...['opinions.add', 'petitions.divide', 'petitions.reroute', 'petitions.merge', 'petitions.classify'],
      ...['petitions.assign', 'answers.draft', 'answers.submit', 'answers.enter', 'answers.approve'],
      ...['milestones.handIn', 'milestones.giveBack', 'intake.close', 'meeting.makeReady'],
    ])
      expect(types, type).toContain(type);
    const figures = opinionFigures(data);
    expect(figures.rerouted).toBe(2);
    expect(figures.byField.get(null)).toBeUndefined();
    const above = sortedMatters(data).filter(({ matter }) => matter.authority === 'province').length;
    expect(figures.approved).toBe(figures.matters - figures.outOfScope - above);
  },
);

test('Z6 BX12 over a few seeds answers are sent back, told before the day, asked of the province, set aside, shared', () => {
  const types = new Set(seeds.flatMap((seed) => played(seed).acts.map(({ type }) => type)));
  for (const type of [
    ...(['answers.return', 'answers.giveBefore', 'petitions.setAside'] as const),
    ...(['escalations.open', 'escalations.send', 'escalations.askAgain', 'escalations.enterReply'] as const),
    'escalations.tell' as const,
  ])
    expect(types, type).toContain(type);
});

test('Z6 BX12 the same seed plays the same acts', () => {
  const acts = (office: Office) => office.acts.map(({ type }) => type);
  expect(acts(new Office(3).play())).toEqual(acts(played(3)));
  expect(acts(played(3))).not.toEqual(acts(played(4)));
});
