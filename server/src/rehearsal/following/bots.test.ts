import { expect, test } from 'vitest';
import { isRefusal } from '@doi-thoai/shared/engine/refusal';
import { project } from '@doi-thoai/shared/engine/view';
import type { Actor, AudienceName } from '@doi-thoai/shared/meeting/roles';
import { matterFigures, mattersOf } from '@doi-thoai/shared/queries/matters';
import { receiptOutcomes } from '@doi-thoai/shared/queries/receipt-outcome';
import {
  citizen,
  coordinator,
  land,
  openHall,
  presider,
  type Hall,
} from '@doi-thoai/shared/testing/example-hall';
import { evidence, otherCoordinator } from '@doi-thoai/shared/testing/followed-hall';
import { as } from '@doi-thoai/shared/testing/playing';
import { views, type DataOf } from '@doi-thoai/shared/views/audiences';
import { acts } from '@doi-thoai/shared/words/acts';
import type { Bot, Intent } from '../intent.ts';
import { chanceOf } from '../preparing/chance.ts';
import { IntentScheduler, type Due } from '../scheduler.ts';
import { isAnswered, sayingOf } from './asker.ts';
import { bodyAfterwards } from './body-bot.ts';
import { chairAfterwards } from './chair-bot.ts';
import { coordinatorAfterwards } from './coordinator-bot.ts';
import { leftAfterwards } from './course.ts';
import { secondPersonBot } from './second-bot.ts';
import { secretaryBot } from './secretary-bot.ts';

interface Played {
  readonly actor: Actor;
  readonly scheduler: IntentScheduler;
  readonly intents: () => readonly Intent[];
}

const kinds = [
  ...(['toBeVerified', 'writtenReply', 'answered', 'toBeVerified', 'escalated'] as const),
  ...(['writtenReply', 'toBeVerified'] as const),
];
const bodies = ['dat-dai', 'xay-dung', 'moi-truong'];

/** A conference that is over: of two dozen matters each kind, a promise, one that nobody was given, one not reached. */
class Evening {
  readonly hall = openHall();
  readonly acts: Intent[] = [];
  readonly #cast: Played[] = [];
  readonly #asker: { readonly registration: string; readonly receipt: string };

  constructor(seed: number) {
    const { hall } = this;
    const registered = Array.from({ length: 24 }, (_, at) =>
      hall.registers([`Đường vào xóm ${at} hỏng nặng`]),
    );
    for (const [at, { petition }] of registered.entries()) {
      if (at >= 22) continue;
      hall.assigns(petition, bodies[at % bodies.length]);
      const kind = kinds[at % kinds.length];
      hall.does(presider, 'petitions.dispose', {
        petition,
        kind,
        ...(kind === 'escalated' ? { body: 'UBND tỉnh' } : {}),
      });
    }
    hall.does(presider, 'meeting.close');
    const [first] = registered;
    this.#asker = { registration: first?.registration ?? '', receipt: first?.receipt ?? '' };
    const script = { chance: chanceOf(seed), photo: evidence, signed: { ...evidence, id: 'b'.repeat(64) } };
    this.#sees('preparation', coordinator, coordinatorAfterwards(script));
    this.#sees('preparation', otherCoordinator, secondPersonBot(script));
    this.#sees('secretary', as('secretary'), secretaryBot);
    this.#sees('chair', presider, chairAfterwards(script));
    for (const department of bodies)
      this.#sees(
        'department',
        { ...land, seat: `department-${department}`, department },
        bodyAfterwards(script),
      );
    const asks = () => sayingOf(this.told(), this.#asker.receipt, true);
    this.#cast.push({ actor: citizen, scheduler: new IntentScheduler(), intents: asks });
  }

  told() {
    return receiptOutcomes(this.hall.meeting, this.#asker.registration, this.hall.now);
  }

  data(): DataOf<'preparation'> {
    const viewer = { audience: 'preparation', seat: 'x', department: null, registration: null } as const;
    return project(views.preparation, this.hall.meeting, viewer);
  }

  /** Lets whatever is due first happen, until nobody wants anything any more. */
  play(): this {
    const { hall } = this;
    for (;;) {
      const due = this.#cast.flatMap((person) =>
        person.scheduler.schedule(person.intents(), 60, hall.now).map((one) => ({ ...one, person })),
      );
      const next = due.reduce<(Due & { person: Played }) | undefined>(
        (first, one) => (first && first.at <= one.at ? first : one),
        undefined,
      );
      if (!next) return this;
      hall.wait(Math.max(1, Math.ceil(next.at - hall.now)));
      const { type, input } = next.intent;
      const outcome = hall.command(next.person.actor, type, input);
      if (isRefusal(outcome))
        throw new Error(`${type} ${JSON.stringify(input)} was refused: ${JSON.stringify(outcome)}`);
      next.person.scheduler.done(next.key);
      this.acts.push(next.intent);
      if (this.acts.length > 1000) throw new Error('the follow-up does not end');
    }
  }

