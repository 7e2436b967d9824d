import { setTimeout as pause } from 'node:timers/promises';
import { theDate } from '@doi-thoai/shared/calendar/civil-date';
import { drawFrom } from '@doi-thoai/shared/testing/arbitrary';
import type { Draw } from '@doi-thoai/shared/testing/arbitrary-making';
import { startRestartablePostgres } from '../../support/restartable-postgres.ts';
import { startTestRedis } from '../../support/redis.ts';
import { checkSent } from './check-sent.ts';
import type { Finding } from './checks.ts';
import { ServerPlace } from './cluster.ts';
import { DaysAhead } from './days-ahead.ts';
import { certainActs, drawnAct, type Sent } from './office-acts.ts';
import { foundOffice, holdConference, planConference, type OfficeDay } from './office-conferences.ts';
import { OfficePeople } from './office-people.ts';
import { OfficeRecord } from './office-record.ts';
import type { Result } from './runner.ts';
import { checkKept, checkNotes, checkPages } from './shown-alike.ts';
import { belongsOnList, checkToldOnce, isLeadersList, isOnList } from './told-once.ts';

export interface DaysRun {
  readonly seed: number;
  readonly days: number;
  readonly servers: 1 | 2;
  readonly say: (line: string) => void;
}

/** A Monday two weeks before Tết. */
const firstDay = theDate('2026-02-02');
/** After so many days what was owed within the first days is late for long. */
const firstAbsence = 10;
const heldBefore = 2;
/** Milliseconds in which people act on a day. */
const workMs = 900;
const paceMs = 25;
/** A killed server cannot give its lease back: it is over before the next one asks. */
const leaseMs = 20_000;

/** An office after its conferences, on servers that are killed while what happens by itself happens. */
class OfficeUnderFaults {
  readonly #run: DaysRun;
  readonly #draw: Draw;
  readonly #servers: readonly ServerPlace[];
  readonly #clock: DaysAhead;
  readonly #people: OfficePeople;
  readonly #record: OfficeRecord;
  readonly #published: string[] = [];
  readonly #checked = new Set<string>();
  #no = 0;
  #told: string[] = [];

  constructor(run: DaysRun, servers: readonly ServerPlace[], clock: DaysAhead, url: string) {
    this.#run = run;
    this.#draw = drawFrom(run.seed);
    this.#servers = servers;
    this.#clock = clock;
    this.#people = new OfficePeople(() => this.#urls());
    this.#record = new OfficeRecord(url);
  }

