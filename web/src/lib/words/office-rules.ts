import * as words from '@doi-thoai/shared/words/office';
import type { CountLine, RuleLine } from '@doi-thoai/shared/office/rule-profile';
import { language } from '#lib/ui/language.svelte.ts';
import { messages } from '#lib/ui/messages.ts';

/** What a line says, in the language of the page. */
export function termOf(line: RuleLine | CountLine): string {
  return 'atLeast' in line
    ? words.enoughOf(line, language.current)
    : words.termOfRule(line, language.current);
}

/** Words of the office's rule profiles. */
export const ruleWords = messages({
  profiles: { vi: 'Các bộ quy tắc', en: 'Profiles' },
  inForce: { vi: 'đang áp dụng', en: 'in force' },
  on: { vi: 'đang bật', en: 'on' },
  off: { vi: 'đang tắt', en: 'off' },
  lines: {
    vi: (count: number) => `${count} dòng`,
    en: (count: number) => (count === 1 ? '1 line' : `${count} lines`),
  },
  choose: { vi: 'Áp dụng bộ này', en: 'Put in force' },
  chooseHelp: {
    vi: 'Hội nghị lập từ nay theo bộ này; hội nghị đã lập giữ hạn đã tính.',
    en: 'Meetings convened from now on go by it; those convened keep what was counted.',
  },
  switchOn: { vi: 'Bật bộ này', en: 'Switch on' },
  switchOff: { vi: 'Tắt bộ này', en: 'Switch off' },
  line: { vi: 'Quy tắc', en: 'Rule' },
  term: { vi: 'Thời hạn', en: 'Term' },
  whenOff: { vi: 'Ngày cuối là ngày nghỉ', en: 'A last day that is off' },
  valid: { vi: 'Hiệu lực', en: 'Valid' },
  always: { vi: 'không giới hạn', en: 'always' },
  from: { vi: (date: string) => `từ ${date}`, en: (date: string) => `from ${date}` },
  until: { vi: (date: string) => `đến ${date}`, en: (date: string) => `until ${date}` },
  extensions: { vi: 'Gia hạn việc phải làm', en: 'More time for what is owed' },
  extensionsMost: { vi: 'Số lần gia hạn nhiều nhất', en: 'At most so often' },
  approvedBy: { vi: 'Người cho phép', en: 'Approved by' },
  chair: { vi: 'Chủ tọa', en: 'the chair' },
  coordinator: { vi: 'Điều phối', en: 'the coordinator' },
  extensionsAre: {
    vi: (most: number, by: string) =>
      most === 0 ? 'Không gia hạn.' : `Tối đa ${most} lần, trước khi hết hạn; ${by} cho phép.`,
    en: (most: number, by: string) =>
      most === 0
        ? 'Never.'
        : `At most ${most === 1 ? 'once' : `${most} times`}, before the day passes; approved by ${by}.`,
  },
  lineOn: { vi: 'Bật', en: 'Switch on' },
  lineOff: { vi: 'Tắt', en: 'Switch off' },
  switchLineOn: { vi: (name: string) => `Bật: ${name}`, en: (name: string) => `Switch on: ${name}` },
  switchLineOff: { vi: (name: string) => `Tắt: ${name}`, en: (name: string) => `Switch off: ${name}` },
  addLine: { vi: 'Thêm dòng', en: 'Add a line' },
  editLine: { vi: (name: string) => `Sửa: ${name}`, en: (name: string) => `Edit: ${name}` },
  name: { vi: 'Tên quy tắc', en: 'Name' },
  rule: { vi: 'Là một dòng của quy tắc', en: 'A line of the rule' },
  ruleHint: {
    vi: 'Để trống nếu là quy tắc riêng. Chọn khi quy tắc đổi từ một ngày nào đó.',
    en: 'Empty for a rule of its own. Chosen where a rule changes from some day on.',
  },
  ownRule: { vi: 'Quy tắc riêng', en: 'A rule of its own' },
  anchor: { vi: 'Tính từ', en: 'Counted from' },
  direction: { vi: 'Trước hay sau', en: 'Before or after' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  count: { vi: 'Số ngày', en: 'How many' },
  atLeast: { vi: 'Ít nhất', en: 'At least' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  boundary: { vi: 'Ngày cuối cùng', en: 'The last day' },
  ground: { vi: 'Loại căn cứ', en: 'Kind of source' },
  validFrom: { vi: 'Có hiệu lực từ', en: 'Valid from' },
  validTo: { vi: 'Hết hiệu lực sau ngày', en: 'Valid until' },
  wholeNumber: { vi: 'Đề nghị ghi số nguyên từ 0 đến 400.', en: 'Please give a whole number from 0 to 400.' },
});
