import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { nextOrder } from '../../engine/keyed.ts';
import { id } from '../../engine/ids.ts';
import { directors } from './directors.ts';
import { directs } from './presiding.ts';
import { refuse } from '../../engine/refusal.ts';
import { screenKeepers } from './screen-keepers.ts';
import { screenViews } from './vocabulary.ts';

export type ScreenView = (typeof screenViews)[number];

/** One display in the hall, driven from the moderator's console. */
export interface Screen {
  readonly id: string;
  readonly name: string;
  readonly view: ScreenView;
  readonly message: string;
  /** What it shows as a rule, where that is not what the session chooses. */
  readonly usual?: ScreenView;
}

export type ScreenEvent =
  | {
      readonly type: 'screensSet';
      readonly screens: readonly string[];
      readonly view: ScreenView;
      readonly message: string;
    }
  | { readonly type: 'screenAdded'; readonly id: string; readonly name: string }
  | { readonly type: 'screenUsualSet'; readonly screen: string; readonly view: ScreenView };

/** What a screen shows when nothing else is wanted of it. */
export function usualView({ usual = 'follow' }: Pick<Screen, 'usual'>): ScreenView {
  return usual;
}

export const screenActions = {
  /** Sets some screens, or all when none are named, to a view. */
  'screens.show': action({
    may: directors,
    input: z.strictObject({
      screens: z.array(id).max(40).default([]),
      view: z.enum(screenViews),
      message: plainText({ min: 0, max: 300, lines: 'multi' }).default(''),
    }),
    decide(meeting, { screens, view, message }, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      const named = screens.length > 0 ? screens : [...meeting.screens].map((row) => row.id).sort();
      if (named.some((screen) => !meeting.screens.has(screen))) return refuse('unknownScreen');
      if (view === 'message' && message === '')
        return refuse('malformed', { input: 'message', problem: 'empty' });
      const same = named.every((screen) => {
        const row = meeting.screens.get(screen);
        return row?.view === view && row.message === message;
      });
      return same ? [] : [{ type: 'screensSet', screens: named, view, message }];
    },
  }),
  /** What a screen shows as a rule; a free message is for the moment alone. */
  'screens.setUsual': action({
    may: screenKeepers,
    input: z.strictObject({ screen: id, view: z.enum(screenViews).exclude(['message']) }),
    decide(meeting, { screen, view }) {
      const row = meeting.screens.get(screen);
      if (!row) return refuse('unknownScreen');
      return usualView(row) === view ? [] : [{ type: 'screenUsualSet', screen, view }];
    },
  }),
  /** Back to the usual view of each. */
  'screens.toUsual': action({
    may: directors,
    input: z.strictObject({}),
    decide(meeting) {
      const others = [...meeting.screens].filter((row) => row.view !== usualView(row));
      return [...new Set(others.map(usualView))].sort().map((view) => {
        const screens = others.filter((row) => usualView(row) === view).map((row) => row.id);
        return { type: 'screensSet', screens: screens.sort(), view, message: '' };
      });
    },
  }),
  'screens.add': action({
    may: screenKeepers,
    input: z.strictObject({ id, name: plainText({ min: 1, max: 80, lines: 'single' }) }),
    decide(meeting, { id: screen, name }) {
      if (meeting.screens.has(screen)) return refuse('sameIdTwice', { id: screen });
      return [{ type: 'screenAdded', id: screen, name }];
    },
  }),
};

export const screenEvolvers: Evolvers<ScreenEvent> = {
  screensSet: (meeting, { screens, view, message }) => ({
    ...meeting,
    screens: screens.reduce(
      (table, screen) => table.update(screen, (row) => ({ ...row, view, message })),
      meeting.screens,
    ),
  }),
  screenUsualSet: (meeting, { screen, view }) => ({
    ...meeting,
    screens: meeting.screens.update(screen, (row) => ({ ...row, usual: view })),
  }),
  screenAdded: (meeting, { id: screen, name }) => ({
    ...meeting,
    screens: meeting.screens.with({
      id: screen,
      name,
      view: 'follow',
      message: '',
      order: nextOrder(meeting.screens),
    }),
  }),
};
