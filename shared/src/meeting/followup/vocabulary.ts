// What follow-up tells apart, without the schema library: a page may take a constant from here.

/** The official list of results, in the order in which an office shows them (TD14). */
export const resultCodes = ['1', '2a', '2b', '2c', '3a', '3b', '4', '5', '6', '7'] as const;
export type ResultCode = (typeof resultCodes)[number];

/** Where a matter stands on the axis of replies beside the words that can be read of it: said in the hall is no reply. */
export type ReplyStanding = 'replied' | 'unreleased' | 'spoken' | 'none';

/** How replies stand to those who read them, by whether there is one and whether words of an answer can be read. */
export function replyStanding(replied: boolean, readable: boolean): ReplyStanding {
  if (replied) return readable ? 'replied' : 'unreleased';
  return readable ? 'spoken' : 'none';
}

/** What can be said of a matter: 4 is that nobody said anything, 5 is said by a letter, 7 by a merge. */
export const saidCodes = ['1', '2a', '2b', '2c', '3a', '3b', '6'] as const;
export type SaidCode = (typeof saidCodes)[number];

/** What the office says itself; what was carried out is reported by whoever did it, and verified (TD18). */
export const settledCodes = ['1', '2a', '2b', '3a', '3b', '6'] as const satisfies readonly SaidCode[];

/** What a result rests on. */
export const resultNeeds = ['text', 'ground', 'paper', 'evidence', 'until', 'why'] as const;
export type ResultNeed = (typeof resultNeeds)[number];

/** `ground` is the provision of an explanation, and the conclusion of an inspection; `until` is when to look in next. */
export const needsOf: Readonly<Record<SaidCode, readonly ResultNeed[]>> = {
  1: ['text', 'ground'],
  '2a': ['paper'],
  '2b': ['ground'],
  '2c': ['evidence'],
  '3a': ['until'],
  '3b': ['why', 'text', 'until'],
  6: ['text'],
};

/** Why nobody can say until when. */
export const hindrances = ['noTimetable', 'noResources', 'upperRules', 'other'] as const;
export type Hindrance = (typeof hindrances)[number];

/** Which of two pictures of one place it is. */
export const picturesOf = ['before', 'after'] as const;
export type PictureOf = (typeof picturesOf)[number];

/** How somebody made sure that what was reported is so. */
export const verifyingWays = ['onSite', 'papers', 'askers'] as const;
export type VerifyingWay = (typeof verifyingWays)[number];

/** What a matter can wait for besides an upper body. */
export const waitedFor = ['resources', 'citizen'] as const;
export type WaitedFor = (typeof waitedFor)[number];

/** Which way somebody said that a matter is not solved, or that the answer was received. */
export const askingWays = ['receipt', 'desk', 'office'] as const;
export type AskingWay = (typeof askingWays)[number];

/** How a body is reminded of what it owes by somebody's hand; the server sends mails, and who leads the house reads a list. */
export const reminderWays = ['message', 'letter', 'call'] as const;
export type ReminderWay = (typeof reminderWays)[number] | 'mail' | 'list';

/** By word alone, without a paper of its own. */
export const callingWays = ['message', 'call'] as const satisfies readonly ReminderWay[];

/** Why an e-mail was not sent: nothing of what the server of mail said, in which an address may stand. */
export const mailFaults = [
  ...(['noAddress', 'unknownAddress', 'notTaken', 'putOff'] as const),
  ...(['unreachable', 'signIn', 'unanswered'] as const),
] as const;
export type MailFault = (typeof mailFaults)[number];

const solved: ReadonlySet<ResultCode> = new Set(['2a', '2b', '2c']);
const final: ReadonlySet<ResultCode> = new Set(['1', '2a', '2b', '2c', '6', '7']);

/** Answered is not solved (TD14). */
export function isSolved(code: ResultCode): boolean {
  return solved.has(code);
}

/** Whether nothing more is to be done by a body. */
export function isFinal(code: ResultCode): boolean {
  return final.has(code);
}
