import { messages } from '#lib/ui/messages.ts';

/** Words for what of a person everybody may be shown beside the number. */
export const consentWords = /* @__PURE__ */ messages({
  title: {
    vi: (no: number) => `Phần được hiện của số ${no}`,
    en: (no: number) => `What is shown of no. ${no}`,
  },
  legendShort: { vi: 'Phần được hiện', en: 'What is shown' },
  legend: { vi: 'Ngoài số thứ tự, cho hiện thêm', en: 'Beside the number, also show' },
  where: {
    vi: 'Trên màn hình hội trường và khi công khai kết quả. Không đánh dấu mục nào thì mọi nơi chỉ hiện số.',
    en: 'On the hall screens and with the published results. Without a mark only the number is shown anywhere.',
  },
  name: { vi: 'Họ tên', en: 'The name' },
  organisation: { vi: 'Tên tổ chức cử đến', en: 'The organisation' },
  place: { vi: 'Nơi ở, đơn vị', en: 'Where from' },
  telling: {
    vi: (name: string) => `${name} – tên này cho biết sức khỏe hoặc tôn giáo, phải được hỏi riêng`,
    en: (name: string) => `${name} – this name tells of health or religion; ask for it by itself`,
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
  return parts.length === 0 ? consentWords.numberOnly : consentWords.shows(parts.join(', ').toLowerCase());
}
