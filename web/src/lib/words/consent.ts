import { messages } from '#lib/ui/messages.ts';

/** What a person is asked: what everybody may be shown of them beside the number. */
export const consentWords = /* @__PURE__ */ messages({
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
});
