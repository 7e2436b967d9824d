import { shortDate } from '../calendar/dates-in-words.ts';
import type { CivilDate } from '../calendar/civil-date.ts';
import type { DispositionKind } from '../meeting/answers/dispositions.ts';

/** What the record says of one petition, by name. */
export interface Matter {
  readonly no: number;
  /** Who asks, as the hall may know them: “ông Trần Văn Mẫu”; empty where nobody is named. */
  readonly asker: string;
  /** What it is about, in a few of the released words; empty where none may be read. */
  readonly about: string;
  readonly raised: boolean;
  readonly kind: DispositionKind | null;
  readonly department: string;
  readonly supporting: readonly string[];
  readonly answered: readonly string[];
  readonly body: string;
  readonly due: CivilDate | null;
  readonly promises: readonly PromisedWords[];
}

export interface PromisedWords {
  readonly officer: string;
  readonly department: string;
  readonly wording: string;
  readonly due: CivilDate;
}

/**
 * A conclusion is an office's paper, in Vietnamese whatever the language of a page: one sentence for each matter, made
 * of what was decided, never of what was asked (N2).
 */
export function conclusionSentence(matter: Matter): string {
  const { kind, promises, department } = matter;
  const own = promises.find((one) => one.department === department);
  const order = kind && orders[kind];
  if (order && own) {
    const others = promises.filter((one) => one !== own);
    const until = matter.due === own.due ? ' và' : `${byWhen(matter.due)};`;
    const given = `Giao ${givenTo(matter)} ${order}${until} thực hiện cam kết về ${asked(matter)}`;
    return joined([`${given}: ${quoted(own)}`, others]);
  }
  const [first, ...rest] = promises;
  if (kind === null && first)
    return joined([`${promiser(first)} cam kết về ${asked(matter)}: ${quoted(first)}`, rest]);
  return joined([decided(matter), promises]);
}

/** What the chair ordered, where the body had promised something as well. */
const orders: Readonly<{ [Kind in DispositionKind]?: string }> = {
  toBeVerified: 'kiểm tra, xác minh',
  writtenReply: 'trả lời bằng văn bản',
};

function joined([main, promises]: readonly [string, readonly PromisedWords[]]): string {
  const also = promises.map((one) => `; ${promiser(one)} cam kết: ${quoted(one)}`);
  return `${main}${also.join('')}.`;
}

function decided(matter: Matter): string {
  const { kind, asker, body, answered, department, raised } = matter;
  const itself = petitionOf(matter);
  const [to, petition, until] = [givenTo(matter), asked(matter), byWhen(matter.due)];
  const answer = asker ? `trả lời ${asker} về ${itself}` : `trả lời ${itself}`;
  const inWriting = asker
    ? `trả lời bằng văn bản cho ${asker} về ${itself}`
    : `trả lời bằng văn bản ${itself}`;
  const by = answered.length > 0 ? `${listed(answered)} đã` : 'Đã';
  switch (kind) {
    case 'toBeVerified':
      return `Giao ${to} kiểm tra, xác minh và ${answer}${until}`;
    case 'writtenReply':
      return `Giao ${to} ${inWriting}${until}`;
    case 'escalated':
      return `Chuyển ${petition} đến ${body} xem xét, giải quyết theo thẩm quyền${until}`;
    case 'answered':
      return `${by} trả lời ${petition} tại hội nghị`;
    case 'explained':
      return `${by} trao đổi, giải thích về ${petition} tại hội nghị`;
    case 'resolvedNow':
      return `Đã giải quyết ngay ${petition} tại hội nghị`;
    case 'noted':
      return `Ghi nhận ${petition}`;
    case null:
      if (!raised)
        return department ? `Giao ${to} ${inWriting}${until}` : `Trả lời bằng văn bản ${petition}${until}`;
      return department
        ? `Giao ${to} tiếp tục xem xét, giải quyết và ${answer}${until}`
        : `Tiếp tục xem xét, giải quyết ${petition}${until}`;
  }
}

function asked(matter: Matter): string {
  return matter.asker ? `${petitionOf(matter)} của ${matter.asker}` : petitionOf(matter);
}

/** Its number, and the citizen's own words for it in quotes: who listens knows no number by heart. */
function petitionOf({ no, about }: Matter): string {
  return about ? `kiến nghị số ${no} (“${about}”)` : `kiến nghị số ${no}`;
}

/** The first words of a text, to know it by. */
export function briefly(text: string): string {
  const sentence = /^.*?(?:[.!?;](?=\s)|$)/mu.exec(text.trim())?.[0] ?? '';
  const words = sentence.replace(/[.!?;,:]$/u, '').split(/\s+/u);
  return words.length > most ? `${words.slice(0, most).join(' ')}…` : words.join(' ');
}

/** As many words as are read in one breath. */
const most = 14;

function givenTo({ department, supporting }: Matter): string {
  return supporting.length > 0 ? `${department} chủ trì, phối hợp với ${listed(supporting)}` : department;
}

function byWhen(due: CivilDate | null): string {
  return due ? ` chậm nhất ngày ${shortDate(due)}` : '';
}

function promiser({ officer, department }: PromisedWords): string {
  return [officer, !officer.toLowerCase().includes(department.toLowerCase()) && department]
    .filter(Boolean)
    .join(', ');
}

function quoted({ wording, due }: PromisedWords): string {
  return `“${wording.replace(/[.;,]$/, '')}”,${byWhen(due)}`;
}

/** “Phòng Một, Phòng Hai và Phòng Ba”. */
function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} và ${last}` : last;
}
