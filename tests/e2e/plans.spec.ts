import { expect, test, type Browser } from '@playwright/test';
import { opinionFigures } from '@doi-thoai/shared/queries/opinion-figures';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { allocationRows } from '../samples/files/allocation.ts';
import { newWorkbook } from '../samples/files/workbooks.ts';
import { Chair } from '../support/chair.ts';
import { Clerk } from '../support/clerk.ts';
import { HallScreen, projector, tablet } from '../support/people.ts';
import { answersByLetter } from '../support/preparing/answers-stage.ts';
import { dates, type Dated } from '../support/preparing/milestones-stage.ts';
import * as plan from '../support/preparing/plan-stage.ts';
import { isReady, mendsWhatIsLacking, type Lacking } from '../support/preparing/readiness-stage.ts';
import { sorts, types } from '../support/preparing/synthesis-stage.ts';
import {
  allots,
  handsInOnPhone,
  importsAllotment,
  issuesLink,
  type Unit,
} from '../support/preparing/units-stage.ts';
import { Venue } from '../support/venue.ts';

// From a system on its first day: no conference, no sample, one account.
const venue = new Venue('file', 'nobody and no samples');
const account = { name: 'van-phong', password: 'mat khau thu', roles: ['coordinator'] } as const;
test.beforeAll(() => venue.hasAccount(account));

interface Planned {
  readonly name: string;
  readonly start: plan.Start;
  /** What else its programme holds. */
  readonly topics?: readonly plan.Topic[];
  /** What is done in the plan before anything hangs on it. */
  readonly plans?: (clerk: Clerk) => Promise<void>;
  readonly milestones: readonly Dated[];
  /** Sentences of the milestones' warnings. */
  readonly warnings: readonly string[];
  /** Bodies of the time, which the directory that is shipped does not know; all are called, the first two answer. */
  readonly bodies: readonly [string, string, ...string[]];
  readonly units: readonly Unit[] | 'the file';
  /** Whose link is opened on a phone. */
  readonly unit: string;
  readonly total: string;
  /** How many co-chairs sit at the rostrum when its session is opened. */
  readonly opens: number;
  /** What is mended by its readiness, of a plan whose day is here. */
  readonly lacks?: Lacking;
}

const field = 'Giao thông, hạ tầng, điện, nước';
const opinions = [
  'Đường trục thôn lầy lội khi mưa, đề nghị đổ bê tông.',
  'Trạm y tế thiếu người khám buổi chiều.',
] as const;

