import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import { refuse } from '../../engine/refusal.ts';
import { same } from '../../engine/view.ts';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { factsChangedMeanwhile } from '../over.ts';
import { scriptWordsOf, unscripted, type ScriptWords } from './script-words.ts';

export type ScriptEvent = { readonly type: 'scriptWritten'; readonly item: string } & ScriptWords;

const script = z.strictObject({
  minutes: z.number().int().min(1).max(600).nullable(),
  who: plainText({ min: 0, max: 200, lines: 'single' }),
  words: plainText({ min: 0, max: 8000, lines: 'multi' }),
  fallback: plainText({ min: 0, max: 2000, lines: 'multi' }),
});

export const scriptActions = {
  /** Writes what is said and done in a step; whatever is left empty is as usual again. */
  'script.write': action({
    may: ['coordinator'],
    input: script.extend({ item: id, over: script.optional() }),
    decide(meeting, { item, over, ...wanted }) {
      const { state } = meeting.about;
      if (state === 'closed') return refuse('wrongMeetingState', { state });
      if (!meeting.agenda.has(item)) return refuse('unknownAgendaItem');
      const stands = scriptWordsOf(meeting.script.get(item) ?? unscripted);
      if (same(stands, wanted)) return [];
      return factsChangedMeanwhile(over, { stands, wanted }) ?? [{ type: 'scriptWritten', item, ...wanted }];
    },
  }),
};

export const scriptEvolvers: Evolvers<ScriptEvent> = {
  scriptWritten: (meeting, { item, minutes, who, words, fallback }) => {
    const written = { minutes, who, words, fallback };
    const script = same(written, unscripted)
      ? meeting.script.without(item)
      : meeting.script.with({ id: item, ...written });
    return { ...meeting, script };
  },
};
