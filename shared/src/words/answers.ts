import type { AssignmentState } from '../meeting/answers/assignment-states.ts';
import type { Assignment } from '../meeting/answers/assignments.ts';
import type { DispositionKind } from '../meeting/answers/dispositions.ts';
import type { Telling } from '../meeting/answers/escalations.ts';
import type { Translated } from '../text/language.ts';

/** Where an assignment stands, alike for those who wait for the answer and those who owe it. */
export const assignmentStates = {
  offered: { vi: 'chờ nhận', en: 'not taken yet' },
  acknowledged: { vi: 'đã nhận', en: 'acknowledged' },
  drafting: { vi: 'đang soạn', en: 'drafting' },
  submitted: { vi: 'chờ duyệt', en: 'awaiting approval' },
  returned: { vi: 'đã trả lại', en: 'returned' },
  approved: { vi: 'đã duyệt', en: 'approved' },
  delivered: { vi: 'đã trả lời', en: 'answered' },
  declined: { vi: 'không thuộc thẩm quyền', en: 'not within the remit' },
  withdrawn: { vi: 'đã thu hồi', en: 'withdrawn' },
} as const satisfies Readonly<Record<AssignmentState, Translated>>;

/** What a department does in an answer. */
export const assignmentParts = {
  lead: { vi: 'chủ trì', en: 'lead' },
  supporting: { vi: 'phối hợp', en: 'supporting' },
} as const satisfies Readonly<Record<Assignment['part'], Translated>>;

/** The seven ways to close a petition. */
export const dispositionKinds = {
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  resolvedNow: { vi: 'Giải quyết ngay', en: 'Resolved now' },
  toBeVerified: { vi: 'Giao kiểm tra, xác minh', en: 'To be verified' },
  escalated: { vi: 'Chuyển cấp có thẩm quyền', en: 'Passed to higher authority' },
  explained: { vi: 'Đã giải thích', en: 'Explained' },
  writtenReply: { vi: 'Trả lời bằng văn bản', en: 'Written reply' },
  noted: { vi: 'Ghi nhận', en: 'Noted' },
} as const satisfies Readonly<Record<DispositionKind, Translated>>;

/** How those who asked were told. */
export const tellingWays = {
  paper: { vi: 'bằng văn bản', en: 'in writing' },
  call: { vi: 'gọi điện', en: 'by phone' },
  zalo: { vi: 'qua Zalo', en: 'by Zalo' },
  inPerson: { vi: 'gặp trực tiếp', en: 'in person' },
} as const satisfies Readonly<Record<Telling['way'], Translated>>;
