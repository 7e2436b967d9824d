import type { z } from 'zod';
import type { allocationRow } from '../meeting/intake/allocation.ts';
import type { intakeChannels } from '../meeting/intake/vocabulary.ts';
import type { earlierPromiseInput } from '../meeting/plan/earlier-promises.ts';
import type { importedDelegate } from '../meeting/plan/imported-delegates.ts';
import type { importedMilestone } from '../meeting/plan/imported-milestones.ts';
import type { importedOpinion } from '../meeting/plan/imported-opinions.ts';
import type { Preview } from './analyse.ts';
import type {
  AllocationEntry,
  BodyEntry,
  DelegateEntry,
  MilestoneEntry,
  OpinionEntry,
  PromiseEntry,
} from './entries.ts';

/** What `import.take` is given of a preview, before it is read. */
export type ImportContent =
  | { readonly kind: 'allocation'; readonly rows: readonly z.input<typeof allocationRow>[] }
  | { readonly kind: 'promises'; readonly rows: readonly z.input<typeof earlierPromiseInput>[] }
  | { readonly kind: 'opinions'; readonly rows: readonly z.input<typeof importedOpinion>[] }
  | { readonly kind: 'milestones'; readonly rows: readonly z.input<typeof importedMilestone>[] }
  | { readonly kind: 'delegates'; readonly rows: readonly z.input<typeof importedDelegate>[] };

type Channel = (typeof intakeChannels)[number];

/**
 * The rows that a preview would bring; undefined of a kind that a conference does not take. Opinions of one file came
 * by one channel.
 */
export function contentOf(preview: Preview, channel?: Channel): ImportContent | undefined {
  const { kind, entries } = preview;
  if (kind === 'allocation') return { kind, rows: (entries as readonly AllocationEntry[]).map(allocated) };
  if (kind === 'promises') return { kind, rows: (entries as readonly PromiseEntry[]).map(promised) };
  if (kind === 'opinions')
    return { kind, rows: (entries as readonly OpinionEntry[]).map((entry) => opinion(entry, channel)) };
  if (kind === 'milestones') return { kind, rows: (entries as readonly MilestoneEntry[]).map(milestone) };
  if (kind === 'delegates') return { kind, rows: (entries as readonly DelegateEntry[]).map(delegate) };
  return undefined;
}

/** The bodies that a preview would bring into the office's directory. */
export function bodiesOf(preview: Preview) {
  return (preview.entries as readonly BodyEntry[]).map(({ row: _row, cell: _cell, ...body }) => body);
}

function allocated({ organisation, delegates, minOpinions, whoText, note, group }: AllocationEntry) {
  return {
    ...{ name: organisation.name, body: organisation.id, delegates, minOpinions },
    ...{ who: whoText, note, group },
  };
}

/** What was divided keeps the words of its cell beside the matters (TD5). */
function opinion(
  { row, cell, original, matters, field, unit, authority, people }: OpinionEntry,
  channel?: Channel,
) {
  const divided = matters.length > 1;
  return {
    ...{ row, cell, authority, channel },
    text: divided ? original : (matters[0] ?? original),
    matters: divided ? [...matters] : [],
    field: field?.name ?? '',
    unit: unit?.name ?? '',
    people: people.map(({ honorific, name }) => ({ honorific, name })),
  };
}

function milestone({ what, owner, receiver, due, dueAsWritten }: MilestoneEntry) {
  return { what, owner, receiver, due, writtenAs: dueAsWritten };
}

function delegate({ unit, honorific, name, office, phone }: DelegateEntry) {
  return { organisation: unit.name, body: unit.id, honorific, name, title: office, phone };
}

function promised({ outcome, successor, body, former, ...entry }: PromiseEntry) {
  const owed = former ? successor : body;
  return {
    row: entry.row,
    wording: entry.wording,
    body: body.name,
    former,
    owedBy: owed?.name ?? '',
    owedById: owed?.id ?? null,
    due: entry.due,
    dueAsWritten: entry.dueAsWritten,
    outcome: outcome.code,
    partly: outcome.partly,
    replied: outcome.replied,
    replyNo: outcome.replyNo,
    repliedOn: outcome.repliedOn,
    outcomeAsWritten: entry.outcomeAsWritten,
    note: entry.note,
  };
}
