import { shortDate } from '../calendar/dates-in-words.ts';
import { earlierResult } from '../meeting/plan/earlier-results.ts';
import type { EarlierSource } from '../meeting/plan/brought-in.ts';
import type { EarlierPromise } from '../meeting/plan/earlier-promises.ts';
import { earlierResultWords } from '../words/earlier-promises.ts';

/** Who owes it today, and who gave the word where that body is no more (TD11). */
export function owedBy({
  body,
  owedBy: today,
  former,
}: Pick<EarlierPromise, 'body' | 'owedBy' | 'former'>): string {
  if (today === '' || today === body) return former ? `${body} (đã kết thúc hoạt động)` : body;
  return former ? `${today} (nhận từ ${body})` : today;
}

/** The first date stands beside a later one. */
export function dueOf({
  firstDue,
  due,
  dueAsWritten,
}: Pick<EarlierPromise, 'firstDue' | 'due' | 'dueAsWritten'>): string {
  if (due === null) return dueAsWritten || 'không nêu hạn';
  return firstDue !== null && firstDue !== due
    ? `${shortDate(due)} (hạn đầu ${shortDate(firstDue)})`
    : shortDate(due);
}

export function replyOf({
  replied,
  replyNo,
  repliedOn,
}: Pick<EarlierPromise, 'replied' | 'replyNo' | 'repliedOn'>): string {
  if (!replied) return 'chưa trả lời';
  return ['đã trả lời', [replyNo, repliedOn && shortDate(repliedOn)].filter(Boolean).join(', ')]
    .filter(Boolean)
    .join(': ');
}

export function resultOf({
  outcomeAsWritten,
  ...stands
}: Pick<EarlierPromise, 'outcomeAsWritten' | 'outcome' | 'partly'>): string {
  if (stands.outcome === null) return outcomeAsWritten || 'chưa rõ';
  return earlierResultWords[earlierResult(stands)].vi;
}

/** An earlier conference, as a sentence names it: "Hội nghị đối thoại năm 2025 (ngày 20/12/2025)". */
export function heldBefore({ title, heldOn }: Pick<EarlierSource, 'title' | 'heldOn'>): string {
  return heldOn === null ? title : `${title} (ngày ${shortDate(heldOn)})`;
}
