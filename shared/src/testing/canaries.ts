import {
  always,
  never,
  nameInHall,
  unitForDepartment,
  nameForDepartment,
  ownName,
  petitionOf,
  ownText,
  heldText,
  ownAssignment,
  ownPart,
  ownComment,
  ownCommitment,
  readBack,
  adopted,
  type May,
} from './canary-conditions.ts';
import type { WordKind, Words } from './arbitrary-making.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Viewer } from '../views/viewer.ts';

/**
 * Words that each occur once in a session and say what they are, so that a view that shows them is caught. Sessions
 * that begin to count far enough from one another share none.
 */
export function canaryWords(after = 0): Words {
  let count = after;
  return (kind) => {
    count += 1;
    const digits = String(count % 1_000_000).padStart(6, '0');
    return kind === 'phone' ? `0911 ${digits}` : `${kind}·${count}·`;
  };
}

/** The same, of people who put their own numbers into what they write. */
export function wordsWithNumbers(after = 0): Words {
  const words = canaryWords(after);
  return (kind, draw) =>
    kind === 'text' || kind === 'released'
      ? `${words(kind, draw)}, gọi ${words('phone', draw)}, CCCD ${identityCanary}`
      : words(kind, draw);
}

/** An identity number that nobody has; whoever writes it down has copied it out of somebody's words. */
export const identityCanary = '001199000123';

export interface Canary {
  readonly kind: WordKind;
  readonly word: string;
}

export function canariesIn(text: string): Canary[] {
  const words = [...text.matchAll(/(?<![a-zA-Z])([a-zA-Z]+)·\d+·/g)].map(([word, kind]) => ({
    kind: kind as WordKind,
    word,
  }));
  const phones = [...text.matchAll(/0911 \d{6}/g)].map(([word]) => ({ kind: 'phone' as const, word }));
  return [...words, ...phones];
}

/** What the office writes down for itself: not even a chair's console has it. */
const inPreparation: May = (_word, _meeting, { audience }) => audience === 'preparation';

type Seen = readonly [staff: May, desk: May, department: May, hall: May, receipt: May];

/** Who may see what, written by hand from the rules V1 to V11: roles, consent, release, and the traps. */
const seen: Readonly<Record<WordKind, Seen>> = {
  // staff, desk, department, hall, receipt
  phone: [never, never, never, never, never],
  address: [never, never, never, never, never],
  name: [always, always, nameForDepartment, nameInHall, ownName],
  unit: [always, always, unitForDepartment, nameInHall, ownName],
  text: [always, never, heldText, never, ownText],
  released: [always, never, always, always, never],
  rejectionNote: [always, never, never, never, never],
  declineReason: [always, never, ownAssignment, never, never],
  returnReason: [always, never, ownAssignment, never, never],
  answer: [always, never, ownAssignment, never, never],
  evidence: [always, never, ownAssignment, never, never],
  releasedAnswer: [always, never, ownAssignment, always, never],
  chairAnswer: [always, never, never, never, never],
  releasedChairAnswer: [always, never, always, always, never],
  minutes: [always, never, never, never, never],
  comment: [always, never, ownComment, never, never],
  dispositionNote: [always, never, ownCommitment, never, never],
  promise: [always, never, ownCommitment, readBack, never],
  officer: [always, never, ownCommitment, readBack, never],
  cutReason: [always, never, never, never, never],
  conclusion: [always, never, never, adopted, never],
  remarks: [always, never, never, adopted, never],
  announcement: [always, always, always, always, never],
  message: [always, never, never, never, never],
  participant: [always, always, never, never, never],
  delegateTitle: [always, always, never, never, never],
  admissionReason: [always, never, never, never, never],
  report: [never, never, never, never, never],
  proposal: [never, never, never, never, never],
  clerk: [never, never, never, never, never],
  submitter: [never, never, never, never, never],
  replier: [never, never, never, never, never],
  skipReason: [always, always, never, never, never],
  source: [always, never, never, never, never],
  setAsideReason: [always, never, never, never, never],
  spokesperson: [always, never, never, never, never],
  signer: [always, never, ownAssignment, never, never],
  upperReply: [always, never, never, never, never],
  scan: [always, never, never, never, never],
  witness: [always, never, never, never, never],
  objection: [always, never, never, never, never],
  partReport: [always, never, ownPart, never, never],
  ground: [always, never, ownPart, never, never],
  reporter: [always, never, ownPart, never, never],
  proofName: [always, never, ownPart, never, never],
  reportReturned: [always, never, ownPart, never, never],
  verifyingNote: [always, never, ownPart, never, never],
  extensionReason: [always, never, ownPart, never, never],
  waitNote: [always, never, never, never, never],
  citizenReply: [always, never, never, never, never],
  caller: [always, never, never, never, never],
  reopeningReason: [always, never, never, never, never],
  through: [always, never, never, never, never],
  reopeningRefused: [always, never, never, never, never],
  review: [inPreparation, never, never, never, never],
  leftOut: [inPreparation, never, never, never, never],
};
const columns = ['staff', 'desk', 'department', 'hall', 'receipt'] as const;

