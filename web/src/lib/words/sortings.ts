import type { Sorting } from '@doi-thoai/shared/queries/matter-standing';
import { messages } from '#lib/ui/messages.ts';

const names = messages({
  field: { vi: 'lĩnh vực', en: 'field' },
  authority: { vi: 'thẩm quyền', en: 'authority' },
  necessity: { vi: 'mức độ', en: 'necessity' },
});

const words = messages({
  lacks: { vi: (what: string) => `chưa ghi ${what}`, en: (what: string) => `no ${what} noted` },
  approvedAnyway: {
    vi: (what: string) => `Chưa ghi ${what}. Vẫn duyệt được, ghi sau.`,
    en: (what: string) => `No ${what} noted. It can be approved, and noted later.`,
  },
});

const listed = (lacking: readonly Sorting[]): string => lacking.map((sorting) => names[sorting]).join(', ');

/** What a matter is not sorted by yet; nothing where it lacks nothing. */
export function lacks(lacking: readonly Sorting[]): string {
  return lacking.length === 0 ? '' : words.lacks(listed(lacking));
}

/** The same, for whoever is about to approve its answer. */
export function approvedAnyway(lacking: readonly Sorting[]): string {
  return lacking.length === 0 ? '' : words.approvedAnyway(listed(lacking));
}
