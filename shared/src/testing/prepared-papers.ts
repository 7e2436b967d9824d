import { coordinator, Hall } from './example-hall.ts';
import type { PaperLayout } from '../meeting/plan/vocabulary.ts';
import type { PreparedData } from '../papers/prepared.ts';
import { seenBy } from './seen-by.ts';

const blankSchedule = { heldOn: null, period: '', startsAt: '', place: '' };

/** A conference of which nothing is known but its title. */
export function barelyBegun(layout: PaperLayout): PreparedData {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'adHoc', title: 'Đối thoại với Nhân dân', host: '', ...blankSchedule },
    content: { agenda: [], plan: { layout, rights: '' } },
  });
  return seenBy('preparation', hall.meeting);
}

/** A conference that is planned to its last part, by a People's Committee or by a Party committee. */
export function planned(layout: PaperLayout, more: object = {}): PreparedData {
  const hall = new Hall();
  hall.does(coordinator, 'plan.start', {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân năm 2026' },
    host: layout === 'state' ? 'UBND xã Đồng Mẫu' : 'Đảng ủy xã Đồng Mẫu',
    ...{ heldOn: '2026-12-18', period: '', startsAt: '08:00', place: 'Hội trường xã Đồng Mẫu' },
    content: {
      organisations: [
        {
          id: 'thon-1',
          name: 'Thôn Bến Đá',
          delegates: 3,
          minOpinions: 1,
          level: 'Thôn',
          who: 'Trưởng thôn',
        },
        { id: 'thon-2', name: 'Thôn Đoàn Kết', delegates: 4, minOpinions: 2, level: 'Thôn' },
        {
          id: 'hoi',
          name: 'Hội Nông dân',
          delegates: 5,
          minOpinions: 1,
          level: 'Đoàn thể',
          note: 'mời riêng',
        },
      ],
      chairs: [{ id: 'ubnd', name: 'Hoàng Văn Đóng Vai', title: 'Chủ tịch Ủy ban nhân dân' }],
      expected: 12,
      reception: 'Phòng Tiếp công dân xã',
      backdrop: ['ĐỐI THOẠI VỚI NHÂN DÂN', 'NĂM 2026'],
      plan: { layout, ...more },
      milestones: [
        {
          id: 'moc-1',
          what: 'Nộp phiếu ý kiến',
          owner: 'Các thôn',
          receiver: 'Văn phòng',
          person: 'Lê Thị Thử',
          writtenAs: 'chậm nhất ngày 04/12/2026',
        },
      ],
    },
  });
  hall.does(coordinator, 'intake.setDue', { dueOn: '2026-12-04' });
  return seenBy('preparation', hall.meeting);
}
