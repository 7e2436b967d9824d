import { fold } from '@doi-thoai/shared/text/fold';
import { chanceOf, type Chance } from './chance.ts';

/** How what a unit or a body hands in reaches the office. */
type UnitWay = 'link' | 'typed' | 'file';
type BodyWay = 'account' | 'link' | 'letter';

export interface InventedBody {
  readonly id: string;
  readonly name: string;
  readonly way: BodyWay;
  readonly fields: readonly string[];
}

/** Who answers: one at its own tablet, one by its link, one on paper. The last is called by the coordinator. */
export const bodies: readonly InventedBody[] = [
  {
    id: 'kinh-te',
    name: 'Phòng Kinh tế',
    way: 'account',
    fields: ['dat-dai', 'ha-tang', 'moi-truong', 'kinh-te'],
  },
  {
    id: 'van-hoa',
    name: 'Phòng Văn hóa – Xã hội',
    way: 'link',
    fields: ['van-hoa-xa-hoi', 'hanh-chinh'],
  },
  { id: 'cong-an', name: 'Công an xã', way: 'letter', fields: ['an-ninh', 'xay-dung-dang'] },
];

/** The bodies that the plan names at its beginning. */
export const calledAtFirst = bodies.filter(({ way }) => way !== 'letter');

interface InventedOpinion {
  readonly text: string;
  readonly field: string;
}

export interface InventedUnit {
  readonly name: string;
  readonly way: UnitWay;
  readonly clerk: string;
  readonly delegates: number;
  readonly opinions: readonly InventedOpinion[];
}

/** All that happens in one rehearsal of preparing, as far as nobody decides it on the way. */
export interface Script {
  readonly chance: Chance;
  readonly units: readonly InventedUnit[];
}

const matters: readonly (readonly [field: string, text: string])[] = [
  ['ha-tang', 'Đường trục @ lầy lội mỗi khi mưa, học sinh đi lại khó. Đề nghị đổ bê tông trước mùa mưa.'],
  ['ha-tang', 'Ngõ vào nhà văn hóa @ chưa có đèn chiếu sáng. Đề nghị lắp thêm năm bóng.'],
  ['dat-dai', 'Ranh giới thửa đất ở đầu @ chưa được đo lại. Đề nghị trả lời thời gian đo.'],
  ['dat-dai', 'Hồ sơ cấp giấy chứng nhận của mười hộ @ nộp từ năm trước chưa có kết quả.'],
  ['moi-truong', 'Rác ở cuối @ ba ngày mới thu gom một lần. Đề nghị thêm một chuyến xe.'],
  ['moi-truong', 'Mương tiêu của @ bị lấp, ruộng ngập sau mưa. Đề nghị nạo vét.'],
  ['kinh-te', 'Giá nước sạch ở @ cao hơn thôn bên. Đề nghị công khai cách tính.'],
  ['van-hoa-xa-hoi', 'Nhà văn hóa @ dột, không họp được khi mưa. Đề nghị sửa mái.'],
  ['van-hoa-xa-hoi', 'Trẻ em @ không có sân chơi. Đề nghị bố trí một khu đất nhỏ.'],
  ['hanh-chinh', 'Người già ở @ khó nộp hồ sơ qua mạng. Đề nghị có người giúp tại thôn mỗi tuần một buổi.'],
  ['an-ninh', 'Xe tải chạy qua @ ban đêm quá tốc độ. Đề nghị tuần tra, đặt biển hạn chế.'],
  ['an-ninh', 'Thanh niên tụ tập đua xe ở đầu @. Đề nghị xử lý.'],
];

/** Two units ask the same of all: what is merged. */
const common = 'Chợ Mẫu thiếu chỗ để xe, người bán tràn ra lòng đường. Đề nghị sắp xếp lại.';
/** A few matters in one opinion: what is divided; one part of one of them goes to citizen reception. */
const several = [
  '1. Cầu nhỏ ở cuối @ bị nứt, đề nghị kiểm tra.',
  '2. Loa truyền thanh @ hỏng từ tháng trước.',
  '3. Đề nghị mở lớp tập huấn trồng rau sạch.',
].join('\n');
const mixed = [
  '1. Đề nghị công khai danh sách hộ được hỗ trợ ở @.',
  '2. Tố cáo một người không có thật nhận tiền khi lập danh sách.',
].join('\n');

