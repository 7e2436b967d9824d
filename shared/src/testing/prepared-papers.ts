import { coordinator, Hall, there } from './example-hall.ts';
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
  return seenBy('preparation', plannedHall(layout, more).meeting);
}

export function plannedHall(layout: PaperLayout, more: object): Hall {
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
  return hall;
}

const opinion = { channel: 'survey', consent: { name: false, organisation: false, place: false } };

/** The same with what came in: delegates, opinions of which one was divided and one sent on, and who answers. */
export function gathered(layout: PaperLayout, more: object = {}): PreparedData {
  return seenBy('preparation', gatheredHall(layout, more).meeting);
}

export function gatheredHall(layout: PaperLayout, more: object = {}): Hall {
  const hall = plannedHall(layout, more);
  hall.does(coordinator, 'departments.call', {
    departments: [
      { id: 'kinh-te', name: 'Phòng Kinh tế', leader: 'Trần Văn Mẫu', leaderTitle: 'Trưởng phòng' },
      { id: 'cong-an', name: 'Công an xã' },
      { id: 'van-hoa', name: 'Phòng Văn hóa – Xã hội' },
    ],
  });
  hall.does(coordinator, 'delegates.name', {
    organisation: 'thon-1',
    people: [
      { honorific: 'bà', name: 'Vũ Thị Ví Dụ', title: 'Chi hội trưởng', phone: '0912 345 678' },
      { name: 'Đỗ Văn An' },
    ],
  });
  hall.does(coordinator, 'opinions.add', {
    opinions: [
      {
        ...opinion,
        ...{ unit: 'Thôn Bến Đá', field: 'ha-tang', matters: ['Đường thôn hỏng', 'Cống thoát nước tắc'] },
        ...{ text: 'Đường thôn hỏng. Cống thoát nước tắc', people: [] },
      },
      {
        ...opinion,
        ...{ text: 'Đề nghị cấp sổ đỏ', field: 'dat-dai', unit: '' },
        people: [{ honorific: 'ông', name: 'Ngô Văn Kín', unit: 'Ngõ 7, thôn Đoàn Kết' }],
      },
      { ...opinion, text: 'Thêm đèn đường', field: 'ha-tang', organisation: 'hoi', people: [] },
      { ...opinion, text: 'Tố cáo ông Tám', nature: 'denunciation', people: [] },
    ],
  });
  for (const [text, department, part] of [
    ['Đường thôn hỏng', 'kinh-te', 'lead'],
    ['Cống thoát nước tắc', 'kinh-te', 'lead'],
    ['Cống thoát nước tắc', 'cong-an', 'supporting'],
    ['Đề nghị cấp sổ đỏ', 'cong-an', 'lead'],
  ] as const) {
    const petition = there(hall.meeting.petitions.find((row) => row.text === text)).id;
    hall.does(coordinator, 'petitions.assign', { petition, department, part });
  }
  return hall;
}
