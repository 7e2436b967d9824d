import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFrom, playFrom } from '../testing/arbitrary.ts';
import type { Draw } from '../testing/arbitrary-making.ts';
import { convening } from '../testing/example-hall.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { canariesIn, canaryWords, columnOf, maySee, mayEver, type Canary } from '../testing/canaries.ts';
import { foundSeeds } from '../testing/found-seeds.ts';
import { viewer, viewersOf, viewOf } from '../testing/viewers.ts';
import { apply, diff, project, same, type Changes, type ViewData } from '../engine/view.ts';
import type { Viewer } from './viewer.ts';

const session = (maxLength: number) =>
  fc.array(fc.integer({ min: 0, max: 0x7fff_ffff }), { minLength: 20, maxLength, size: 'max' });
const { replyAgain, wordsOfParts, discarded, sibling, spokesperson } = foundSeeds;
const erased = [replyAgain, wordsOfParts, discarded, sibling, spokesperson];
const json = (value: unknown) => JSON.stringify(value);

/** The states of a session, one for each command that changed something; the number of a state is its seq. */
function statesOf(seeds: readonly number[]): Meeting[] {
  const states: Meeting[] = [];
  playFrom(seeds, (before, after) => {
    if (states.length === 0) states.push(before);
    if (before !== after) states.push(after);
  });
  return states;
}

/** The stretches that `states` fall into, at random. */
function stretches(states: readonly Meeting[], draw: Draw): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = 0; from < states.length - 1;) {
    const to = Math.min(states.length - 1, from + 1 + draw(6));
    found.push([from, to]);
    from = to;
  }
  return found;
}

function stateAt(states: readonly Meeting[], seq: number): Meeting {
  const state = states[seq];
  if (!state) throw new Error(`no state ${seq}`);
  return state;
}