const plans: readonly Planned[] = [
  {
    name: 'TD1 PL5 UB5 TD8 QN6 a commune of today',
    start: {
      ...{ template: 'Đối thoại cấp xã hằng năm', title: 'Đối thoại với Nhân dân xã Đồng Mẫu năm 2026' },
      ...{ host: 'UBND xã Đồng Mẫu', heldOn: '2026-12-18', place: 'Nhà văn hóa xã' },
    },
    plans: async (clerk) => {
      await plan.notesVoters(clerk, 299, 3000, 'chưa đủ');
      await plan.notesVoters(clerk, 312, 3000, 'đủ 10 %');
    },
    milestones: [
      { what: 'Thông báo công khai', shows: ['11/12/2026'] },
      { what: 'Công khai kết quả đối thoại', shows: ['28/12/2026'] },
      { what: 'Đánh giá, rút kinh nghiệm', shows: ['23/12/2026'] },
      { what: 'Trả lời các vấn đề được giao', shows: ['11/01/2027'] },
    ],
    warnings: [],
    bodies: ['Phòng Hạ tầng thử', 'Phòng Xã hội thử'],
    units: [
      { name: 'Thôn Đông Mẫu', delegates: 30, minOpinions: 1 },
      { name: 'Thôn Đoài Mẫu', delegates: 33, minOpinions: 1 },
    ],
    unit: 'Thôn Đông Mẫu',
    total: '0/63',
    opens: 2,
  },
  {
    name: 'PL3 PL4 PL5 UB5 TD8 QN4 QN6 the province and one area, in 2022',
    start: {
      ...{
        template: 'Người đứng đầu cấp ủy tỉnh với một địa bàn',
        title: 'Bí thư Tỉnh ủy đối thoại với Nhân dân',
      },
      ...{ host: 'Ban Thường vụ Tỉnh ủy', period: 'cuối tháng 8/2022', place: 'Hội trường huyện' },
    },
    plans: async (clerk) => {
      await plan.issues(clerk, '71-KH/TU', '2022-06-06');
      await plan.citesLetter(clerk, 'Công văn của huyện', '2021-06-13');
      await expect(clerk.page.getByText('ghi ngày 13/06/2021, trước ngày ban hành 06/06/2022')).toBeVisible();
      await plan.settlesDay(clerk, '2022-09-12', 'Trùng lịch công tác');
      await expect(clerk.page.getByText('cuối tháng 8/2022').first()).toBeVisible();
    },
    milestones: [
      { what: 'Lấy phiếu ý kiến', words: 'chậm nhất ngày 16/6/2022', shows: ['16/06/2022'] },
      {
        what: 'Tổng hợp gửi Ban Dân vận Tỉnh ủy',
        isNew: true,
        words: 'trước ngày 30/6/2022',
        shows: ['29/06/2022'],
      },
      {
        what: 'Trả lời bằng văn bản',
        words: 'chậm nhất ngày 24/7/2022',
        shows: ['24/07/2022', 'Chủ nhật', '22/7'],
      },
      { what: 'Lập hồ sơ', words: 'chậm nhất ngày 04/8/2022', shows: ['04/08/2022'] },
    ],
    warnings: ['không nêu hạn, mà “Lập hồ sơ, báo cáo Thường trực” đang chờ việc này'],
    bodies: ['Sở Giao thông Vận tải cũ', 'Sở Y tế cũ'],
    units: [
      { name: 'Đại biểu các cơ quan', delegates: 30, minOpinions: 0 },
      { name: 'Cán bộ 18 thôn', delegates: 30, minOpinions: 1 },
      { name: 'Nhân dân 18 thôn', delegates: 90, minOpinions: 1 },
    ],
    unit: 'Nhân dân 18 thôn',
    total: '0/150',
    opens: 1,
    lacks: { chairs: ['Hoàng Văn Đóng Vai, Bí thư Tỉnh ủy'], postedOn: '2022-09-01' },
  },
  {
    name: 'PL5 PL7 UB5 TD8 QN4 QN6 a commune and its villages, in 2021',
    start: {
      ...{ template: 'Chủ tịch UBND xã với các thôn', title: 'Chủ tịch UBND xã đối thoại với Nhân dân' },
      ...{ host: 'UBND xã Bình Lãng', heldOn: '2021-10-28', place: 'Hội trường UBND xã' },
    },
    milestones: [
      { what: 'Thông báo công khai', shows: ['21/10/2021'] },
      { what: 'Đánh giá, rút kinh nghiệm', shows: ['02/11/2021'] },
      { what: 'Trả lời các vấn đề được giao', shows: ['18/11/2021'] },
    ],
    warnings: [],
    bodies: ['Bộ phận Địa chính cũ', 'Bộ phận Văn hóa cũ'],
    units: [
      { name: 'Thôn Trang An', delegates: 20, minOpinions: 1 },
      { name: 'Thôn Trang Nghĩa', delegates: 20, minOpinions: 1 },
    ],
    unit: 'Thôn Trang An',
    total: '0/40',
    opens: 1,
    lacks: { chairs: ['Hoàng Văn Đóng Vai, Chủ tịch UBND xã'], postedOn: '2021-10-20' },
  },
  {
    name: 'QN1 QN3 QN4 QN6 UB5 TD8 one topic of a yearly programme, in 2021',
    start: {
      ...{
        template: 'Chương trình năm nhiều chủ đề',
        programme: 'Chương trình đối thoại năm 2021',
        title: 'Đối thoại về việc làm cho thanh niên',
      },
      ...{ host: 'Tỉnh ủy Quảng Ngãi', period: 'trong tháng 4/2021', place: 'Trường Đại học' },
    },
    topics: [
      {
        ...{ title: 'Lắng nghe cán bộ, Nhân dân huyện Lý Sơn', host: 'Tỉnh ủy Quảng Ngãi' },
        ...{ period: 'dự kiến trong quý III/2021', people: 150 },
        shows: ['quý III/2021', 'khoảng 150 người', 'Địa điểm sẽ thông báo sau'],
      },
      {
        ...{ title: 'Đối thoại đột xuất', host: 'Tỉnh ủy Quảng Ngãi', period: 'khi cần thiết' },
        shows: ['khi cần thiết'],
      },
    ],
    plans: (clerk) => plan.settlesDay(clerk, '2021-04-28', 'Đã thống nhất với cơ quan chủ trì'),
    milestones: [
      { what: 'Báo cáo tổng hợp ý kiến', words: 'chậm nhất trong ngày 31/3/2021', shows: ['31/03/2021'] },
      { what: 'Trình hồ sơ cho Chủ tọa', shows: ['18/04/2021', 'Chủ nhật', '16/4'] },
      {
        what: 'Báo cáo của chủ đề hai',
        isNew: true,
        words: 'chậm nhất trước ngày 31/5',
        shows: ['30/05/2021', 'Chủ nhật'],
      },
    ],
    warnings: [],
    bodies: ['Sở Lao động cũ', 'Sở Nội vụ cũ'],
    units: [{ name: 'Tỉnh đoàn cũ', delegates: 200, minOpinions: 1 }],
    unit: 'Tỉnh đoàn cũ',
    total: '0/200',
    opens: 1,
    lacks: { chairs: ['Hoàng Văn Đóng Vai, Bí thư Tỉnh ủy'], postedOn: '2021-04-15' },
  },
  {
    name: 'UB4 UB5 IM7 TD8 QN6 many organisations with an allocation, in 2024',
    start: {
      ...{ template: 'Nhiều tổ chức, có phân bổ đại biểu', title: 'Bí thư Thành ủy đối thoại với Mặt trận' },
      ...{ host: 'Thành ủy Uông Bí', heldOn: '2024-11-22', place: 'Hội trường Thành ủy' },
    },
    plans: (clerk) =>
      plan.namesChairs(clerk, [
        'Bí thư Thành ủy',
        'Phó Bí thư Thường trực Thành ủy, Chủ tịch HĐND thành phố',
        'Phó Bí thư Thành ủy, Chủ tịch UBND thành phố',
      ]),
    milestones: [
      { what: 'Tổng hợp ý kiến đăng ký', words: 'chậm nhất ngày 11/11/2024', shows: ['11/11/2024'] },
      { what: 'Tập hợp ý kiến', words: 'chậm nhất ngày 14/11/2024', shows: ['14/11/2024'] },
      { what: 'Tổng hợp ý kiến trình', words: 'trong ngày 14/11/2024', shows: ['14/11/2024'] },
    ],
    warnings: ['không còn ngày làm việc nào ở giữa'],
    bodies: [
      'Phòng Quản lý đô thị cũ',
      'Phòng Y tế cũ',
      ...['Phòng Tài chính - Kế hoạch cũ', 'Phòng Kinh tế cũ'],
      ...['Phòng Tài nguyên và Môi trường cũ', 'Phòng Giáo dục và Đào tạo cũ', 'Phòng Tư pháp cũ'],
      ...['Phòng Lao động - Thương binh và Xã hội cũ', 'Phòng Văn hóa - Thông tin cũ'],
      ...['Trung tâm Phát triển Quỹ đất cũ', 'Văn phòng HĐND và UBND cũ', 'Trung tâm Hành chính công cũ'],
      ...['Công an thành phố cũ', 'Ban Chỉ huy quân sự thành phố cũ'],
      ...['Chi cục Thuế khu vực Uông Bí - Quảng Yên cũ', 'Bảo hiểm xã hội thành phố cũ'],
      'Trung tâm Y tế thành phố cũ',
    ],
    units: 'the file',
    unit: 'Hội Cựu chiến binh',
    total: '0/121',
    opens: 3,
  },
];

