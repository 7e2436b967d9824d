import type { Page } from '@playwright/test';
import { newWorkbook } from '../samples/files/workbooks.ts';
import { allocationRows } from '../samples/files/allocation.ts';
import { button, dialog, field, heading, text } from './named.ts';
import { planScenes } from './plan-scenes.ts';
import { brokenDelegates, promises } from './preparation-cast.ts';
import { scenesOf, sizes } from './scene.ts';

const shared = { moment: 'before', account: true, sizes: sizes.officeOnly } as const;
const stage = (name: string): string => `/office/prepare/:meeting/${name}`;
const addRows = button('Thêm tổ chức', 'Add organisations');

/** Of a server on which nothing is prepared yet; this one always has what its other scenes show. */
async function nothingPrepared(page: Page): Promise<void> {
  await page.route('**/api/office/preparations', async (route) => {
    const answer = (await (await route.fetch()).json()) as object;
    await route.fulfill({ json: { ...answer, meetings: [], programmes: [] } });
  });
  await page.reload();
}

const roomScenes = scenesOf({ ...shared, screen: 'prepare' }, [
  {
    state: 'list',
    what: 'The conferences that are prepared, and the next thing owed for each',
    address: '/office/prepare',
    sizes: sizes.office,
    shows: heading('Hội nghị đang chuẩn bị', 'Conferences in preparation'),
  },
  {
    state: 'list-empty',
    what: 'Nothing is prepared yet',
    address: '/office/prepare',
    arrange: nothingPrepared,
    shows: text('Chưa có hội nghị nào đang chuẩn bị', 'No conference is being prepared'),
  },
  {
    state: 'samples',
    what: 'Which samples go before the work begins, and what stays',
    address: '/office/prepare',
    presses: [button('Bắt đầu thật…', 'Begin in earnest…')],
    shows: dialog('Bắt đầu thật…', 'Begin in earnest…'),
  },
  {
    state: 'new',
    what: 'A conference is begun from a template',
    address: '/office/prepare/new',
    sizes: sizes.office,
    shows: button('Lập hội nghị', 'Set it up'),
  },
  {
    state: 'new-missing',
    what: 'What is missing is said beside it',
    address: '/office/prepare/new',
    presses: [button('Lập hội nghị', 'Set it up')],
    shows: text('Đề nghị ghi nội dung này.', 'Please …'),
  },
]);

const participantScenes = scenesOf(
  { ...shared, screen: 'prepare', meeting: 'underWay', address: stage('participants') },
  [
    { state: 'participants-empty', what: 'No organisation yet', meeting: 'begun', shows: addRows },
    {
      state: 'participants',
      what: 'The 24 rows of a table, with delegates, opinions and links',
      sizes: sizes.office,
      shows: text('Tổng cộng', 'Total'),
    },
    {
      state: 'participants-add',
      what: 'A table is pasted',
      presses: [addRows],
      shows: field('Mỗi dòng một tổ chức…', 'One organisation a line…'),
    },
    {
      state: 'participants-row',
      what: 'One row: what is asked of it, its delegates, its link',
      presses: [button('MTTQ thành phố')],
      shows: dialog('MTTQ thành phố'),
    },
    {
      state: 'participants-links',
      what: 'For whom links are about to be issued, before any is',
      presses: [button('Cấp liên kết cho…', 'Links for…')],
      shows: dialog('Cấp liên kết', 'Issue links'),
    },
    {
      state: 'opinions-empty',
      what: 'No unit hands anything in yet',
      address: stage('opinions'),
      meeting: 'begun',
      shows: heading('Phiếu ý kiến', 'Opinion forms'),
    },
    {
      state: 'opinions',
      what: 'Who handed in, who is overdue, and who follows each unit up',
      address: stage('opinions'),
      shows: text('nộp muộn', 'handed in late'),
    },
  ],
);

/** Pastes text as if it were a table of this kind. */
async function pastes(page: Page, kind: readonly [string, string], typed: string): Promise<void> {
  await page
    .getByText(new RegExp(`^\\s*(${kind.join('|')})\\s*$`))
    .first()
    .click();
  await field('Hoặc chép bảng rồi dán vào đây', 'Or copy a table and paste it here')(page).fill(typed);
  await button('Đọc phần đã dán', 'Read what was pasted')(page).click();
}