const names = ['Bến Giả', 'Đồng Mẫu', 'Xóm Thử', 'Ví Dụ', 'Giả Định', 'Thí Dụ'];
const clerks = [
  'Lê Thị Nộp Mẫu',
  'Phạm Văn Kịch Bản',
  'Vũ Thị Minh Họa',
  'Ngô Văn Thử',
  'Đỗ Thị Vai',
  'Bùi Văn Diễn',
];
const ways: readonly UnitWay[] = ['link', 'link', 'typed', 'link', 'typed', 'file'];

/** A conference of six villages; which of them asks what is drawn. */
export function inventedScript(seed: number): Script {
  const chance = chanceOf(seed);
  const units = names.map((short, at): InventedUnit => {
    const name = `Thôn ${short}`;
    const own = matters
      .filter((_, no) => chance(`${name} ${no}`, matters.length) < 3 || no % names.length === at)
      .map(([field, text]) => ({ field, text: text.replaceAll('@', name.toLowerCase()) }));
    return {
      name,
      way: ways[at] ?? 'link',
      clerk: clerks[at] ?? '',
      delegates: 1 + chance(`đại biểu ${name}`, 3),
      opinions: [...own, ...special(name, at)],
    };
  });
  return { chance, units };
}

/** What has to come in whatever is drawn. */
function special(name: string, at: number): InventedOpinion[] {
  const texts = [at < 2 ? [common] : [], at === 3 ? [several] : [], at === 4 ? [mixed] : []].flat();
  return texts.map((text) => ({ field: '', text: text.replaceAll('@', name.toLowerCase()) }));
}

/** Where a matter belongs, for somebody who reads it: drawn where no word tells. */
export function fieldOf(text: string, { chance }: Script): string {
  const known = matters.find(([, words]) => fold(text).startsWith(fold(words.split('@')[0] ?? '').trim()));
  return known?.[0] ?? bodies[chance(text, bodies.length)]?.fields[0] ?? 'ha-tang';
}

/** Which body a field belongs to. */
export function bodyOf(field: string): InventedBody | undefined {
  return bodies.find(({ fields }) => fields.includes(field));
}

/** A form as somebody filled it in by hand. */
export interface Form extends InventedOpinion {
  readonly unit: string;
  readonly person: string;
}

/** The forms of those units that nobody hands in for: a clerk of the office types them. */
export function formsOf({ units }: Script): readonly Form[] {
  return units
    .filter(({ way }) => way === 'typed')
    .flatMap(({ name, clerk, opinions }) =>
      opinions.map((opinion, at) => ({ ...opinion, unit: name, person: `${clerk} ${at + 1}` })),
    );
}

/** A file as a unit sends it. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** The tables that units send in place of forms. */
export function filesOf({ units }: Script): readonly TextFile[] {
  return units
    .filter(({ way }) => way === 'file')
    .map(({ name, opinions }) => ({
      name: `${name}.csv`,
      text: [
        ['STT', 'Đơn vị', 'Nội dung ý kiến'],
        ...opinions.map(({ text }, at) => [String(at + 1), name, text]),
      ]
        .map((cells) => cells.map((cell) => `"${cell}"`).join(','))
        .join('\n'),
    }));
}

const answers = [
  'Cơ quan đã kiểm tra tại chỗ ngày hôm qua. Phần thuộc trách nhiệm của chúng tôi làm trong tháng này.',
  'Việc này chậm là do chúng tôi; hồ sơ còn thiếu một bản vẽ, cơ quan cử người xuống đo trong tuần tới.',
  'Kinh phí đã có trong kế hoạch quý tới. Trước mắt làm tạm để bà con đi lại an toàn.',
];

/** What a simulated body writes about a matter. */
export function answerTo(text: string, { chance }: Script): string {
  return answers[chance(text, answers.length)] ?? '';
}
