import type { Made } from './workbooks.ts';

const first: readonly (readonly [string, string, string])[] = [
  ['Hội Cựu chiến binh', '10', 'Đại diện Ban Chấp hành và hội viên tiêu biểu. Chuẩn bị ít nhất 02 ý kiến'],
  ['Hội Liên hiệp Phụ nữ', '10', 'Chủ tịch Hội và chi hội trưởng. Chuẩn bị ít nhất 02 ý kiến'],
  ['Hội Nông dân', '10', 'Cán bộ hội và nông dân sản xuất giỏi Chuẩn bị ít nhất 02 ý kiến'],
  ['Đoàn Thanh niên', '10', 'Bí thư và đoàn viên tiêu biểu. Chuẩn bị ít nhất 02 ý kiến'],
  ['Liên đoàn Lao động', '10', 'Công nhân trực tiếp sản xuất. Chuẩn bị ít nhất 02 ý kiến'],
  ['Ủy ban Mặt trận', '10', 'Người có uy tín trong cộng đồng. Chuẩn bị ít nhất 02 ý kiến'],
];

/** The allocation of Uông Bí's plan: 24 organisations, 121 delegates, 30 opinions, numbers as text. */
export function allocationRows(): Made[][] {
  const others = Array.from({ length: 18 }, (_, at): Made[] => [
    String(at + 7),
    `Hội số ${at + 7}`,
    at < 7 ? '05' : at < 10 ? '04' : at < 12 ? '03' : at < 14 ? '02' : '01',
    'Chuẩn bị ít nhất 01 ý kiến',
  ]);
  return [
    ['PHÂN BỔ ĐẠI BIỂU'],
    ['(Ban hành kèm Kế hoạch số 332)'],
    [],
    ['Số TT', 'Tên tổ chức', 'Số lượng đại biểu', 'Phân công chuẩn bị ý kiến'],
    ...first.map(([name, delegates, task], at): Made[] => [String(at + 1), name, delegates, task]),
    ...others,
    [null, 'Tổng cộng', '121 đại biểu', '30 ý kiến'],
  ];
}
