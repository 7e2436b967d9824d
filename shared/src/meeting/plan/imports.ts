import { z } from 'zod';
import { id } from '../../engine/ids.ts';
import type { Instant } from '../../calendar/instant.ts';
import { isRefusal, refuse, type Refusal } from '../../engine/refusal.ts';
import type { Sealed } from '../../engine/sealed.ts';
import { importedFile } from '../../imports/imported-file.ts';
import { importLimits } from '../../imports/sheet.ts';
import { action, type Context, type Evolvers } from '../action.ts';
import type { Meeting, MeetingEvent } from '../meeting.ts';
import type { FromFile, ImportedKind } from './imported-kind.ts';
import { importedKinds, rowsOf, type ImportRows } from './imported-kinds.ts';

/** What a file brought into a conference, and whether it was taken back (TD5). */
export interface Import {
  readonly id: string;
  readonly kind: ImportRows['kind'];
  /** SHA-256 of the file, in hex; of promises that were taken along, the conference that left them open. */
  readonly file: string;
  readonly name: string;
  readonly sheet: string;
  /** Ids of what it brought. */
  readonly made: readonly string[];
  /** Ids of what it added so that they have where they belong: fields, organisations; and what handed in by it. */
  readonly beside: readonly string[];
  readonly at: Instant;
  readonly undone: boolean;
}

export type ImportEvent =
  | ({
      readonly type: 'importTaken';
      readonly id: string;
      readonly kind: ImportRows['kind'];
      readonly file: string;
      readonly made: readonly string[];
      /** Missing where it added nothing beside its rows. */
      readonly beside?: readonly string[];
    } & Sealed<Pick<Import, 'name' | 'sheet'>>)
  | { readonly type: 'importUndone'; readonly import: string };

const takers = ['coordinator'] as const;

export const importActions = {
  /** Takes what was read out of a file, after people saw it: all of it, or nothing. */
  'import.take': action({
    may: takers,
    input: z.strictObject({ file: importedFile, content: rowsOf(importLimits.rows) }),
    decide(meeting, { file: { hash, name, sheet }, content }, context) {
      const before = meeting.imports.find(
        (one) => !one.undone && one.file === hash && one.sheet === sheet && one.kind === content.kind,
      );
      if (before) return refuse('importThere');
      const batch = context.newId();
      const taken = take(meeting, content, batch, { hash, name, sheet }, context);
      if (isRefusal(taken)) return taken;
      const { events, made, beside } = taken;
      const noted: ImportEvent = {
        ...{ type: 'importTaken', id: batch, kind: content.kind, file: hash, made },
        ...(beside.length === 0 ? {} : { beside }),
        ...{ subject: batch, sealed: { name, sheet } },
      };
      return [noted, ...events];
    },
  }),
  /** Takes a whole import back, until something hangs on what it brought. */
  'import.undo': action({
    may: takers,
    input: z.strictObject({ import: id }),
    decide(meeting, { import: wanted }, context) {
      const row = meeting.imports.get(wanted);
      if (!row) return refuse('unknownImport');
      if (row.undone) return [];
      const events = importedKinds[row.kind].undo(meeting, [...row.made, ...row.beside], context);
      return isRefusal(events) ? refuse('importUsed') : [...events, { type: 'importUndone', import: wanted }];
    },
  }),
};

interface Taken {
  readonly events: readonly MeetingEvent[];
  readonly made: readonly string[];
  readonly beside: readonly string[];
}

function take(
  meeting: Meeting,
  content: ImportRows,
  batch: string,
  from: FromFile,
  context: Context,
): Taken | Refusal {
  // Each kind is given rows of its own; the compiler cannot follow the two hand in hand.
  const kind = importedKinds[content.kind] as ImportedKind<ImportRows['rows']>;
  const events = kind.take(meeting, content.rows, batch, from, context);
  if (isRefusal(events)) return events;
  const beside = events.flatMap((event) => kind.besideBy?.(event) ?? []);
  return { events, made: events.flatMap(kind.madeBy), beside };
}

export const importEvolvers: Evolvers<ImportEvent> = {
  importTaken: (meeting, { type: _type, subject: _subject, sealed, beside = [], ...row }, { at }) => ({
    ...meeting,
    imports: meeting.imports.with({
      ...row,
      ...(sealed ?? { name: '', sheet: '' }),
      ...{ beside, at, undone: false },
    }),
  }),
  importUndone: (meeting, { import: undone }) => ({
    ...meeting,
    imports: meeting.imports.update(undone, (row) => ({ ...row, undone: true })),
  }),
};
