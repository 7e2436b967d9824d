import { civilDateOf, type CivilDate } from '@doi-thoai/shared/calendar/civil-date';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { rowsIn } from '@doi-thoai/shared/engine/keyed';
import { only } from '@doi-thoai/shared/engine/view';
import { sessionDay } from '@doi-thoai/shared/meeting/followup/clocks';
import type { PaperKind } from '@doi-thoai/shared/meeting/record/paper-kinds';
import { mattersOf, type Matter } from '@doi-thoai/shared/queries/matters';
import { outgoingLetters } from '@doi-thoai/shared/queries/outgoing-letters';
import { paperRegister, type StandingPaper } from '@doi-thoai/shared/queries/paper-register';
import { resultsPublic } from '@doi-thoai/shared/queries/results-public';
import type { DataOf } from '@doi-thoai/shared/views/audiences';

/** How far a rehearsed follow-up is, as its coordinator's screen shows it. */

type Data = DataOf<'preparation'>;

/** What somebody still has to do today; what has its day later on is not among it. */
export const leftKinds = [
  ...(['minutes', 'conclusionNotice', 'resultsNotice', 'letters', 'published', 'heads', 'signed'] as const),
  ...(['give', 'report', 'verify', 'decide', 'upper', 'tell', 'close'] as const),
] as const;
export type LeftKind = (typeof leftKinds)[number];

export interface Left {
  readonly kind: LeftKind;
  /** The numbers of its matters; empty where it is of none. */
  readonly nos: readonly number[];
}

export function mattersNow(data: Data, now: Instant): readonly Matter[] {
  const [about, house] = [data.about[only], data.house[only]];
  return about && house ? mattersOf({ ...data, about, house }, now) : [];
}

/** What everything waits for once a conference is closed; nothing is left where its follow-up has come to its end. */
export function leftAfterwards(data: Data, now: Instant): readonly Left[] {
  const matters = mattersNow(data, now);
  const of = (kind: LeftKind, isLeft: (matter: Matter) => boolean): Left => ({
    kind,
    nos: matters.filter(isLeft).map(({ no }) => no),
  });
  const owed = [
    of('give', ({ lacksBody }) => lacksBody),
    of('report', ({ parts }) => parts.some((part) => isUnsaid(part) || part.partly)),
    of('verify', ({ unverified }) => unverified),
    of(
      'decide',
      ({ reopening, parts }) => reopening === 'asked' || parts.some(({ asksUntil }) => asksUntil !== null),
    ),
    of('upper', ({ letter }) => letter !== null && letter.replied === null),
    of('tell', ({ tellBy }) => tellBy !== null),
    of('close', ({ stage }) => stage === 'told'),
  ];
  return [...papersLeft(data, civilDateOf(now)), ...owed.filter(({ nos }) => nos.length > 0)];
}

function isUnsaid({ code, unverified }: Matter['parts'][number]): boolean {
  return code === null && !unverified;
}

function papersLeft(data: Data, today: CivilDate): readonly Left[] {
  const [about, house] = [data.about[only], data.house[only]];
  if (!about || !house) return [];
  const publishing = { ...data, house, heldOn: sessionDay({ about }) };
  const { media, posting, heads } = resultsPublic(publishing, today);
  const notices = ['minutes', 'conclusionNotice', 'resultsNotice'] as const;
  const open: readonly (readonly [LeftKind, boolean])[] = [
    ...notices.map((kind) => [kind, !isNumbered(data, kind)] as const),
    ['letters', outgoingLetters(data).some(({ state }) => state !== 'sent')],
    ['published', media.state === 'none' || posting.state === 'none'],
    ['heads', heads.state !== 'done'],
    ['signed', paperRegister(data).some(isUnsigned)],
  ];
  return open.flatMap(([kind, isOpen]) => (isOpen ? [{ kind, nos: [] }] : []));
}

/** Whether the registry gave a number to the paper of this kind. */
export function isNumbered({ papers }: Pick<Data, 'papers'>, kind: PaperKind): boolean {
  return rowsIn(papers).some((row) => row.kind === kind && row.number !== '');
}

/** Whether a paper has its number, and has not come back signed. */
export function isUnsigned({ row, state, owes }: StandingPaper): boolean {
  return row !== null && state === 'issued' && owes.some(({ what }) => what === 'signedFile');
}
