import { messages } from '#lib/ui/messages.ts';
import { consentWords } from './consent.ts';

/** What of a person everybody sees beside the number, and how that is changed. */
export const consentShown = /* @__PURE__ */ messages({
  title: {
    vi: (no: number) => `Phần được hiện của số ${no}`,
    en: (no: number) => `What is shown of no. ${no}`,
  },
  legendShort: { vi: 'Phần được hiện', en: 'What is shown' },
  hidesOnly: {
    vi: 'Bàn khác đã tiếp nhận, hoặc đã quá giờ: ở đây chỉ bỏ bớt phần đang được hiện.',
    en: 'Another desk took this, or it is too late: here something can only be hidden.',
  },
  shownNow: { vi: 'Mọi người đang thấy', en: 'What everyone sees' },
  number: { vi: (no: number) => `Số ${no}`, en: (no: number) => `No. ${no}` },
  numberOnly: { vi: 'chỉ gọi và hiện số', en: 'number only' },
  shows: { vi: (what: string) => `được hiện: ${what}`, en: (what: string) => `shown: ${what}` },
  unscreened: { vi: 'tên chưa duyệt để hiện', en: 'name not cleared yet' },
  clear: { vi: 'Duyệt hiện tên', en: 'Clear the name' },
  cleared: { vi: 'Đã duyệt hiện tên.', en: 'The name is cleared.' },
  change: { vi: 'Thay đổi', en: 'Change' },
  changed: { vi: 'Đã thay đổi phần được hiện.', en: 'What is shown is changed.' },
});

interface Agreed {
  readonly name: boolean;
  readonly organisation: boolean;
  readonly place: boolean;
}

/** What somebody agreed to, in a few words for those who run the session. */
export function agreedTo({ name, organisation, place }: Agreed): string {
  const parts = [
    name && consentWords.name,
    organisation && consentWords.organisation,
    place && consentWords.place,
  ].filter((part) => part !== false);
  return parts.length === 0 ? consentShown.numberOnly : consentShown.shows(parts.join(', ').toLowerCase());
}
