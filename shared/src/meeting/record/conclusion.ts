import { z } from 'zod';
import { plainText } from '../../text/normalise.ts';
import { action, type Evolvers } from '../action.ts';
import { changedMeanwhile, over } from '../over.ts';
import { id } from '../../engine/ids.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import { capturers } from '../session/capturers.ts';
import { directs } from '../session/presiding.ts';
import { refuse, type Refusal } from '../../engine/refusal.ts';
import type { Actor } from '../roles.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { contentOf, lacksOf, linesOf, type RecordLine } from './conclusion-lines.ts';
import { readingActions, readingEvolvers, type ReadingEvent } from './reading.ts';
import type { PetitionId } from '../ids.ts';

export type { ConclusionSection } from './conclusion-lines.ts';

/**
 * One petition in the conclusion (BL10). What the record says of it stands here as it was when the conclusion was
 * drawn up; it is worded when it is shown, and only words that the chair changed are kept.
 */
export interface ConclusionLine extends RecordLine {
  /** The chair's own words; null while the record's stand. */
  readonly text: string | null;
}

export interface Conclusion {
  readonly state: 'none' | 'draft' | 'adopted';
  readonly lines: readonly ConclusionLine[];
  /** The chair's closing words. */
  readonly remarks: string;
}

/** Earlier releases recorded who, what and until when alone. */
type CompiledLine = Pick<RecordLine, 'id' | 'section' | 'department' | 'body' | 'due'> & Partial<RecordLine>;

export type ConclusionEvent =
  | { readonly type: 'conclusionCompiled'; readonly lines: readonly CompiledLine[] }
  | ({ readonly type: 'conclusionLineEdited'; readonly line: string } & Sealed<{
      readonly text: string | null;
    }>)
  | { readonly type: 'conclusionRemarksEdited'; readonly text: string }
  | { readonly type: 'conclusionAdopted' }
  | { readonly type: 'conclusionReopened' }
  | ReadingEvent;

/** What brings the lines up to the record; nothing where they are. */
function broughtUpToDate(meeting: Meeting): {
  readonly lines: RecordLine[];
  readonly events: MeetingEvent[];
} {
  const lines = linesOf(meeting);
  const said = (some: readonly RecordLine[]) => some.map(contentOf).join();
  const same = said(meeting.conclusion.lines) === said(lines);
  return { lines, events: same ? [] : [{ type: 'conclusionCompiled', lines }] };
}

/** What is adopted is the record at that moment; matters that nobody could follow up are held up until it is said (N9). */
function adopt(meeting: Meeting, withGaps: boolean): readonly MeetingEvent[] | Refusal {
  const { lines, events } = broughtUpToDate(meeting);
  const count = lines.filter((line) => lacksOf(line).length > 0).length;
  if (count > 0 && !withGaps) return refuse('conclusionHasGaps', { count });
  return [...events, { type: 'conclusionAdopted' }];
}

function editable(meeting: Meeting, actor: Actor) {
  if (actor.role !== 'secretary' && !directs(meeting, actor)) return refuse('notPresiding');
  if (meeting.conclusion.state === 'none') return refuse('notCompiled');
  return meeting.conclusion.state === 'adopted' ? refuse('conclusionAdopted') : undefined;
}

const nothing = z.strictObject({});

export const conclusionActions = {
  /** Draws the conclusion up from the record, again as often as wished; the chair's own words stay. */
  'conclusion.compile': action({
    may: capturers,
    input: nothing,
    decide(meeting, _input, { actor }) {
      if (actor.role !== 'secretary' && !directs(meeting, actor)) return refuse('notPresiding');
      if (meeting.conclusion.state === 'adopted') return refuse('conclusionAdopted');
      return [{ type: 'conclusionCompiled', lines: linesOf(meeting) }];
    },
  }),
  /** The chair's own words for one line; null goes back to the record's. */
  'conclusion.edit': action({
    may: capturers,
    input: z.strictObject({
      line: id,
      text: plainText({ min: 1, max: 2000, lines: 'multi' }).nullable(),
      /** The chair's own words that were seen; null where the record's stood. */
      over,
    }),
    decide(meeting, { line, text, over: seen }, { actor }) {
      const refusal = editable(meeting, actor);
      if (refusal) return refusal;
      const { lines, events } = broughtUpToDate(meeting);
      if (!lines.some((one) => one.id === line)) return refuse('unknownLine');
      const stands = meeting.conclusion.lines.find((one) => one.id === line)?.text ?? null;
      if (stands === text) return [];
      const changed = changedMeanwhile(seen, stands);
      if (changed) return changed;
      return [...events, { type: 'conclusionLineEdited', line, subject: line, sealed: { text } }];
    },
  }),
  'conclusion.editRemarks': action({
    may: capturers,
    input: z.strictObject({ text: plainText({ min: 0, max: 5000, lines: 'multi' }), over }),
    decide(meeting, { text, over: seen }, { actor }) {
      const refusal = editable(meeting, actor);
      if (refusal) return refusal;
      const { remarks } = meeting.conclusion;
      if (remarks === text) return [];
      return changedMeanwhile(seen, remarks) ?? [{ type: 'conclusionRemarksEdited', text }];
    },
  }),
  'conclusion.adopt': action({
    may: ['chair'],
    /** The chair knows of matters without owner or date, and adopts it as it is. */
    input: z.strictObject({ withGaps: z.boolean().optional() }),
    decide(meeting, { withGaps = false }, { actor }) {
      if (meeting.conclusion.state === 'adopted') return [];
      return editable(meeting, actor) ?? adopt(meeting, withGaps);
    },
  }),
  'conclusion.reopen': action({
    may: ['chair'],
    input: nothing,
    decide(meeting, _input, { actor }) {
      if (!directs(meeting, actor)) return refuse('notPresiding');
      if (meeting.conclusion.state === 'none') return refuse('notCompiled');
      return meeting.conclusion.state === 'adopted' ? [{ type: 'conclusionReopened' }] : [];
    },
  }),
  ...readingActions,
};

/** How a petition is closed when a line is recorded, for lines that do not say it themselves. */
function kindNow(meeting: Meeting, petition: PetitionId): RecordLine['kind'] {
  return meeting.petitions.get(petition)?.disposition?.kind ?? null;
}

function withConclusion(meeting: Meeting, to: Partial<Conclusion>): Meeting {
  return { ...meeting, conclusion: { ...meeting.conclusion, ...to } };
}

export const conclusionEvolvers: Evolvers<ConclusionEvent> = {
  conclusionCompiled(meeting, { lines }) {
    const own = new Map(meeting.conclusion.lines.map((line) => [line.id, line.text]));
    return withConclusion(meeting, {
      state: 'draft',
      lines: lines.map((line) => ({
        ...{ supporting: [], answered: [], promises: [], ...line },
        kind: line.kind === undefined ? kindNow(meeting, line.id) : line.kind,
        text: own.get(line.id) ?? null,
      })),
    });
  },
  conclusionLineEdited: (meeting, { line, sealed }) =>
    withConclusion(meeting, {
      lines: meeting.conclusion.lines.map((one) =>
        one.id === line ? { ...one, text: sealed?.text ?? null } : one,
      ),
    }),
  conclusionRemarksEdited: (meeting, { text }) => withConclusion(meeting, { remarks: text }),
  conclusionAdopted: (meeting) => withConclusion(meeting, { state: 'adopted' }),
  conclusionReopened: (meeting) => withConclusion(meeting, { state: 'draft' }),
  ...readingEvolvers,
};
