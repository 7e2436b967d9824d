import { followUpRefusal } from '#lib/words/followup-refusal.ts';
import { matterWords as words } from '#lib/words/matters.ts';
import type { DepartmentId } from '@doi-thoai/shared/meeting/ids';
import { parseCivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { NumberedPaper } from '@doi-thoai/shared/meeting/answers/escalations';
import { isFinal } from '@doi-thoai/shared/meeting/followup/vocabulary';
import { mattersOf, type Matter } from '@doi-thoai/shared/queries/matters';
import { StreamSending } from '../../../sending.svelte.ts';
import type {
  MeetingInputs,
  MeetingSending,
  Preparation,
} from '../../../prepare/[meeting]/preparation.svelte.ts';

/** What is followed up of a conference, whatever is most urgent first. */
export function followed({ data, about, house, now }: Preparation): readonly Matter[] {
  const matters = mattersOf({ ...data, about, house }, now);
  const next = (one: Matter) => one.parts.flatMap((part) => part.next ?? []).sort()[0] ?? '9';
  return [...matters].sort(
    (one, other) =>
      Number(one.stage === 'closed') - Number(other.stage === 'closed') ||
      other.overdue - one.overdue ||
      (next(one) < next(other) ? -1 : next(one) > next(other) ? 1 : one.no - other.no),
  );
}

/** Done and told, and not closed yet; nobody waits to hear whether it is opened again. */
export function isClosable({ stage, result, tellBy, reopening }: Matter): boolean {
  return stage === 'told' && isFinal(result.code) && tellBy === null && reopening !== 'asked';
}

/** What the office can look for among them. */
export const filters = {
  all: () => true,
  late: ({ overdue }: Matter) => overdue > 0,
  toGive: ({ lacksBody }: Matter) => lacksBody,
  toVerify: ({ unverified }: Matter) => unverified,
  toTell: ({ tellBy }: Matter) => tellBy !== null,
  toDecide: ({ reopening, parts }: Matter) =>
    reopening === 'asked' || parts.some((part) => part.asksUntil !== null),
  toClose: isClosable,
} as const satisfies Readonly<Record<string, (matter: Matter) => boolean>>;

export type Filter = keyof typeof filters;

/** What is done in a sheet, with the matter that it is done to. */
export function titleOf(act: string, { no }: Matter): string {
  return `${act}: ${words.numbered(no)}`;
}

/** Sends one form of the follow-up. */
export function followUpSending({ meeting }: Preparation): MeetingSending {
  return new StreamSending<MeetingInputs>(meeting, followUpRefusal);
}

export function bodyName({ data }: Preparation, department: DepartmentId | null): string {
  return (department === null ? undefined : data.departments[department]?.name) ?? words.noBody;
}

/** As the hall read it, or as it was said. */
export function wordsOf({ data }: Preparation, { petition }: Matter): string {
  const row = data.petitions[petition];
  return row?.released ?? row?.text ?? '';
}

/** A paper as it was typed: null where nothing was, undefined where its number or its day is missing. */
export function typedPaper(no: string, day: string): NumberedPaper | null | undefined {
  const date = parseCivilDate(day);
  if (no.trim() === '' && day === '') return null;
  return no.trim() !== '' && date ? { no, date } : undefined;
}
