import type { complaintNatures } from '../meeting/intake/vocabulary.ts';

// An office writes Vietnamese: this paper is in no other language.

/** The paper that goes to citizen reception with what is no matter of a dialogue (Decree 154/2026, art. 14.4). */
export const receptionSlip = {
  title: 'PHIẾU CHUYỂN TIẾP CÔNG DÂN',
  to: 'Kính gửi',
  unknownReception: 'Trụ sở tiếp công dân của địa phương',
  conference: 'Hội nghị',
  number: 'Số',
  receivedOn: 'Ngày nhận',
  day: 'Ngày lập phiếu',
  nature: 'Nội dung thuộc',
  natures: { complaint: 'Khiếu nại', denunciation: 'Tố cáo' } satisfies Readonly<
    Record<(typeof complaintNatures)[number], string>
  >,
  eitherNature: 'khiếu nại, tố cáo',
  ground: 'Nằm ngoài nội dung đối thoại; được tách và chuyển theo khoản 4 Điều 14 Nghị định 154/2026/NĐ-CP.',
  asker: 'Người nêu',
  contact: 'Địa chỉ, điện thoại',
  content: 'Nội dung',
  onPaper: 'Theo phiếu giấy kèm theo.',
  erased: 'Đã xóa khỏi hệ thống của hội nghị.',
  secret:
    'Chỉ giao tận tay người tiếp công dân; không sao chụp. Bí mật về người tố cáo được bảo đảm theo luật.',
  sender: 'Người chuyển',
  receiver: 'Người nhận',
  signs: '(ký, ghi rõ họ tên)',
  petitionNo: (no: number): string => `Kiến nghị ${no}`,
  opinionNo: (no: number): string => `Ý kiến ${no}`,
  registrationNo: (no: number): string => `Đăng ký phát biểu ${no}`,
} as const;