/** Bodies, table, a unit's link on its phone, and what came on paper. */
async function takesIn(clerk: Clerk, browser: Browser, { units, unit, total }: Planned): Promise<void> {
  const { page } = clerk;
  if (units === 'the file') {
    await plan.goesTo(clerk, 'Nhập tệp');
    const merges = ['A1:D1', 'A2:D2'];
    const bytes = await newWorkbook([{ name: 'Phân bổ', rows: allocationRows(), merges }]);
    await importsAllotment(clerk, { name: 'f1.xlsx', bytes, total: 'Dòng tổng ghi 121, đúng bằng tổng.' });
    await plan.goesTo(clerk, 'Thành phần');
  } else {
    await plan.goesTo(clerk, 'Thành phần');
    await allots(clerk, units);
  }
  await expect(page.getByRole('row').filter({ hasText: 'Tổng' }).last()).toContainText(total);
  const address = await issuesLink(clerk, unit);
  await handsInOnPhone(browser, address, opinions[0]);
}

/** Whoever presides opens the session on their own tablet, with what was prepared (M20, QN6), once nothing is lacking (QN4). */
async function opensSession(clerk: Clerk, meeting: string, { opens, lacks }: Planned): Promise<void> {
  const browser = clerk.page.context().browser();
  if (!browser) throw new Error('a clerk sits at a browser');
  const seats = (await venue.server.seats(meeting)).map(({ seat }) => seat);
  const rostrum = seats.filter((seat) => seat.startsWith('chair-'));
  expect(rostrum).toHaveLength(opens);
  const chair = await venue.sits(browser, Chair, rostrum[0] ?? '', tablet, meeting);
  if (lacks) {
    const [screen = ''] = seats.filter((seat) => seat.startsWith('screen-'));
    await venue.sits(browser, HallScreen, screen, projector, meeting);
    await isReady(clerk);
  }
  await chair.opensSession();
  await expect(chair.button('Kiến nghị: 2 chưa nêu')).toBeVisible();
}