/** Whether something is of the organisation whose link is held. */
const isOwn = (organisation: string | null | undefined, viewer: Viewer) =>
  organisation !== undefined && organisation !== null && viewer.organisation === organisation;

function ownInvitation(meeting: Meeting, { link: held }: Viewer) {
  const link = held === undefined ? undefined : meeting.links.get(held);
  return link && meeting.invitations.get(link.invitation ?? '');
}

/** What whoever holds a link sees: of the own row what was written in it, of a body what it was given. */
const byLink: Readonly<Partial<Record<WordKind, May>>> = {
  text: (word, meeting, viewer) =>
    isOwn(petitionOf(meeting, word)?.organisation, viewer) || heldText(word, meeting, viewer),
  proposal: (word, meeting, viewer) =>
    isOwn(meeting.proposals.find((row) => row.text === word)?.organisation, viewer),
  participant: (word, meeting, viewer) => {
    const row = meeting.participants.find(({ name }) => name === word);
    // An individual reads the own name on the own invitation.
    return isOwn(row?.organisation, viewer) || (!!row && ownInvitation(meeting, viewer)?.invitee === row.id);
  },
  delegateTitle: (word, meeting, viewer) =>
    isOwn(meeting.participants.find((row) => row.title === word)?.organisation, viewer),
  report: (word, meeting, viewer) => isOwn(meeting.handIns.find((row) => row.report === word)?.id, viewer),
  submitter: (word, meeting, viewer) =>
    isOwn(meeting.handIns.find((row) => row.submittedBy === word)?.id, viewer),
  replier: (word, meeting, viewer) => JSON.stringify(ownInvitation(meeting, viewer) ?? null).includes(word),
  answer: ownAssignment,
  evidence: ownAssignment,
  declineReason: ownAssignment,
  returnReason: ownAssignment,
  releasedAnswer: ownAssignment,
  signer: ownAssignment,
  released: always,
  unit: unitForDepartment,
  promise: ownCommitment,
  officer: ownCommitment,
  dispositionNote: ownCommitment,
  partReport: ownPart,
  ground: ownPart,
  reporter: ownPart,
  proofName: ownPart,
  reportReturned: ownPart,
  verifyingNote: ownPart,
  extensionReason: ownPart,
};

/** "kind column" for all that someone may see under some condition. */
export const mayEver: ReadonlySet<string> = new Set([
  ...Object.entries(seen).flatMap(([kind, row]) =>
    columns.filter((_, at) => row[at] !== never).map((column) => `${kind} ${column}`),
  ),
  ...Object.keys(byLink).map((kind) => `${kind} link`),
]);

export const columnOf: Readonly<Record<Viewer['audience'], (typeof columns)[number] | 'link'>> = {
  preparation: 'staff',
  chair: 'staff',
  book: 'staff',
  moderator: 'staff',
  secretary: 'staff',
  desk: 'desk',
  department: 'department',
  screen: 'hall',
  public: 'hall',
  receipt: 'receipt',
  link: 'link',
  registry: 'staff',
};

/** What none but those who prepare a conference see. */
const ofPreparation: ReadonlySet<WordKind> = new Set([
  'source',
  'upperReply',
  'scan',
  'witness',
  'objection',
  'waitNote',
  'citizenReply',
  'caller',
  'reopeningReason',
  'through',
  'reopeningRefused',
]);

/** What those who prepare a conference see besides the body whose part it is. */
const ofParts: ReadonlySet<WordKind> = new Set([
  'partReport',
  'ground',
  'reporter',
  'proofName',
  'reportReturned',
  'verifyingNote',
  'extensionReason',
]);

function isAdmitted(kind: WordKind, word: string, { participants }: Meeting): boolean {
  return kind === 'participant' && participants.find(({ name }) => name === word)?.admission === 'admitted';
}

/** Whether a viewer may see a canary of this meeting. */
export function maySee({ kind, word }: Canary, meeting: Meeting, viewer: Viewer): boolean {
  // Screens show the messages that they were given, and the rostrum does not need the list at the door.
  if (viewer.audience === 'screen' && kind === 'message') return true;
  // The registry sees papers and whom they go to, and no petition.
  if (viewer.audience === 'registry') return kind === 'scan' || isAdmitted(kind, word, meeting);
  if (viewer.audience === 'link') return byLink[kind]?.(word, meeting, viewer) ?? false;
  if (ofPreparation.has(kind)) return viewer.audience === 'preparation';
  if (ofParts.has(kind) && viewer.audience !== 'department') return viewer.audience === 'preparation';
  const isOfPreparing = ['report', 'proposal', 'clerk', 'submitter', 'replier'].includes(kind);
  if (viewer.audience === 'preparation' && isOfPreparing) return true;
  const isOfList = ['participant', 'delegateTitle', 'admissionReason'].includes(kind);
  if ((viewer.audience === 'chair' || viewer.audience === 'book') && isOfList) return false;
  if (kind === 'minutes') return viewer.audience === 'secretary' || viewer.audience === 'preparation';
  const column = columns.findIndex((name) => name === columnOf[viewer.audience]);
  return seen[kind][column]?.(word, meeting, viewer) ?? false;
}
