import { theDate } from '../calendar/civil-date.ts';
import type { DueRule } from '../calendar/due-rules.ts';
import type {
  CountLine,
  ExtensionRule,
  KeptProfile,
  RuleGround,
  RuleLine,
  RuleProfile,
} from './rule-profile.ts';

type Count = readonly [
  anchor: DueRule['anchor'],
  offset: number,
  unit: DueRule['unit'],
  whenOff: DueRule['whenOff'],
];
type By = readonly [ground: RuleGround, source: string];

function line(
  id: string,
  name: string,
  [anchor, offset, unit, whenOff]: Count,
  [ground, source]: By,
): RuleLine {
  return { id, name, anchor, offset, unit, boundary: 'inclusive', whenOff, ground, source };
}

const commune: By = ['law', 'Luật 72/2025/QH15, điều 43'];
const democracy = (article: string): By => ['law', `Luật 10/2022/QH15, ${article}`];
const personalData: By = ['law', 'Luật 91/2025/QH15; Nghị định 356/2025'];
const haiDuong = (part: string): By => ['regulation', `Quy định 03-QC/TU Hải Dương, ${part}`];
const quangNgai: By = ['habit', 'Kế hoạch Quảng Ngãi 2021, III.2'];

const notice: Count = ['session', -7, 'calendar', 'stays'];
const dossier: Count = ['session', -10, 'calendar', 'stays'];
const results: Count = ['session', 10, 'calendar', 'stays'];
const review: Count = ['session', 5, 'calendar', 'moves'];
const answer: Count = ['session', 15, 'working', 'moves'];

const names = {
  notice: 'Thông báo công khai hội nghị',
  intake: 'Báo cáo tổng hợp ý kiến đã tiếp nhận',
  dossier: 'Trình hồ sơ cho Chủ tọa',
  results: 'Công khai kết quả đối thoại',
  review: 'Đánh giá, rút kinh nghiệm sau hội nghị',
  answer: 'Trả lời các vấn đề được giao',
} as const;

/** What was taken into the record before lines had names; a meeting without an office copies it. */
export const shippedProfile: RuleProfile = {
  lines: [
    line('notice', names.notice, notice, commune),
    line('dossier', names.dossier, dossier, quangNgai),
    line('results', names.results, results, commune),
    line('review', names.review, review, haiDuong('III.3.1')),
    line('answer', names.answer, answer, haiDuong('III.3.2')),
  ],
};

/** What offices are used to after the day. */
const house: By = ['habit', 'Nền nếp của cơ quan'];

/** By the chair, once. */
export const shippedExtensions: ExtensionRule = { most: 1, by: 'chair', ground: house[0], source: house[1] };

const afterTheDay: readonly RuleLine[] = [
  line(
    'ask-again',
    'Gửi văn bản nhắc cấp trên khi chưa có trả lời, lặp lại',
    ['letterSent', 15, 'working', 'moves'],
    house,
  ),
  line('told', 'Báo người nêu sau khi cơ quan trả lời', ['reply', 3, 'working', 'moves'], house),
  line('reopening', 'Xem xét đề nghị mở lại', ['receipt', 2, 'working', 'moves'], house),
];

const onlyWhenEntered = (one: RuleLine): RuleLine => ({ ...one, off: true });

const onceAYear: CountLine = {
  id: 'frequency',
  name: 'Số hội nghị đối thoại mỗi năm',
  atLeast: 1,
  of: 'meetingsPerYear',
  ground: commune[0],
  source: commune[1],
};

const votersRequest: CountLine = {
  id: 'voters-request',
  name: 'Tỷ lệ cử tri đề nghị tổ chức đối thoại',
  atLeast: 10,
  of: 'percentOfVoters',
  ground: commune[0],
  source: commune[1],
};