  #sees<A extends AudienceName>(audience: A, actor: Actor, bot: Bot<A>): void {
    const { role, seat, department = null, chair = null } = actor;
    const viewer = { audience, seat, department, registration: null };
    const me = { role, seat, name: seat, department, chair, screen: null };
    const intents = () => {
      const data = project(views[audience], this.hall.meeting, viewer) as unknown as DataOf<A>;
      return bot({ data, me, now: this.hall.now });
    };
    this.#cast.push({ actor, scheduler: new IntentScheduler(), intents });
  }
}

const seeds = [1, 2, 3];
const known = new Map<number, Evening>();

function played(seed: number): Evening {
  const evening = known.get(seed) ?? new Evening(seed).play();
  known.set(seed, evening);
  return evening;
}

test.each(seeds)(
  'Z8 BX12 TD14 BL11 BL12 LW1 simulated people follow a conference up to its last matter, and nothing is refused: seed %i',
  (seed) => {
    const evening = played(seed);
    const { hall } = evening;
    expect(leftAfterwards(evening.data(), hall.now)).toEqual([]);
    expect(isAnswered(evening.told())).toBe(true);
    const figures = matterFigures(mattersOf(hall.meeting, hall.now));
    expect(figures).toMatchObject({ total: 24, replied: 24, reopened: 1, overdue: 0 });
    expect(figures.solved).toBeGreaterThan(8);
    // What was only put off is answered, and neither solved nor closed.
    expect(figures.results['3b']).toBeGreaterThan(0);
    expect(figures.closed).toBe(24 - figures.results['3b']);
    const types = new Set<string>(evening.acts.map(({ type }) => type));
    for (const type of [
      ...['minutes.writePart', 'papers.makeFinal', 'papers.issue', 'papers.send', 'papers.attach'],
      ...['conclusionNotice.set', 'conclusionNotice.write', 'conclusionNotice.comment'],
      ...['conclusionNotice.settle', 'conclusionNotice.approve', 'review.write', 'publications.note'],
      ...['heads.list', 'heads.told', 'matters.assign', 'parts.report', 'parts.verify', 'matters.tell'],
      ...['escalations.enterReply', 'escalations.tell', 'extensions.ask', 'matters.askReopening'],
      ...['matters.decideReopening', 'matters.confirmReceipt', 'matters.close'],
    ])
      expect(types, type).toContain(type);
    // Whoever watches is told of every act in words.
    for (const type of types) expect(Object.keys(acts)).toContain(type);
    const told = [...hall.meeting.matterRecords].flatMap(({ replies }) => replies.map(({ way }) => way));
    expect([...new Set(told)].sort()).toEqual(['call', 'inPerson', 'paper', 'zalo']);
  },
);

test('Z8 BX12 TD18 TD19 over a few seeds bodies end things in every way, reports go back, later days are had and refused', () => {
  const evenings = seeds.map(played);
  const types = new Set(evenings.flatMap((evening) => evening.acts.map(({ type }) => type)));
  for (const type of ['parts.return', 'extensions.grant', 'extensions.refuse'] as const)
    expect(types, type).toContain(type);
  const records = evenings.flatMap(({ hall }) => [...hall.meeting.partRecords]);
  const codes = new Set(records.map(({ report }) => report?.code));
  expect(codes).toEqual(new Set(['1', '2a', '2c', '3b']));
  const earlier = records.flatMap((row) => row.earlier);
  expect(earlier.some(({ partly }) => partly)).toBe(true);
  expect(new Set(earlier.map(({ ended }) => ended))).toEqual(
    new Set(['replaced', 'returned', 'notConfirmed', 'reopened']),
  );
});

test('Z8 BX12 whoever is away leaves what is theirs to do, and it is said which', () => {
  const hall: Hall = new Evening(1).hall;
  const { meeting, now } = hall;
  const viewer = { audience: 'preparation', seat: 'x', department: null, registration: null } as const;
  const left = leftAfterwards(project(views.preparation, meeting, viewer), now);
  expect(left.map(({ kind }) => kind)).toEqual([
    ...['minutes', 'conclusionNotice', 'resultsNotice', 'letters', 'published', 'heads'],
    ...['give', 'report', 'upper'],
  ]);
  expect(left.find(({ kind }) => kind === 'give')?.nos).toEqual([23, 24]);
});

test('Z8 BX12 the same seed plays the same acts', () => {
  const did = (evening: Evening) => evening.acts.map(({ type }) => type);
  expect(did(new Evening(2).play())).toEqual(did(played(2)));
  expect(did(played(2))).not.toEqual(did(played(3)));
});
