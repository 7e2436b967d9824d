import { prepared } from './commands.ts';
import { staffed } from './departments.ts';
import { opinionsOfDongMau } from './dong-mau-2026-opinions.ts';
import { citizen } from './people.ts';
import type { SampleCommand, SamplePreparation } from './sample.ts';

const villages = [
  ...['Đoàn Kết', 'Bến Đá', 'Xóm Trại', 'Đồng Tâm', 'Tân Lập', 'Quyết Thắng', 'Trung Hòa'],
  ...['Phú Thịnh', 'An Bình', 'Hòa Bình', 'Yên Sơn', 'Thượng', 'Trung', 'Hạ'],
  ...['Đông', 'Đoài', 'Cầu Mới', 'Chợ Cũ', 'Vườn Chè', 'Ao Sen', 'Gò Cao'],
].map((name, at) => ({ id: `thon-${at + 1}`, name: `Thôn ${name}`, clerk: citizen(at).name }));

/** The one that still owes its form. */
const missing = 'thon-2';

const departments = staffed(
  [
    ['kinh-te', 'Phòng Kinh tế', 'Trưởng phòng', ['dat-dai', 'ha-tang', 'moi-truong', 'kinh-te']],
    ['van-hoa-xa-hoi', 'Phòng Văn hóa – Xã hội', 'Trưởng phòng', ['van-hoa-xa-hoi']],
    ['cong-an', 'Công an xã', 'Trưởng Công an xã', ['an-ninh']],
    ['hanh-chinh-cong', 'Trung tâm Phục vụ hành chính công', 'Giám đốc', ['hanh-chinh']],
    ['dien-luc', 'Đội Quản lý điện lực khu vực', 'Đội trưởng', []],
  ],
  60,
);

const chairs = [
  { id: 'ubnd', name: 'Hoàng Văn Đóng Vai', title: 'Chủ tịch Ủy ban nhân dân, đồng Chủ tọa' },
  { id: 'hdnd', name: 'Phạm Thị Minh Họa', title: 'Phó Chủ tịch Hội đồng nhân dân, đồng Chủ tọa' },
];

/** What each village wrote on its form, and who handed it in. */
const handedIn = villages
  .filter(({ id }) => id !== missing)
  .flatMap(({ id, clerk }): SampleCommand[] => {
    const opinions = opinionsOfDongMau
      .filter((opinion) => opinion.village === id)
      .map(({ text, field }) => ({ text, field }));
    return [
      { role: 'coordinator', type: 'handIn.addOpinions', input: { organisation: id, opinions } },
      { role: 'coordinator', type: 'handIn.submit', input: { organisation: id, name: clerk } },
    ];
  });

/** Petitions are numbered as they came: village by village. */
const numbered = villages.flatMap(({ id }) => opinionsOfDongMau.filter((opinion) => opinion.village === id));

/** What was looked through so far. */
const classified = numbered.flatMap(({ field, authority, necessity }, at): SampleCommand[] =>
  authority === undefined
    ? []
    : [
        {
          role: 'moderator',
          type: 'petitions.classify',
          input: {
            petition: { ref: 'petition', no: at + 1 },
            ...{ field, authority, necessity: necessity ?? 'needed' },
          },
        },
      ],
);

/**
 * A commune of today on its way to the yearly dialogue: the notice is due soon, one village owes its form, opinions are
 * classified in part, one answer is proposed.
 */
export const dongMau2026: SamplePreparation = {
  id: 'dong-mau-2026',
  start: {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân năm 2026', host: 'UBND xã Đồng Mẫu' },
    ...{ heldOn: '2026-12-18', startsAt: '08:00', period: '', place: 'Hội trường UBND xã Đồng Mẫu' },
    ...{ programme: null, topic: null },
    content: {
      chairs,
      departments,
      organisations: villages.map(({ id, name }) => ({
        ...{ id, name, delegates: 3, minOpinions: 1, sensitive: false },
        who: 'Bí thư chi bộ, trưởng thôn, đại diện hộ dân',
      })),
      expected: 63,
      backdrop: ['ỦY BAN NHÂN DÂN XÃ ĐỒNG MẪU', 'ĐỐI THOẠI VỚI NHÂN DÂN NĂM 2026'],
    },
  },
  commands: [
    {
      role: 'coordinator',
      type: 'plan.change',
      input: { set: { number: '48/KH-UBND', issuedOn: '2026-11-16' } },
    },
    {
      role: 'coordinator',
      type: 'milestones.handIn',
      input: {
        milestone: 'ke-hoach',
        proof: { kind: 'paper', text: 'Kế hoạch đối thoại với Nhân dân năm 2026', number: '48/KH-UBND' },
      },
    },
    { role: 'coordinator', type: 'intake.setDue', input: { dueOn: '2026-12-04' } },
    ...handedIn,
    ...classified,
    {
      role: 'coordinator',
      type: 'petitions.divide',
      input: {
        petition: { ref: 'petition', no: 2 },
        parts: [
          'Đường ngõ 4 xuống cấp, mưa là lầy: đề nghị đổ bê tông, cho biết bao giờ làm',
          'Thông cống đầu ngõ 4, nước mưa tràn vào nhà dân',
          'Lắp đèn ngõ 4 để các cháu đi học về an toàn',
        ],
      },
    },
    ...prepared([
      {
        petition: 1,
        department: 'kinh-te',
        draft:
          'Xã đã lập danh sách 12 hộ và gửi Chi nhánh Văn phòng Đăng ký đất đai ngày 20/11/2026. Đo đạc xong trong tháng 01/2027, trả giấy chứng nhận trước ngày 31/3/2027 tại Trung tâm Phục vụ hành chính công.',
        reached: 'submitted',
      },
      { petition: 4, department: 'kinh-te' },
      { petition: 5, department: 'van-hoa-xa-hoi' },
    ]),
  ],
};

/** The afternoon of the same day, for the villages beyond the river; its forms are not back yet. */
export const dongMau2026SecondCluster: SamplePreparation = {
  id: 'dong-mau-2026-cum-2',
  start: {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân cụm Đồi Chè năm 2026' },
    ...{ host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18', startsAt: '14:00', period: '' },
    ...{ place: 'Nhà văn hóa thôn Đồi Chè', programme: null, topic: null },
    content: {
      chairs,
      departments,
      organisations: ['Đồi Chè', 'Suối Mít', 'Bãi Giữa', 'Cầu Tre'].map((name, at) => ({
        ...{ id: `cum-2-thon-${at + 1}`, name: `Thôn ${name}`, delegates: 10, minOpinions: 1 },
        ...{ sensitive: false, who: 'Bí thư chi bộ, trưởng thôn, đại diện hộ dân' },
      })),
      expected: 40,
      backdrop: ['ỦY BAN NHÂN DÂN XÃ ĐỒNG MẪU', 'ĐỐI THOẠI VỚI NHÂN DÂN NĂM 2026'],
    },
  },
  commands: [],
};