  async play(): Promise<Result> {
    const findings: Finding[] = [];
    const { seed, days, say } = this.#run;
    await this.#start();
    await this.#people.signIn(this.#record);
    await foundOffice(await this.#day(), heldBefore);
    for (let day = 1; day <= days && findings.length === 0; day += 1) {
      const began = performance.now();
      this.#told = [];
      findings.push(...(await this.#playDay(day)));
      const took = ((performance.now() - began) / 1000).toFixed(1);
      const { acknowledged } = this.#people.acknowledgements;
      say(
        `day ${day} (${await this.#clock.today()}), ${took} s, ${acknowledged.size} acknowledged: ${this.#told.join(' · ')}`,
      );
      for (const { kind, what } of findings)
        say(`  ${kind.toUpperCase()} on day ${day} of seed ${seed}: ${what}`);
    }
    findings.push(...(await this.#madeAnew()));
    say(`by themselves: ${this.#ofSystem()}`);
    await this.#record.close();
    return { acknowledged: this.#people.acknowledgements.acknowledged.size, rounds: days, findings };
  }

  /** A night in which all servers go down, a morning in which one dies of what it finds to do, and a day of work. */
  async #playDay(day: number): Promise<Finding[]> {
    await this.#fall(this.#servers, 'all servers killed in the evening');
    const passing = day === 1 ? firstAbsence : 1 + this.#draw(4);
    await this.#clock.pass(passing);
    this.#told.push(`${passing} days pass`);
    await this.#record.read();
    const now = await this.#clock.now();
    const late = new Map(this.#record.meetings.map((one) => [one.meeting, belongsOnList(one.state, now)]));
    await this.#start(1 + this.#draw(4));
    await this.#people.signIn(this.#record);
    await this.#work(day);
    await this.#start();
    while (this.#people.waiting > 0) await pause(20);
    const isDone = async () => {
      await this.#record.read();
      return this.#record.meetings.every(({ meeting, state }) => {
        const still = new Set(belongsOnList(state, now).map(({ id, by }) => `${id} ${by}`));
        const morning = (late.get(meeting) ?? []).filter(({ id, by }) => still.has(`${id} ${by}`));
        return isOnList(state, morning);
      });
    };
    if (!(await this.#record.untilSeenTo(isDone)))
      return [{ kind: 'lost', what: 'not all that was due was done in the end' }, ...(await this.#look())];
    const findings = await this.#look();
    return day % 3 === 0 || day === this.#run.days ? [...findings, ...(await this.#again())] : findings;
  }

  /** People work; meanwhile servers are killed, as soon as they do something by themselves or at any moment. */
  async #work(day: number): Promise<void> {
    const killing = Array.from({ length: this.#draw(3) }, () => this.#draw(workMs));
    const which = this.#draw(this.#servers.length);
    const acting: Promise<unknown>[] = [];
    if (day % 4 === 2) acting.push(holdConference(await this.#day(), `ngay-${day}`));
    if (day % 5 === 3) acting.push(planConference(await this.#day(), `sau-${day}`, 500));
    for (const sent of certainActs(await this.#day(), day)) acting.push(this.#send(sent));
    const kills = killing.map(async (at) => {
      await pause(at);
      const server = this.#servers[which];
      if (server) await this.#fall([server], `server ${which + 1} killed at work`);
      await this.#start();
    });
    const until = performance.now() + workMs;
    while (performance.now() < until) {
      await this.#record.read();
      const sent = drawnAct(await this.#day(), (this.#no += 1));
      if (sent) acting.push(this.#send(sent));
      await pause(paceMs);
    }
    await Promise.all(kills);
    await Promise.all(acting);
  }

  async #send({ stream, type, input }: Sent): Promise<void> {
    const outcome = await this.#people.send(stream, type, input);
    const { place } = input as { readonly place?: string };
    if (outcome.ok && type === 'publications.note' && place !== undefined) this.#published.push(place);
  }

  /** Whatever was done is done again from the beginning, and brings nothing: it was done, and it was done once. */
  async #again(): Promise<Finding[]> {
    await this.#fall(this.#servers, 'all killed, and nothing noted of what they had seen to');
    const before = await this.#record.heads();
    await this.#record.forgetWhatWasSeenTo();
    await this.#start();
    if (!(await this.#record.untilSeenTo(() => Promise.resolve(true))))
      return [{ kind: 'lost', what: 'what is done again does not come to an end' }];
    await this.#record.read();
    const after = await this.#record.heads();
    const wentOn = Object.entries(after).filter(
      ([stream, seq]) =>
        seq !== before[stream] &&
        // Whoever starts looks again at what somebody sent back since the morning.
        !this.#record.eventsOf(stream).slice(before[stream]).every(isLeadersList),
    );
    return [
      ...wentOn.map(([stream, seq]): Finding => ({
        kind: 'doubled',
        what: `${stream} went on from ${before[stream] ?? 0} to ${seq}`,
      })),
      ...checkToldOnce(this.#record, await this.#clock.now()),
    ];
  }

  async #look(): Promise<Finding[]> {
    const sent = await checkSent(this.#people, this.#record, this.#checked);
    for (;;) {
      const before = await this.#record.size();
      const stands = await this.#lookOnce();
      // What somebody sent back in the evening may be listed while this is looked at.
      if ((await this.#record.size()) === before) return [...sent, ...stands, ...this.#complaints()];
    }
  }

  async #lookOnce(): Promise<Finding[]> {
    await this.#record.read();
    const now = await this.#clock.now();
    const chains = await Promise.all(
      Object.keys(await this.#record.heads()).map(async (stream): Promise<Finding[]> => {
        const verified = await this.#record.journal.verify(stream);
        return verified.ok
          ? []
          : [{ kind: 'other', what: `the chain of ${stream} breaks at ${verified.seq}` }];
      }),
    );
    return [
      ...chains.flat(),
      ...checkToldOnce(this.#record, now),
      ...checkNotes(this.#record, this.#published),
      ...(await checkPages(this.#record, this.#people, this.#urls())),
      ...(await checkKept(this.#record)),
    ];
  }

  /** What is kept is the same once it was made anew. */
  async #madeAnew(): Promise<Finding[]> {
    const [server] = this.#servers;
    const made = await server?.running?.rebuild();
    const findings = made ? await checkKept(this.#record) : [];
    return made ? findings : [{ kind: 'other', what: 'nothing was made anew' }];
  }

  #complaints(): Finding[] {
    return this.#servers.flatMap((server) =>
      server.complaints().map((what): Finding => ({ kind: 'other', what })),
    );
  }

  async #fall(servers: readonly ServerPlace[], what: string): Promise<void> {
    this.#told.push(what);
    await Promise.all(servers.map((server) => server.kill()));
    await this.#clock.by(leaseMs);
  }

  /** @param dyingAfter one of them is killed after it did so many things by itself, and started again */
  async #start(dyingAfter?: number): Promise<void> {
    const before = dyingAfter === undefined ? 0 : await this.#record.size();
    const way = { isOver: false };
    const all = Promise.all(this.#servers.map((server) => server.start())).finally(() => (way.isOver = true));
    while (dyingAfter !== undefined && !way.isOver) {
      const done = (await this.#record.size()) - before;
      if (done >= dyingAfter) {
        const killed = this.#servers.filter((server) => server.killStarting()).length;
        this.#told.push(`${killed} killed on the way up after ${done} events`);
        await this.#clock.by(leaseMs);
        break;
      }
      await pause(1);
    }
    await all;
  }

  #urls(): readonly string[] {
    return this.#servers.flatMap(({ running }) => running?.url ?? []);
  }

  async #day(): Promise<OfficeDay> {
    const today = await this.#clock.today();
    return { people: this.#people, record: this.#record, draw: this.#draw, today };
  }

  /** How much happened by the clock, or because of another stream. */
  #ofSystem(): string {
    const count = (type: string) => this.#record.countOfSystem(type);
    return [
      `${count('reminderWritten')} lists for the leader`,
      `${count('earlierPromiseBroughtIn')} promises brought in`,
      `${count('commitmentHandedOver')} passed on`,
      `${count('houseAdopted')} copies of the office`,
      `${count('conferenceTakenIn')} taken into the programme`,
      `${count('accessNoted')} rights noted`,
    ].join(', ');
  }
}

/** Plays days of an office and looks after each whether everything was told once. */
export async function runDays(run: DaysRun): Promise<Result> {
  const postgres = await startRestartablePostgres();
  const redis = run.servers === 2 ? await startTestRedis() : undefined;
  const clock = await DaysAhead.in(postgres.url());
  await clock.to(firstDay);
  const env = { DATABASE_URL: postgres.url(), REDIS_URL: redis?.url ?? '' };
  const servers = Array.from({ length: run.servers }, () => new ServerPlace(env));
  try {
    return await new OfficeUnderFaults(run, servers, clock, postgres.url()).play();
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await clock.close();
    await Promise.all([postgres.stop(), redis?.stop()]);
  }
}
