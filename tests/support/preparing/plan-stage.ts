import { expect } from '@playwright/test';
import type { Clerk } from '../clerk.ts';

export interface Start {
  /** As the card of the template names it. */
  readonly template: string;
  readonly title: string;
  /** What it is the first topic of. */
  readonly programme?: string;
  readonly host: string;
  readonly heldOn?: string;
  readonly period?: string;
  readonly place: string;
}

/** What a programme holds besides its first conference. */
export interface Topic {
  readonly title: string;
  readonly host: string;
  readonly period: string;
  readonly people?: number;
  /** What its row says. */
  readonly shows: readonly string[];
}

/** Founds a conference from a template, with what else its programme holds, and stands in its plan. */
export async function founds(clerk: Clerk, start: Start, topics: readonly Topic[] = []): Promise<void> {
  const { page, hands } = clerk;
  await page.goto('/office/prepare/new');
  await hands.choose(page.getByRole('radio', { name: start.template }));
  await hands.write(page.getByLabel('Tên hội nghị'), start.title);
  await hands.write(page.getByLabel('Cơ quan tổ chức'), start.host);
  if (start.heldOn) await page.getByLabel(/^Ngày\s*không bắt buộc/).fill(start.heldOn);
  if (start.period) await hands.write(page.getByLabel(/^Hoặc thời gian bằng chữ/), start.period);
  await hands.write(page.getByLabel(/^Địa điểm/), start.place);
  if (start.programme !== undefined) await hands.write(page.getByLabel('Tên chương trình'), start.programme);
  await hands.press(page.getByRole('button', { name: 'Lập hội nghị' }));
  for (const topic of topics) await addsTopic(clerk, topic);
  // A programme is shown first, with its topics.
  if (start.programme !== undefined) await hands.press(page.getByRole('link', { name: start.title }).first());
  await expect(page.getByRole('heading', { level: 1, name: start.title })).toBeVisible();
}

/** Goes to a stage by the list beside it, where its name is followed by how far it is. */
export async function goesTo({ page, hands }: Clerk, stage: string): Promise<void> {
  const list = page.getByRole('navigation', { name: 'Các bước chuẩn bị' });
  await hands.press(list.getByRole('link', { name: new RegExp(`^${stage}`) }));
}

/** Number and date of the plan itself. */
export async function issues({ page, hands }: Clerk, number: string, on: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Sửa Số, ngày kế hoạch' }));
  const sheet = page.getByRole('dialog');
  await hands.write(sheet.getByLabel('Số, ký hiệu'), number);
  await sheet.getByLabel(/^Ngày ban hành/).fill(on);
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
}

/** Bodies of the time, pasted into the directory as a list of the office has them. */
export async function entersBodies({ page, hands }: Clerk, names: readonly string[]): Promise<void> {
  await page.goto('/office/directory/import');
  const rows = ['Tên cơ quan, đơn vị', ...names].join('\n');
  await page.getByLabel('Hoặc chép bảng rồi dán vào đây').fill(rows);
  await hands.press(page.getByRole('button', { name: 'Đọc phần đã dán' }));
  await hands.press(page.getByRole('button', { name: /^Nhập \d+ dòng$/ }));
  await expect(page.getByRole('listitem').filter({ hasText: 'phần đã dán' }).first()).toContainText(
    `· ${names.length}`,
  );
}

/** Calls bodies of the directory to answer. */
export async function calls({ page, hands }: Clerk, names: readonly string[]): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Sửa Cơ quan được gọi trả lời' }));
  const sheet = page.getByRole('dialog');
  for (const name of names) await hands.choose(sheet.getByRole('checkbox', { name, exact: true }));
  await hands.press(sheet.getByRole('button', { name: `Gọi ${names.length} cơ quan` }));
  await expect(sheet).toBeHidden();
}

/** Who presides, and who with them: one a line, as the plan names them. */
export async function namesChairs({ page, hands }: Clerk, chairs: readonly string[]): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Sửa Chủ tọa, đồng Chủ tọa' }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel('Chủ tọa, đồng Chủ tọa').fill(chairs.join('\n'));
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  const row = page
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: 'Chủ tọa, đồng Chủ tọa' }) });
  for (const chair of chairs) await expect(row).toContainText(chair);
}

/** A further conference of the programme that is in sight; it stands there as the plan says. */
async function addsTopic(
  { page, hands }: Clerk,
  { title, host, period, people, shows }: Topic,
): Promise<void> {
  const further = page.getByRole('link', { name: 'Lập hội nghị trong chương trình' });
  await expect(further).toBeVisible();
  const programme = page.url();
  await hands.press(further);
  await hands.write(page.getByLabel('Tên hội nghị'), title);
  await hands.write(page.getByLabel('Cơ quan tổ chức'), host);
  await hands.write(page.getByLabel(/^Hoặc thời gian bằng chữ/), period);
  if (people) await hands.write(page.getByLabel(/^Số người dự kiến/), String(people));
  await hands.press(page.getByRole('button', { name: 'Lập hội nghị' }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await page.goto(programme);
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: title }) });
  for (const shown of shows) await expect(row).toContainText(shown);
}

/** A period in words becomes a day; what stood is kept with the reason. */
export async function settlesDay({ page, hands }: Clerk, on: string, reason: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: /^(Định|Đổi) ngày, địa điểm$/ }));
  const sheet = page.getByRole('dialog');
  await sheet.getByLabel(/^Ngày\s*không bắt buộc/).fill(on);
  await hands.write(sheet.getByLabel('Lý do'), reason);
  await hands.press(sheet.getByRole('button', { name: /^Lưu, đổi hạn \d+ mốc việc$/ }));
  await expect(sheet).toBeHidden();
  await expect(page.getByText(`(${reason})`)).toBeVisible();
}

/** A paper that carries the plan out, with the day that it bears. */
export async function citesLetter({ page, hands }: Clerk, name: string, on: string): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Sửa Căn cứ và văn bản thực hiện' }));
  const sheet = page.getByRole('dialog');
  await hands.pick(sheet.getByLabel('Loại'), 'Văn bản thực hiện kế hoạch');
  await hands.write(sheet.getByLabel('Tên, trích yếu'), name);
  await sheet.getByLabel(/^Ngày ký/).fill(on);
  await hands.press(sheet.getByRole('button', { name: 'Thêm văn bản' }));
  await expect(sheet.getByText(name)).toBeVisible();
  await hands.dismiss(sheet);
}

/** What voters asked for, and whether it is enough. */
export async function notesVoters(
  { page, hands }: Clerk,
  signatures: number,
  voters: number,
  shown: string,
): Promise<void> {
  await hands.press(page.getByRole('button', { name: 'Sửa Cử tri đề nghị đối thoại' }));
  const sheet = page.getByRole('dialog');
  await hands.write(sheet.getByLabel('Số cử tri ký'), String(signatures));
  await hands.write(sheet.getByLabel('Tổng số cử tri'), String(voters));
  await hands.press(sheet.getByRole('button', { name: 'Lưu' }));
  await expect(sheet).toBeHidden();
  await expect(
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Cử tri đề nghị đối thoại' }) }),
  ).toContainText(shown);
}