/** The profile by which meetings are convened unless an office chooses another. */
export const communeProfile: KeptProfile = {
  id: 'cap-xa-2025',
  name: 'Cấp xã – Luật 2025',
  counts: [onceAYear, votersRequest],
  lines: [
    ...shippedProfile.lines,
    line('intake', names.intake, ['namedDate', 0, 'calendar', 'stays'], ['habit', 'Kế hoạch của hội nghị']),
    line(
      'acceptance',
      'Thông báo tiếp nhận hoặc chuyển đơn (cấp ủy)',
      ['receipt', 10, 'working', 'moves'],
      ['regulation', 'Quy định 11-QĐi/TW, sửa đổi theo Kết luận 215-KL/TW ngày 23/11/2025'],
    ),
    line(
      'publicity',
      'Công khai nội dung phải công khai',
      ['decision', 5, 'working', 'moves'],
      democracy('điều 12.3'),
    ),
    line('posting', 'Niêm yết liên tục', ['publication', 30, 'calendar', 'stays'], democracy('điều 13')),
    line(
      'loudspeaker',
      'Phát trên hệ thống truyền thanh liên tục',
      ['publication', 3, 'calendar', 'stays'],
      democracy('điều 13'),
    ),
    line(
      'consultation',
      'Lấy ý kiến Nhân dân',
      ['publication', 20, 'calendar', 'stays'],
      democracy('điều 28'),
    ),
    line(
      'data-reply',
      'Phản hồi lần đầu yêu cầu về dữ liệu cá nhân',
      ['receipt', 2, 'working', 'moves'],
      personalData,
    ),
    line(
      'data-done',
      'Thực hiện yêu cầu về dữ liệu cá nhân',
      ['receipt', 10, 'calendar', 'moves'],
      personalData,
    ),
    line(
      'data-done-longest',
      'Thực hiện yêu cầu về dữ liệu cá nhân, loại dài nhất',
      ['receipt', 20, 'calendar', 'moves'],
      personalData,
    ),
    ...afterTheDay,
  ],
};

/** No law sets anything for a province: its own regulation does, and until that is entered no line holds. */
const provinceProfile: KeptProfile = {
  id: 'cap-uy-tinh',
  name: 'Cấp ủy tỉnh – theo quy chế tỉnh',
  off: true,
  counts: [],
  lines: [
    line('notice', names.notice, notice, ['regulation', 'Quy chế của tỉnh: chưa nhập']),
    line('dossier', names.dossier, dossier, ['regulation', 'Quy chế của tỉnh: chưa nhập']),
    line('results', names.results, results, ['regulation', 'Quy chế của tỉnh: chưa nhập']),
    line('review', names.review, review, ['regulation', 'Quy chế của tỉnh: chưa nhập']),
    line('answer', names.answer, answer, ['regulation', 'Quy chế của tỉnh: chưa nhập']),
  ].map(onlyWhenEntered),
};

const until = (one: RuleLine, validFrom: string, validTo: string): RuleLine => ({
  ...one,
  validFrom: theDate(validFrom),
  validTo: theDate(validTo),
});

/** What the plan of a sample conference itself says, for the year in which it held. */
function planProfile(id: string, name: string, year: number, lines: readonly RuleLine[]): KeptProfile {
  const [first, last] = [`${year}-01-01`, `${year + 1}-12-31`];
  return { id, name, counts: [], lines: lines.map((one) => until(one, first, last)) };
}

const named: Count = ['namedDate', 0, 'calendar', 'stays'];

const planProfiles: readonly KeptProfile[] = [
  planProfile('phu-luong-2022', 'Phú Lương 2022 – theo kế hoạch', 2022, [
    line('intake', names.intake, named, ['regulation', 'Kế hoạch 62-KH/TU; công văn của UBND xã Cổ Lũng']),
  ]),
  planProfile('binh-lang-2021', 'Bình Lãng 2021 – theo kế hoạch', 2021, [
    line('notice', names.notice, notice, ['regulation', 'Kế hoạch Bình Lãng 2021, III.1.4']),
    line('review', names.review, review, haiDuong('III.3.1')),
    line('answer', names.answer, answer, haiDuong('III.3.2')),
  ]),
  planProfile('quang-ngai-2021', 'Quảng Ngãi 2021 – theo kế hoạch', 2021, [
    line('dossier', names.dossier, dossier, ['regulation', quangNgai[1]]),
    line('intake', names.intake, named, ['regulation', 'Kế hoạch Quảng Ngãi 2021']),
  ]),
  planProfile('uong-bi-2024', 'Uông Bí 2024 – theo kế hoạch', 2024, [
    line('intake', names.intake, named, ['regulation', 'Kế hoạch Uông Bí 2024']),
  ]),
];

/** Every profile that this release ships, the one in force first. */
export const shippedProfiles: readonly KeptProfile[] = [communeProfile, provinceProfile, ...planProfiles];
