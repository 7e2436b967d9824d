import type { BodyKind, BodyLevel, PersonPart } from '../office/directory-vocabulary.ts';
import type { Translated } from '../text/language.ts';

/** Where a body stands. */
export const bodyLevels = {
  commune: { vi: 'Cấp xã', en: 'Commune' },
  district: { vi: 'Cấp huyện (trước 01/7/2025)', en: 'District (before 1 July 2025)' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  centre: { vi: 'Trung ương', en: 'Central' },
} as const satisfies Readonly<Record<BodyLevel, Translated>>;

/** What a body is. */
export const bodyKinds = {
  council: { vi: 'Hội đồng nhân dân', en: 'People’s Council' },
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  office: { vi: 'Cơ quan chuyên môn', en: 'Office of the committee' },
  service: { vi: 'Đơn vị sự nghiệp', en: 'Public service unit' },
  force: { vi: 'Công an, quân sự', en: 'Police and military' },
  party: { vi: 'Cơ quan Đảng', en: 'Party body' },
  front: { vi: 'Mặt trận, đoàn thể', en: 'Front and unions' },
  village: { vi: 'Thôn, tổ dân phố', en: 'Village, residential group' },
  other: { vi: 'Cơ quan, đơn vị khác', en: 'Other body' },
} as const satisfies Readonly<Record<BodyKind, Translated>>;

/** What somebody is in a body. */
export const personParts = {
  leader: { vi: 'Lãnh đạo', en: 'Leader' },
  deputy: { vi: 'Cấp phó', en: 'Deputy' },
} as const satisfies Readonly<Record<PersonPart, Translated>>;
