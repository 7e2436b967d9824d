import { earlierStep } from '../../session/agenda-step.ts';
import type { ConveningInput } from '../facts.ts';
import type { MilestoneInput } from '../milestone.ts';
import type { PlanParts } from '../plan.ts';
import { powerDrill } from '../power-drill.ts';

/** What a conference of one kind begins with; every part may be changed afterwards. */
export interface Template {
  readonly plan: Partial<PlanParts>;
  readonly convening: Partial<Omit<ConveningInput, 'title' | 'host' | 'heldOn' | 'period' | 'place'>>;
  readonly milestones: readonly MilestoneInput[];
}

/** The things of a hall that somebody sees to, as every plan lists them (PL7). */
export const usualChecklist: PlanParts['checklist'] = [
  'Hội trường, bàn ghế, ma két',
  'Âm thanh, ánh sáng, máy chiếu hoặc màn hình',
  'Điện dự phòng, đường truyền mạng',
  powerDrill.what,
  'Nước uống',
  'An ninh, trật tự; nơi để xe',
  'Y tế',
  'Biển tên, sơ đồ chỗ ngồi',
  'Phiếu đăng ký phát biểu tại chỗ',
].map((what) => ({ what, owner: '', done: false }));

/** Rights, duties and rules of the house, as they are read out before a dialogue. */
export const usualRights = [
  'Đại biểu được thông báo trước thời gian, địa điểm, nội dung đối thoại; được đăng ký, phát biểu ý kiến, kiến nghị và được trả lời.',
  'Đại biểu được rút ý kiến đã gửi; được biết kết quả giải quyết kiến nghị của mình.',
  'Người phát biểu nói ngắn gọn, rõ nội dung, địa chỉ; tôn trọng người điều hành và đại biểu khác; chịu trách nhiệm về ý kiến của mình.',
  'Hội nghị không tiếp nhận nội dung khiếu nại, tố cáo; các nội dung này được hướng dẫn gửi đến nơi tiếp công dân theo quy định.',
  'Hội nghị được ghi âm, ghi hình để lập biên bản và công khai kết quả; tên người phát biểu chỉ được nêu khi người đó đồng ý.',
].join('\n');

export const usualFields = [
  { id: 'dat-dai', name: 'Đất đai, giải phóng mặt bằng' },
  { id: 'ha-tang', name: 'Giao thông, hạ tầng, điện, nước' },
  { id: 'moi-truong', name: 'Môi trường, vệ sinh' },
  { id: 'kinh-te', name: 'Kinh tế, nông nghiệp, xây dựng nông thôn mới' },
  { id: 'van-hoa-xa-hoi', name: 'Văn hóa, giáo dục, y tế, chính sách xã hội' },
  { id: 'an-ninh', name: 'Quốc phòng, an ninh, trật tự' },
  { id: 'hanh-chinh', name: 'Thủ tục hành chính, chuyển đổi số' },
  { id: 'xay-dung-dang', name: 'Xây dựng Đảng, chính quyền, đoàn thể' },
];

export const usualAgenda: NonNullable<Template['convening']['agenda']> = [
  {
    id: 'khai-mac',
    kind: 'opening',
    title: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu; thông báo nội quy',
  },
  { id: 'bao-cao', kind: 'report', title: 'Báo cáo tóm tắt tình hình kinh tế – xã hội' },
  earlierStep,
  { id: 'tong-hop', kind: 'report', title: 'Báo cáo tổng hợp ý kiến, kiến nghị đã tiếp nhận' },
  { id: 'doi-thoai', kind: 'dialogue', title: 'Đối thoại' },
  { id: 'ket-luan', kind: 'conclusion', title: 'Kết luận, bế mạc' },
];
