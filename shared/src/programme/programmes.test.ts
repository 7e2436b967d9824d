import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { isRefusal } from '../engine/refusal.ts';
import { project } from '../engine/view.ts';
import {
  blankProgrammes,
  evolveProgrammes,
  knowsProgrammeEvent,
  programmeActionNamed,
  programmeActionTypes,
  type ProgrammeEvent,
  type Programmes,
} from './programmes.ts';
import { programmeViews } from './views.ts';

const year = { name: 'Đối thoại với Nhân dân năm 2026', year: 2026, kind: 'clusters' };

/** The programmes after each command, and what the last one came to. */
class Played {
  state: Programmes = blankProgrammes();
  readonly events: ProgrammeEvent[] = [];

  command(type: string, input: object, role = 'coordinator'): string | number {
    const action = programmeActionNamed(type);
    if (!action?.may.includes(role)) return 'notAllowed';
    const by = { role, seat: 'van-phong' };
    const at = instant(1000 * (this.events.length + 1));
    const context = { actor: by, now: at, newId: () => 'moi' };
    const decided = action.decide(this.state, action.input.parse(input), context);
    if (isRefusal(decided)) return decided.code;
    for (const event of decided) {
      this.events.push(event);
      this.state = evolveProgrammes(this.state, event, { seq: this.events.length, at, by });
    }
    return decided.length;
  }

  of(id: string) {
    return this.state.programmes.get(id);
  }
}

function founded(...ids: readonly string[]): Played {
  const played = new Played();
  for (const id of ids)
    played.command('programme.found', { ...year, programme: id, name: `${year.name} ${id}` });
  return played;
}

test('PR1 QN1 a programme is founded with name, year and kind; two of a year have two names', () => {
  const played = new Played();
  expect(played.command('programme.found', { programme: 'xa', ...year })).toBe(1);
  expect(played.of('xa')).toMatchObject({ ...year, conferences: [], ended: false });
  expect(played.command('programme.found', { programme: 'xa', ...year, year: 2027 })).toBe('sameIdTwice');
  const again = { ...year, name: year.name.toUpperCase() };
  expect(played.command('programme.found', { programme: 'lai', ...again })).toBe('programmeThere');
  expect(played.command('programme.found', { programme: 'lai', ...again, year: 2027 })).toBe(1);
});

test('PR2 TD3 a conference is in one programme at most, and comes in once', () => {
  const played = founded('mot', 'hai');
  expect(played.command('programme.takeIn', { programme: 'mot', meeting: 'cum-1' })).toBe(1);
  expect(played.command('programme.takeIn', { programme: 'mot', meeting: 'cum-1' })).toBe(0);
  expect(played.command('programme.takeIn', { programme: 'hai', meeting: 'cum-1' })).toBe('inOtherProgramme');
  expect(played.command('programme.takeIn', { programme: 'ba', meeting: 'cum-1' })).toBe('unknownProgramme');
  expect(played.command('programme.takeOut', { programme: 'mot', meeting: 'cum-1' })).toBe(1);
  expect(played.command('programme.takeOut', { programme: 'mot', meeting: 'cum-1' })).toBe(0);
  expect(played.command('programme.takeIn', { programme: 'hai', meeting: 'cum-1' }, 'system')).toBe(1);
  expect([played.of('mot')?.conferences, played.of('hai')?.conferences]).toEqual([[], ['cum-1']]);
});

test('PR3 it is renamed by whoever knows its name, ends, is resumed, and tells all of it', () => {
  const played = founded('mot', 'hai');
  const { name } = played.of('mot') ?? { name: '' };
  played.command('programme.takeIn', { programme: 'mot', meeting: 'cum-1' });
  const rename = { programme: 'mot', name: 'Tên mới', seen: name };
  expect(played.command('programme.rename', { ...rename, name: `${year.name} hai` })).toBe('programmeThere');
  expect(played.command('programme.rename', rename)).toBe(1);
  expect(played.events.at(-1)).toMatchObject({ conferences: ['cum-1'], name: 'Tên mới' });
  expect(played.command('programme.rename', rename)).toBe(0);
  expect(played.command('programme.rename', { ...rename, name: 'Tên khác' })).toBe('changedMeanwhile');
  expect(played.command('programme.end', { programme: 'mot' })).toBe(1);
  expect(played.command('programme.end', { programme: 'mot' })).toBe(0);
  for (const type of ['programme.takeIn', 'programme.takeOut'])
    expect(played.command(type, { programme: 'mot', meeting: 'cum-2' })).toBe('programmeEnded');
  expect(played.command('programme.rename', { ...rename, seen: 'Tên mới', name: 'Nữa' })).toBe(
    'programmeEnded',
  );
  expect(played.command('programme.resume', { programme: 'mot' })).toBe(1);
  expect(played.of('mot')?.history.map(({ act, what }) => [act, what])).toEqual([
    ['founded', name],
    ['takenIn', 'cum-1'],
    ['renamed', 'Tên mới'],
    ['ended', ''],
    ['resumed', ''],
  ]);
  expect(played.of('mot')?.history[0]).toMatchObject({ by: 'van-phong', at: 1000 });
});

test('PR3 one that is over is not resumed beside another of its name', () => {
  const played = founded('mot');
  const { name } = played.of('mot') ?? { name: '' };
  played.command('programme.end', { programme: 'mot' });
  expect(played.command('programme.found', { ...year, name, programme: 'hai' })).toBe(1);
  expect(played.command('programme.resume', { programme: 'mot' })).toBe('programmeThere');
});

test('PR1 M12 coordinators alone keep programmes; what the system does by itself nobody else does', () => {
  const allowed = programmeActionTypes.map((type) => [type, programmeActionNamed(type)?.may]);
  expect(Object.fromEntries(allowed)).toEqual({
    'programmes.open': ['system'],
    'programme.found': ['coordinator'],
    'programme.rename': ['coordinator'],
    'programme.takeIn': ['coordinator', 'system'],
    'programme.takeOut': ['coordinator'],
    'programme.end': ['coordinator'],
    'programme.resume': ['coordinator'],
    'programme.removeSample': ['system'],
  });
  expect(programmeActionNamed('programme.forget')).toBeUndefined();
});

test('PR1 the record is begun once; a sample that is taken out is found no more', () => {
  const played = founded('mau');
  expect([
    played.command('programmes.open', {}, 'system'),
    played.command('programmes.open', {}, 'system'),
  ]).toEqual([1, 0]);
  expect(played.command('programme.removeSample', { programme: 'mau' }, 'system')).toBe(1);
  expect(played.command('programme.removeSample', { programme: 'mau' }, 'system')).toBe(0);
  expect(played.command('programme.takeIn', { programme: 'mau', meeting: 'a' })).toBe('unknownProgramme');
  const { programmes } = project(programmeViews.programmes, played.state, {
    audience: 'programmes',
    seat: 'a',
  });
  expect(programmes).toEqual({});
  expect(knowsProgrammeEvent('programmeForgotten')).toBe(false);
  const unknown = { type: 'programmeForgotten' } as never;
  const stamp = { seq: 1, at: instant(0), by: { role: 'system', seat: 'x' } };
  expect(() => evolveProgrammes(played.state, unknown, stamp)).toThrow('programmeForgotten');
});
