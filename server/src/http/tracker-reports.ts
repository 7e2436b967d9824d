import { createHash } from 'node:crypto';
import { isRefusal, type Refusal } from '@doi-thoai/shared/engine/refusal';
import { cellName } from '@doi-thoai/shared/imports/sheet';
import type { FilledRow, ReadSheet, SheetProblem } from '@doi-thoai/shared/queries/filled-sheet';
import { sheetColumns } from '@doi-thoai/shared/queries/tracker-sheet';
import type { TrackedImport } from '@doi-thoai/shared/queries/kept-imports';
import type { Context } from '@doi-thoai/shared/meeting/action';
import type { ResultCode } from '@doi-thoai/shared/meeting/followup/vocabulary';
import { actionNamed, evolve, type Meeting, type MeetingEvent } from '@doi-thoai/shared/meeting/meeting';
import type { Caller } from '../access/caller.ts';
import { actorsIn } from '../streams/granting.ts';
import { meetingKind } from '../streams/meeting-kind.ts';
import { newId } from '../streams/new-id.ts';
import type { OpenStream } from '../streams/open-stream.ts';
import type { Streams } from '../streams/streams.ts';

/** What a decision may know besides the meeting. */
type Given = Pick<Context, 'house' | 'bodies'>;

/** What a sheet would report, row by row, and why it is not taken. */
export interface Shown {
  readonly rows: readonly {
    /** As Excel counts it. */
    readonly row: number;
    readonly code: string;
    readonly words: string;
    readonly body: string;
    readonly result: ResultCode;
    readonly text: string;
  }[];
  readonly problems: readonly (SheetProblem & { readonly refusal?: Refusal })[];
}

/** The command that reports a row; of the same file it is the same one, so that sent twice it happens once. */
export function reportCommand({ meeting, owed, report }: FilledRow, hash: string) {
  const what = 'commitment' in owed ? owed.commitment : owed.imported.promise;
  const id = createHash('sha256').update(`${hash} ${meeting} ${what}`).digest('hex').slice(0, 40);
  const command = { id: `sheet-${id}`, stream: meeting };
  return 'commitment' in owed
    ? { ...command, type: 'parts.report', input: { commitment: owed.commitment, ...report } }
    : { ...command, type: 'earlierPromises.check', input: checkOf(owed.imported, report) };
}

/** What a table brought has no report of its own: how far it is, what answered it and until when it is owed now. */
function checkOf(imported: TrackedImport, { code, text, ground, paper, until }: FilledRow['report']) {
  const { promise, owedBy, owedById, due, replied, replyNo, repliedOn } = imported;
  return {
    ...{ promise, owedBy, owedById, due: until ?? due, outcome: code, partly: false },
    ...(paper
      ? { replied: true, replyNo: paper.no, repliedOn: paper.date }
      : { replied, replyNo, repliedOn }),
    reported: [text, ground].filter(Boolean).join(' '),
  };
}

/** Decides every row as the meetings would now, one after the other, and records nothing. */
export async function dryRun(
  streams: Streams,
  caller: Caller,
  { read, hash }: { readonly read: ReadSheet; readonly hash: string },
): Promise<Shown> {
  const problems: (SheetProblem & { readonly refusal?: Refusal })[] = [...read.problems];
  const meetings = Map.groupBy(read.filled, ({ meeting }) => meeting);
  for (const [meeting, rows] of meetings)
    await streams.with(meetingKind, meeting, (open) => {
      let { state } = open;
      for (const row of rows) {
        const after = decided(open, state, caller, reportCommand(row, hash));
        if (isRefusal(after)) problems.push(refusedAt(row, after));
        else state = after;
      }
    });
  return {
    rows: read.filled.map(({ row, code, words, body, report }) => ({
      ...{ row: row + 1, code, words, body },
      ...{ result: report.code, text: report.text },
    })),
    problems: problems.toSorted((one, other) => one.row - other.row),
  };
}

function refusedAt({ row, code }: FilledRow, refusal: Refusal) {
  const { title } = sheetColumns.newResult;
  return {
    ...({ fault: 'notReported', cell: cellName(row, 0), row: row + 1, title, found: code } as const),
    refusal,
  };
}

/** The meeting after the command, or why it is refused. */
function decided(
  open: OpenStream<Meeting>,
  state: Meeting,
  caller: Caller,
  { type, input: given }: ReturnType<typeof reportCommand>,
): Meeting | Refusal {
  const action = actionNamed(type);
  const actor = actorsIn(meetingKind, state, caller).find(({ role }) => action?.may.includes(role));
  const input = action?.input.safeParse(given);
  if (!action || !actor || !input?.success)
    return { ok: false, code: actor ? 'malformed' : 'notAllowed', params: {} };
  const now = open.now();
  const events = action.decide(state, input.data, { ...(open.given() as Given), actor, now, newId });
  if (isRefusal(events)) return events;
  return events.reduce<Meeting>(
    (meeting, event: MeetingEvent, at) =>
      evolve(meeting, event, { seq: open.seq() + 1 + at, at: now, by: actor }),
    state,
  );
}
