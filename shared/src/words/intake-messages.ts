import type { CivilDate } from '../calendar/civil-date.ts';
import { dayInSentence } from './days.ts';

// What an office pastes into a chat; an office writes Vietnamese.

/** What a message tells of the conference. */
export interface Announced {
  readonly meeting: string;
  /** Its day; null while it has none. */
  readonly heldOn: CivilDate | null;
  /** The time in words while there is no day: "cuối tháng 8/2022"; may be empty. */
  readonly period: string;
}

/** What a message to a unit tells of. */
export interface Told extends Announced {
  readonly unit: string;
  readonly dueOn: CivilDate | null;
}

/** How many a unit is asked for; none where the plan names no number. */
interface Asked {
  readonly delegates: number;
  readonly minOpinions: number;
}

const until = (dueOn: CivilDate | null) => (dueOn === null ? '' : `, chậm nhất ${dayInSentence(dueOn)}`);

/** The conference with its day, as it is named in a sentence. */
function named({ meeting, heldOn, period }: Announced): string {
  const when = heldOn === null ? period : dayInSentence(heldOn);
  return when === '' ? meeting : `${meeting} (${when})`;
}

function askedFor({ delegates, minOpinions }: Asked): string {
  const people = delegates > 0 ? `cử ${delegates} đại biểu` : '';
  const opinions = minOpinions > 0 ? `gửi ít nhất ${minOpinions} ý kiến` : '';
  return [people, opinions].filter(Boolean).join(' và ') || 'cử đại biểu và gửi ý kiến';
}

/** The text with the link of an organisation. */
export function linkMessage(told: Told & Asked & { readonly address: string }): string {
  return [
    `Kính gửi: ${told.unit}`,
    `Đề nghị đơn vị ${askedFor(told)} cho ${named(told)}${until(told.dueOn)}.`,
    `Mở liên kết riêng của đơn vị (không cần tài khoản): ${told.address}`,
    'Xin không chuyển liên kết này cho đơn vị khác.',
  ].join('\n');
}

/** The same for a body that is asked what it would answer. */
export function bodyLinkMessage({
  unit,
  address,
  matters,
  ...meeting
}: Announced & { readonly unit: string; readonly address: string; readonly matters: number }): string {
  const asked = matters > 0 ? `${matters} nội dung được giao` : 'các nội dung được giao';
  return [
    `Kính gửi: ${unit}`,
    `Đề nghị cơ quan dự kiến trả lời ${asked} của ${named(meeting)}.`,
    `Mở liên kết riêng của cơ quan (không cần tài khoản): ${address}`,
    'Xin không chuyển liên kết này cho nơi khác.',
  ].join('\n');
}

/** The same once the conference is over, for a body that owes something of it. */
export function bodyMattersMessage({
  unit,
  address,
  owed,
  ...meeting
}: Announced & { readonly unit: string; readonly address: string; readonly owed: number }): string {
  const what = owed > 0 ? `${owed} việc` : 'các việc';
  return [
    `Kính gửi: ${unit}`,
    `Đề nghị cơ quan báo cáo kết quả ${what} sau ${named(meeting)}.`,
    `Mở liên kết riêng của cơ quan (không cần tài khoản) để xem hạn, ghi kết quả, gửi ảnh, xin gia hạn: ${address}`,
    'Xin không chuyển liên kết này cho nơi khác.',
  ].join('\n');
}

/** The text with the link by which somebody who is invited replies. */
export function invitationMessage({
  unit,
  address,
  replyBy,
  ...meeting
}: Announced & {
  readonly unit: string;
  readonly address: string;
  readonly replyBy: CivilDate | null;
}): string {
  return [
    `Kính gửi: ${unit}`,
    `Trân trọng kính mời dự ${named(meeting)}.`,
    `Xin trả lời dự, cử người thay hoặc vắng tại liên kết riêng (không cần tài khoản)${until(replyBy)}: ${address}`,
    'Xin không chuyển liên kết này cho nơi khác.',
  ].join('\n');
}

/** The text that reminds a unit of what it has not handed in; a link is spoken of to those alone who have one. */
export function reminderMessage({
  short,
  linked,
  ...told
}: Told & { readonly short: number; readonly linked: boolean }): string {
  const missing = short > 0 ? ` Đơn vị còn thiếu ${short} ý kiến.` : '';
  return [
    `Kính gửi: ${told.unit}`,
    `Ban tổ chức chưa nhận được phần của đơn vị cho ${named(told)}${until(told.dueOn)}.${missing}`,
    linked
      ? 'Đề nghị đơn vị mở liên kết đã nhận và bấm Nộp, hoặc gửi văn bản về ban tổ chức.'
      : 'Đề nghị đơn vị gửi văn bản về ban tổ chức.',
  ].join('\n');
}
