import { coordinator, Hall, there } from './example-hall.ts';

/** A plan of those that the product was made for, as far as its session rests on it. */
export interface FivePlan {
  readonly template: string;
  readonly title: string;
  readonly host: string;
  readonly heldOn: string;
  readonly place: string;
  readonly backdrop: readonly string[];
  readonly chairs: readonly string[];
  /** How many bodies are called. */
  readonly bodies: number;
  /** Organisation, delegates, minimum opinions. */
  readonly rows: readonly (readonly [name: string, delegates: number, minOpinions: number])[];
  /** What those of the session before promised, by how many. */
  readonly promises: number;
}

const numbered = (of: string, count: number) => Array.from({ length: count }, (_, at) => `${of} ${at + 1}`);
const evenly = (names: readonly string[], delegates: number, min: number) =>
  names.map((name) => [name, delegates, min] as const);

/** The five plans by name: of today, and as they were in 2022, 2021 and 2024. */
export const fivePlans = {
  'TD1 the first cluster of a commune of 2026': {
    ...{ template: 'commune', title: 'Đối thoại với Nhân dân xã Đồng Mẫu năm 2026, cụm 1' },
    ...{ host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18', place: 'Hội trường UBND xã' },
    backdrop: ['HỘI NGHỊ', 'ĐỐI THOẠI VỚI NHÂN DÂN XÃ ĐỒNG MẪU NĂM 2026'],
    chairs: ['Chủ tịch UBND xã', 'Phó Chủ tịch HĐND xã'],
    ...{ bodies: 5, rows: evenly(numbered('Thôn', 21), 3, 2), promises: 21 },
  },
  'PL3 the province and one area, 2022': {
    ...{ template: 'province', title: 'Bí thư Tỉnh ủy đối thoại với Nhân dân' },
    ...{ host: 'Ban Thường vụ Tỉnh ủy', heldOn: '2022-09-12', place: 'Hội trường huyện' },
    backdrop: ['HỘI NGHỊ ĐỐI THOẠI TRỰC TIẾP'],
    chairs: ['Bí thư Tỉnh ủy'],
    bodies: 8,
    rows: [
      ['Đại biểu các cơ quan', 30, 0],
      ['Cán bộ 18 thôn', 30, 18],
      ['Nhân dân 18 thôn', 90, 18],
    ],
    promises: 4,
  },
  'BL1 a commune and its villages, 2021': {
    ...{ template: 'village', title: 'Chủ tịch UBND xã đối thoại với Nhân dân' },
    ...{ host: 'UBND xã Bình Lãng', heldOn: '2021-10-28', place: 'Hội trường UBND xã' },
    backdrop: ['ĐỐI THOẠI VỚI NHÂN DÂN'],
    chairs: ['Chủ tịch UBND xã'],
    ...{ bodies: 4, rows: evenly(['Thôn Trang An', 'Thôn Trang Nghĩa'], 20, 3), promises: 2 },
  },
  'QN1 one topic of a yearly programme, 2021': {
    ...{ template: 'programme', title: 'Đối thoại về việc làm cho thanh niên' },
    ...{ host: 'Tỉnh ủy Quảng Ngãi', heldOn: '2021-04-28', place: 'Trường Đại học' },
    backdrop: ['LẮNG NGHE TIẾNG NÓI CỦA NHÂN DÂN'],
    chairs: ['Bí thư Tỉnh ủy'],
    ...{ bodies: 6, rows: evenly(['Tỉnh đoàn'], 200, 18), promises: 3 },
  },
  'UB5 many organisations with an allocation, 2024': {
    ...{ template: 'allocated', title: 'Bí thư Thành ủy đối thoại với Mặt trận, các đoàn thể' },
    ...{ host: 'Thành ủy Uông Bí', heldOn: '2024-11-22', place: 'Hội trường Thành ủy' },
    backdrop: ['HỘI NGHỊ ĐỐI THOẠI'],
    chairs: ['Bí thư Thành ủy', 'Chủ tịch HĐND thành phố', 'Chủ tịch UBND thành phố'],
    bodies: 17,
    rows: [...evenly(numbered('Tổ chức', 23), 5, 1), ['Mặt trận Tổ quốc', 6, 7]],
    promises: 5,
  },
} as const satisfies Readonly<Record<string, FivePlan>>;

const idOf = (of: string, at: number) => `${of}-${at + 1}`;
const outcomes = [{ outcome: '2c' }, { outcome: '3a' }, { outcome: '2c', partly: true }, {}] as const;

/**
 * A conference that is prepared to its last part: chairs, bodies with leaders, the table with delegates, an opinion of
 * each row that a body answered in writing, approved, and what was promised before.
 */
export function preparedFrom(plan: FivePlan): Hall {
  const hall = new Hall();
  const { template, title, host, heldOn, place, backdrop, chairs, bodies, rows, promises } = plan;
  hall.does(coordinator, 'plan.start', {
    ...{ template, title, host, heldOn, place, period: '', startsAt: '08:00' },
    content: {
      backdrop,
      chairs: chairs.map((office, at) => ({ id: idOf('chu-toa', at), name: office, title: office })),
      departments: numbered('Phòng', bodies).map((name, at) => ({
        ...{ id: idOf('phong', at), name, leader: `Trưởng ${name}`, leaderTitle: 'Trưởng phòng' },
      })),
      organisations: rows.map(([name, delegates, minOpinions], at) => ({
        ...{ id: idOf('to-chuc', at), name, delegates, minOpinions },
      })),
      promises: {
        ...{ from: 'hoi-nghi-truoc', title: 'Hội nghị trước' },
        rows: Array.from({ length: promises }, (_, at) => ({
          ...{ row: at + 1, wording: `Việc đã hứa ${at + 1}`, wasPublic: at > 0, replied: at % 2 === 0 },
          ...outcomes[at % outcomes.length],
        })),
      },
    },
  });
  for (const [at, [name, delegates]] of rows.entries()) takesIn(hall, at, name, delegates);
  return hall;
}

/** What one row of the table sends, and the answer that a body gave to it on paper. */
function takesIn(hall: Hall, at: number, name: string, delegates: number): void {
  const organisation = idOf('to-chuc', at);
  const people = Array.from({ length: delegates }, (_, no) => ({ name: `Đại biểu ${no + 1} ${name}` }));
  hall.does(coordinator, 'delegates.name', { organisation, people });
  const text = `Đề nghị của ${name}`;
  hall.does(coordinator, 'handIn.addOpinions', { organisation, opinions: [{ text }] });
  const petition = there(hall.meeting.petitions.find((row) => row.text === text)).id;
  const department = idOf('phong', at % hall.meeting.departments.size);
  const [given] = hall.does(coordinator, 'petitions.assign', { petition, department, part: 'lead' });
  const assignment = given && 'id' in given ? given.id : '';
  const paper = { no: `${at + 1}/BC`, date: '2021-01-04', signer: 'Trưởng phòng' };
  hall.does(coordinator, 'answers.enter', { assignment, text: `Trả lời ${name}`, paper });
  hall.does(coordinator, 'answers.approve', { assignment });
}
