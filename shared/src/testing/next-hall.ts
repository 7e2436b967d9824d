import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import { coordinator, type Hall } from './example-hall.ts';
import { as } from './playing.ts';
import { gatheredHall } from './prepared-papers.ts';

const followed = {
  ...{ kept: 'there', checked: true, wasPublic: false, body: 'Phòng Kinh tế', owedBy: 'Phòng Kinh tế' },
  ...{ firstDue: '2025-12-12', due: '2025-12-12', outcome: '3a', replied: false, former: false },
};

/** A conference to come with what one of before left owed, and with what a table brought. */
export function nextHall(layout: PaperLayout = 'state'): Hall {
  const hall = gatheredHall(layout);
  hall.does(as('system'), 'earlierPromises.bringIn', {
    ...{ from: 'nam-2025', title: 'Hội nghị đối thoại năm 2025', heldOn: '2025-11-21', asOf: 40, gone: [] },
    rows: [
      {
        ...{ ...followed, key: 'viec-1', row: 101, note: 'NS25-KN1', wording: 'Sửa xong đường trước Tết' },
        ...{ asked: 'Đường hỏng, gọi 0912345678', reported: '20/11/2025: Đã làm 300 m', due: '2026-03-31' },
      },
      {
        ...{ ...followed, key: 'viec-2', row: 201, note: 'NS25-KN2', wording: 'Nạo vét mương thôn Đông' },
        ...{ outcome: '2c', replied: true, replyNo: '31/UBND-KT', repliedOn: '2025-12-10' },
      },
      {
        ...{ ...followed, key: 'viec-3', row: 301, note: 'NS25-KN3', wording: 'Nâng cấp lưới điện' },
        ...{ body: 'Công ty Điện lực', owedBy: '', outcome: '5' },
      },
    ],
  });
  const rows = [
    {
      ...{ row: 4, wording: 'Lắp đèn đường thôn Đoài', body: 'Phòng TN&MT huyện', former: true },
      ...{ owedBy: 'Phòng Kinh tế', due: '2024-06-30', outcomeAsWritten: 'đang làm' },
    },
    { row: 5, wording: 'Sửa nhà văn hóa', body: 'Phòng Văn hóa – Xã hội' },
  ];
  const file = { hash: 'd'.repeat(64), name: 'cam-ket-2024.xlsx', sheet: 'Sheet1' };
  hall.does(coordinator, 'import.take', { file, content: { kind: 'promises', rows } });
  return hall;
}
