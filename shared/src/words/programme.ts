import type { ProgrammeAct, ProgrammeKind } from '../programme/vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** What the conferences of a programme are to each other. */
export const programmeKinds = {
  topics: { vi: 'Nhiều chủ đề', en: 'Several topics' },
  clusters: { vi: 'Nhiều cụm', en: 'Several clusters' },
} as const satisfies Readonly<Record<ProgrammeKind, Translated>>;

/** What was done with a programme. */
export const programmeActs = {
  founded: { vi: 'Lập chương trình', en: 'Founded' },
  renamed: { vi: 'Đổi tên thành', en: 'Renamed to' },
  takenIn: { vi: 'Đưa vào', en: 'Taken in' },
  takenOut: { vi: 'Đưa ra', en: 'Taken out' },
  ended: { vi: 'Kết thúc chương trình', en: 'Ended' },
  resumed: { vi: 'Mở lại chương trình', en: 'Resumed' },
} as const satisfies Readonly<Record<ProgrammeAct, Translated>>;