describe('what a view holds', () => {
  test('V1 V2 V4 V5 V6 V7 V11 no view holds a word that its viewer may not see', () => {
    fc.assert(
      fc.property(session(150), (seeds) => {
        const states: Meeting[] = [];
        playFrom(seeds, (_before, after) => states.push(after), canaryWords());
        for (const meeting of states.filter((_, at) => at % 12 === 0 || at === states.length - 1))
          for (const who of viewersOf(meeting)) {
            const found = canariesIn(json(project(viewOf(who), meeting, who)));
            const leaked = found.filter((canary) => !maySee(canary, meeting, who));
            expect([who.audience, leaked]).toEqual([who.audience, []]);
          }
      }),
      { numRuns: 30, examples: [[foundSeeds.twoMatters]] },
    );
  });

  test('V1 V4 V7 every kind of word is seen by each who may see it, so nothing is hidden by chance', () => {
    const found = new Set<string>();
    for (let seed = 1; seed <= 40; seed += 1) {
      const seeds = Array.from({ length: 300 }, (_, at) => seed * 100_003 + at * 7919);
      const { meeting } = playFrom(seeds, undefined, canaryWords());
      for (const who of viewersOf(meeting))
        for (const { kind } of canariesIn(json(project(viewOf(who), meeting, who))))
          found.add(`${kind} ${columnOf[who.audience]}`);
    }
    expect([...mayEver].filter((pair) => !found.has(pair))).toEqual([]);
  });

  test('V10 P9 UB3 no word of what was rerouted is in the state or in any view', () => {
    let erasures = 0;
    fc.assert(
      fc.property(session(200), (seeds) => {
        const { journal, meeting } = playFrom(seeds, undefined, canaryWords());
        // What is written anew under the same subject afterwards stays.
        const gone = (subject: string, from: number) =>
          journal.slice(from).some(({ event }) => 'erase' in event && event.erase.includes(subject));
        const sealed = journal.flatMap(({ event }, at) =>
          'sealed' in event ? [{ ...event, gone: gone(event.subject, at + 1) }] : [],
        );
        // A whole and its parts say the same: where one is erased and was not rerouted itself, the others keep the words.
        const texts = sealed.filter(
          ({ type }) => type === 'petitionReceived' || type === 'petitionPartTaken',
        );
        const left = json(texts.filter((one) => !one.gone));
        // Whoever speaks for an organisation's whole speaks for its other parts too, whatever was rerouted of it.
        const isElsewhere = (subject: string, { kind, word }: Canary) =>
          (kind === 'spokesperson' || meeting.petitions.get(subject)?.rerouted !== true) &&
          texts.some((one) => one.subject === subject) &&
          left.includes(word);
        const words = sealed
          .filter((one) => one.gone)
          .flatMap((one) =>
            canariesIn(json(one.sealed)).filter((canary) => !isElsewhere(one.subject, canary)),
          );
        erasures += words.length;
        const shown = json([meeting, ...viewersOf(meeting).map((who) => project(viewOf(who), meeting, who))]);
        expect(words.filter(({ word }) => shown.includes(word))).toEqual([]);
      }),
      {
        numRuns: 40,
        examples: erased.map((seeds) => [seeds]),
      },
    );
    expect(erasures).toBeGreaterThan(10);
  });

  test('V3 a body whose name tells too much is public by consent alone', () => {
    const telling = convening.organisations.find((row) => row.sensitive === true)?.name ?? '';
    let consented = 0;
    fc.assert(
      fc.property(session(150), (seeds) => {
        const { meeting } = playFrom(seeds);
        for (const who of [
          viewer('public'),
          viewer('screen'),
          viewer('department', { department: 'dat-dai' }),
        ]) {
          const { organisations: _invited, ...data } = project(viewOf(who), meeting, who);
          for (const collection of Object.values(data))
            for (const [id, entity] of Object.entries(collection)) {
              expect(json(entity)).not.toContain('"benh"');
              if (!json(entity).includes(telling)) continue;
              const petition = meeting.commitments.get(id)?.petition ?? id;
              const registration = meeting.petitions.get(petition)?.registration ?? petition;
              expect(meeting.registrations.get(registration)?.consent.organisation).toBe(true);
              consented += 1;
            }
        }
      }),
      { numRuns: 100 },
    );
    expect(consented).toBeGreaterThan(0);
  });

  test('V8 V9 BX5 receipts are with whoever handed them out, and show their own holder’s matter only', () => {
    fc.assert(
      fc.property(session(120), (seeds) => {
        const { meeting } = playFrom(seeds);
        for (const who of viewersOf(meeting)) {
          const data = project(viewOf(who), meeting, who);
          const secrets = json(data).match(/receipt-\d{20}/g) ?? [];
          const given = meeting.registrations
            .filter((row) => row.takenBy === who.seat)
            .map((row) => row.receipt)
            // A raised hand has one of the meeting's own making.
            .filter((secret) => secret.startsWith('receipt-'));
          expect([...secrets].sort()).toEqual(given.sort());
          if (who.audience !== 'receipt') continue;
          expect(Object.keys(data['registrations'] ?? {})).toEqual(
            meeting.registrations.has(who.registration ?? '') ? [who.registration] : [],
          );
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('how a view follows', () => {
  test('V12 V14 the changes of any stretches of history add up to the view at their end, and say nothing else', () => {
    fc.assert(
      fc.property(session(150), fc.nat(), (seeds, seed) => {
        const states = statesOf(seeds);
        const last = stateAt(states, states.length - 1);
        for (const who of viewersOf(last)) {
          const view = viewOf(who);
          let data = project(view, stateAt(states, 0), who);
          for (const [from, to] of stretches(states, drawFrom(seed))) {
            const changes = diff(view, stateAt(states, from), stateAt(states, to), who);
            expect(idle(data, changes)).toEqual([]);
            data = apply(data, changes);
          }
          const whole = project(view, last, who);
          if (!same(data, whole)) expect([who, data]).toEqual([who, whole]);
        }
      }),
      {
        numRuns: 40,
        examples: [foundSeeds.rejoined, foundSeeds.partOfPart].map((seeds) => [seeds, 0]),
      },
    );
  });

  test('V12 applying changes twice is harmless, and what did not change keeps its identity', () => {
    fc.assert(
      fc.property(session(80), (seeds) => {
        const states = statesOf(seeds);
        const [first, last] = [stateAt(states, 0), stateAt(states, states.length - 1)];
        const who = viewer('moderator');
        const before = project(viewOf(who), first, who);
        const changes = diff(viewOf(who), first, last, who);
        const once = apply(before, changes);
        expect(same(apply(once, changes), once)).toBe(true);
        for (const name of Object.keys(before)) if (!changes[name]) expect(once[name]).toBe(before[name]);
      }),
      { numRuns: 20 },
    );
  });

  test('V13 losses, duplicates, any order and reconnections converge', () => {
    fc.assert(
      fc.property(session(80), fc.nat(), (seeds, seed) => {
        const states = statesOf(seeds);
        const draw = drawFrom(seed);
        const whos = viewersOf(stateAt(states, states.length - 1));
        for (const who of [0, 1, 2].flatMap(() => whos[draw(whos.length)] ?? [])) {
          const screen = new FollowingScreen(who, states, draw);
          for (const [from, to] of stretches(states, draw)) screen.patched(from, to);
          const end = screen.pulsed();
          const whole = project(viewOf(who), stateAt(states, states.length - 1), who);
          if (!same(end, whole)) expect([who, end]).toEqual([who, whole]);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Changes that change nothing: they tell a viewer that something happened which is not theirs to know. */
function idle(data: ViewData, changes: Changes): string[] {
  return Object.entries(changes).flatMap(([name, entities]) =>
    Object.entries(entities)
      .filter(([id, entity]) => same(data[name]?.[id] ?? null, entity))
      .map(([id]) => `${name} ${id}`),
  );
}

type Message =
  | { readonly changes: Changes; readonly from: number; readonly to: number }
  | { readonly view: ViewData; readonly to: number };

/**
 * A screen on a network that loses, repeats and reorders what is sent. It applies only what begins where it
 * stands, takes a whole view unless it is older, and asks for what is missing when a pulse says so.
 */
class FollowingScreen {
  private readonly who: Viewer;
  private readonly states: readonly Meeting[];
  private readonly draw: Draw;
  private readonly wire: Message[] = [];
  private data: ViewData = {};
  private seq = -1;
  private sent = 0;

  constructor(who: Viewer, states: readonly Meeting[], draw: Draw) {
    this.who = who;
    this.states = states;
    this.draw = draw;
    this.receive(this.answer(undefined));
  }

  /** The server has come from one state to another; some of what is on its way arrives. */
  patched(from: number, to: number): void {
    this.sent = to;
    this.wire.push(this.step(from, to));
    if (this.draw(5) === 0) this.wire.push(this.answer(this.draw(4) === 0 ? undefined : this.seq));
    for (let arriving = this.draw(4); arriving > 0; arriving -= 1) {
      const at = this.draw(this.wire.length);
      const message = this.wire[at];
      if (!message) return;
      if (this.draw(3) > 0) this.wire.splice(at, 1);
      if (this.draw(5) > 0) this.receive(message);
    }
  }

  /** The network calms down, and a pulse says where the meeting stands. */
  pulsed(): ViewData {
    if (this.seq !== this.sent) this.receive(this.answer(this.seq));
    return this.data;
  }

  private receive(message: Message): void {
    if ('view' in message) {
      if (message.to < this.seq) return;
      this.data = message.view;
    } else {
      if (message.from !== this.seq) return;
      this.data = apply(this.data, message.changes);
    }
    this.seq = message.to;
  }

  private answer(have: number | undefined): Message {
    const state = stateAt(this.states, this.sent);
    if (have === undefined) return { view: project(viewOf(this.who), state, this.who), to: this.sent };
    return this.step(have, this.sent);
  }

  private step(from: number, to: number): Message {
    const changes = diff(viewOf(this.who), stateAt(this.states, from), stateAt(this.states, to), this.who);
    // As it comes out of the wire: nothing is shared with the server.
    return { from, to, changes: JSON.parse(json(changes)) as Changes };
  }
}