/** Chooses a file of the device. */
async function chooses(
  page: Page,
  kind: readonly [string, string],
  name: string,
  buffer: Buffer,
): Promise<void> {
  await page
    .getByText(new RegExp(`^\\s*(${kind.join('|')})\\s*$`))
    .first()
    .click();
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const invitationScenes = scenesOf(
  { ...shared, screen: 'prepare', meeting: 'underWay', address: stage('invitations') },
  [
    {
      state: 'invitations',
      what: 'Who is invited, and what they replied; one sends somebody with a long name',
      sizes: sizes.office,
      shows: text('Cử người thay', 'Sends somebody'),
    },
    {
      state: 'invitations-reply',
      what: 'The office notes a reply',
      presses: [button('Ghi trả lời: Hội Liên hiệp Phụ nữ…', 'Note a reply: Hội Liên hiệp Phụ nữ…')],
      shows: dialog('Trả lời của…', 'Reply of…'),
    },
    {
      state: 'invitations-unanswered',
      what: 'Nobody has a link and nobody has replied',
      meeting: 'begun',
      shows: button('Cấp liên kết cho…', 'Links for…'),
    },
  ],
);

const allocation = ['Bảng phân bổ', 'Allocation'] as const;
/** How often promises were brought in: once for each language. */
let brought = 0;

const importScenes = scenesOf({ ...shared, screen: 'prepare', meeting: 'begun', address: stage('import') }, [
  { state: 'import', what: 'No file was brought in yet', shows: button('Chọn tệp', 'Choose a file') },
  {
    state: 'import-preview',
    what: 'The 24 rows of a table, as they would be taken',
    presses: [button('Chọn tệp', 'Choose a file')],
    arrange: async (page) => {
      const rows = allocationRows();
      await chooses(
        page,
        allocation,
        'phan-bo-dai-bieu.xlsx',
        await newWorkbook([{ name: 'Phân bổ', rows }]),
      );
    },
    shows: button('Nhập 24 dòng', 'Import 24 rows'),
  },
  {
    state: 'import-problems',
    what: 'Rows that cannot be read yet, each named in a sentence',
    presses: [button('Chọn tệp', 'Choose a file')],
    arrange: (page) => pastes(page, ['Danh sách đại biểu', 'Delegates'], brokenDelegates),
    shows: heading('Câu hỏi…', 'Questions…'),
  },
  {
    state: 'import-refused',
    what: 'A web page that calls itself a table is refused, with the way out',
    presses: [button('Chọn tệp', 'Choose a file')],
    arrange: (page) =>
      chooses(page, allocation, 'bang.xls', Buffer.from('<html><table><tr><td>1</td></tr></table></html>')),
    shows: (page) => page.getByRole('alert'),
  },
  {
    state: 'import-done',
    what: 'Two promises came in; the whole import can be undone',
    meeting: 'filled',
    presses: [button('Chọn tệp', 'Choose a file')],
    arrange: async (page) => {
      await pastes(page, ['Cam kết của kỳ trước', 'Promises of before'], promises((brought += 1)));
      await button('Nhập 2 dòng', 'Import 2 rows')(page).click();
    },
    shows: button('Hoàn tác', 'Undo'),
  },
]);

const releaseScenes = scenesOf(
  { ...shared, screen: 'prepare', meeting: 'lastTime', address: stage('plan') },
  [
    {
      state: 'earlier',
      what: 'What was promised before: who owes it today, how far it is, what the hall may read',
      arrange: (page) =>
        heading(
          'Cam kết của kỳ trước',
          'Promises of before',
        )(page).evaluate('(title) => title.scrollIntoView()'),
      shows: button('Cho hiện ở hội trường…', 'Let the hall read…'),
    },
    {
      state: 'earlier-release',
      what: 'What the hall may read of it is chosen',
      presses: [button('Cho hiện ở hội trường…', 'Let the hall read…')],
      shows: dialog('Nội dung hiện ở hội trường', 'What the hall reads'),
    },
  ],
);

/** The room in which conferences are prepared, stage by stage. */
export const prepareScenes = [
  ...roomScenes,
  ...planScenes,
  ...participantScenes,
  ...invitationScenes,
  ...importScenes,
  ...releaseScenes,
];
