import type { Made } from './workbooks.ts';

/** Opinions in groups by field, one cell of them with three numbered matters, and a row that has no words. */
export function opinionRows(): Made[][] {
  return [
    ['TỔNG HỢP Ý KIẾN'],
    ['STT', 'Nội dung ý kiến', 'Đơn vị', 'Ghi chú'],
    [
      { value: 'I', bold: true },
      { value: 'Lĩnh vực đất đai, môi trường', bold: true },
    ],
    [1, 'Đề nghị cấp giấy chứng nhận cho 12 hộ xóm Trại', 'Thôn 1'],
    [2, '1) Đường ngõ 4 xuống cấp.\n2) Cống bị tắc.\n3) Thiếu đèn.', 'Thôn 2'],
    ['II', 'Lĩnh vực văn hoá – xã hội'],
    [1, 'Nhà văn hóa thôn dột nhiều chỗ', 'Thôn 3'],
    [2, '', 'Thôn 5'],
  ];
}