for (const planned of plans)
  test(`${planned.name}: from an empty system over answered opinions into the opened session`, async ({
    browser,
  }) => {
    const clerk = await Clerk.isSignedIn(browser, venue.server, account, 'mouse');
    const { page } = clerk;
    const [first, second] = planned.bodies;
    await plan.entersBodies(clerk, planned.bodies);
    await plan.founds(clerk, planned.start, planned.topics);
    const meeting = /prepare\/([^/]+)\//.exec(page.url())?.[1] ?? '';
    await planned.plans?.(clerk);
    await plan.calls(clerk, planned.bodies);

    await plan.goesTo(clerk, 'Mốc việc');
    await dates(clerk, planned.milestones);
    for (const warning of planned.warnings) await expect(page.getByText(warning).first()).toBeVisible();

    await takesIn(clerk, browser, planned);

    await page.goto(`/office/prepare/${meeting}/synthesis`);
    await types(clerk, opinions[1]);
    await sorts(clerk, [
      { text: opinions[0], field, body: first },
      { text: opinions[1], field, body: second },
    ]);

    await plan.goesTo(clerk, 'Trả lời');
    await answersByLetter(clerk, [first, second]);

    await plan.goesTo(clerk, 'Tổng hợp');
    const { view } = JSON.parse(await clerk.view(meeting)) as { view: DataOf<'preparation'> };
    const figures = opinionFigures(view);
    expect(figures).toMatchObject({ opinions: 2, matters: 2, proposed: 2, approved: 2 });
    expect(figures.byField.get(null)).toBeUndefined();
    expect(figures.byAuthority.get(null)).toBeUndefined();
    await expect(page.getByRole('group', { name: 'Số liệu' })).toContainText(
      `${figures.opinions} ý kiến ${figures.people} người ${figures.matters} vấn đề`,
    );
    if (planned.lacks) await mendsWhatIsLacking(clerk, planned.lacks);
    await opensSession(clerk, meeting, planned);
  });
