import type { CivilDate } from '../../calendar/civil-date.ts';
import { civilDate } from '../../calendar/civil-date-schema.ts';
import { plainText } from '../../text/normalise.ts';

/** What people are told beyond the plan: how one takes part, where opinions go, whom one asks (BL4). All of it is public. */
export interface TakingPart {
  /** Where one registers, until when (that day included), and by which way. */
  readonly registrationPlace: string;
  readonly registrationBy: CivilDate | null;
  readonly registrationWay: string;
  /** To whom opinions are sent beforehand; until when, the intake says. */
  readonly opinionsTo: string;
  /** The office that answers questions, and the number of its telephone: never a private person's. */
  readonly contact: string;
  readonly contactPhone: string;
  /** Where whoever takes part online finds the conference. */
  readonly onlineAddress: string;
  /** Until when those who are invited answer, that day included. */
  readonly replyBy: CivilDate | null;
}

/** Before anybody said anything of it. */
export const nothingOfTakingPart: TakingPart = {
  registrationPlace: '',
  registrationBy: null,
  registrationWay: '',
  opinionsTo: '',
  contact: '',
  contactPhone: '',
  onlineAddress: '',
  replyBy: null,
};

const line = (max: number) => plainText({ min: 0, max, lines: 'single' });

/** What may be said in each part of it. */
export const takingPart = {
  registrationPlace: line(300),
  registrationBy: civilDate.nullable(),
  registrationWay: line(300),
  opinionsTo: line(300),
  contact: line(200),
  /** A number as people dial it, with whatever an office writes between its digits. */
  contactPhone: line(60),
  onlineAddress: line(500),
  replyBy: civilDate.nullable(),
} as const;

/** Whether what was written may be opened as a page of the web. */
export function isWebAddress(text: string): boolean {
  return URL.canParse(text) && ['http:', 'https:'].includes(new URL(text).protocol);
}
