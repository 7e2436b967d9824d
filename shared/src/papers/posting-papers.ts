import { titleInSentence } from './conference.ts';
import { issuingOf, paperBy, signedBeside, type Issuing } from './issuing.ts';
import type { Announced } from './notice-paper.ts';
import { blankDate, cited } from './cited.ts';
import { known, longBlank, paragraph, runs, type Block, type List, type Paper } from './paper.ts';

/** So long that a line of the record holds it with what is said beside. */
const dots = '…'.repeat(10);

/** The record that a notice was posted: what happened there only those know who were there (TD2). */
export function postingPaper(announced: Announced): Paper {
  return record(announced, 'posting', 'Về việc niêm yết công khai', (issuing) => [
    ...present('tiến hành niêm yết công khai', announced, issuing),
    paragraph('Số trang niêm yết: ', known('', 'postedPages'), '.'),
    paragraph('Nơi niêm yết: ', known('', 'postedWhere', dots), '.'),
    paragraph(
      'Thời gian niêm yết: từ ',
      known('', 'postedAt', blankDate),
      ' đến hết ',
      known('', 'postedUntil', blankDate),
      '.',
    ),
  ]);
}

/** The record that it was taken down, with what was objected meanwhile. */
export function postingEndPaper(announced: Announced): Paper {
  return record(announced, 'postingEnd', 'Về việc kết thúc niêm yết công khai', (issuing) => [
    ...present('kết thúc việc niêm yết công khai', announced, issuing),
    paragraph('Nơi niêm yết: ', known('', 'postedWhere', dots), '.'),
    paragraph(
      'Đã niêm yết từ ',
      known('', 'postedAt', blankDate),
      ' đến hết ',
      known('', 'postedUntil', blankDate),
      '.',
    ),
    paragraph('Ý kiến, phản ánh trong thời gian niêm yết:'),
    paragraph(known('', 'objections', longBlank)),
  ]);
}

function record(
  announced: Announced,
  kind: 'posting' | 'postingEnd',
  summary: string,
  said: (issuing: Issuing) => readonly Block[],
): Paper {
  const issuing = issuingOf(announced);
  return paperBy(issuing, kind, {
    type: 'BIÊN BẢN',
    summary: runs(summary),
    dated: false,
    sections: [
      {
        landscape: false,
        blocks: [
          ...said(issuing),
          paragraph(
            'Biên bản được lập xong hồi … giờ … phút cùng ngày, thành … bản có giá trị như nhau; đã đọc lại cho những người có tên trên cùng nghe, thống nhất ký tên',
            issuing.layout.endMark,
          ),
          signedBeside('NGƯỜI NIÊM YẾT', 'TRƯỞNG THÔN (TỔ DÂN PHỐ)'),
          signedBeside('ĐẠI DIỆN MẶT TRẬN TỔ QUỐC', 'ĐẠI DIỆN CƠ QUAN BAN HÀNH'),
        ],
      },
    ],
  });
}

/** When, where, who, and the notice that it is about. */
function present(what: string, { title }: Announced, { layout, issuer }: Issuing): readonly Block[] {
  const notice = cited(
    layout,
    { name: 'Thông báo', number: '', date: null },
    { number: 'number', date: 'issuedOn' },
  );
  return [
    paragraph('Hôm nay, hồi … giờ … phút, ', known('', 'postedAt', blankDate), ', chúng tôi gồm:'),
    whoWasThere,
    paragraph(
      `Cùng ${what} `,
      notice,
      ' của ',
      known(issuer.name, 'issuer'),
      ` về tổ chức ${titleInSentence(title)}.`,
    ),
  ];
}

const whoWasThere: List = {
  kind: 'list',
  numbered: true,
  items: [
    'cán bộ Văn phòng',
    'cán bộ Văn phòng',
    'Trưởng thôn (tổ dân phố)',
    'đại diện Mặt trận Tổ quốc',
  ].map((what) => runs('Ông (bà) ', known('', 'postedBy', dots), `, ${what}.`)),
};
