import { randomUUID } from 'node:crypto';
import { expect, type Browser, type Locator, type Page } from '@playwright/test';
import type { AudienceName } from '@doi-thoai/shared/meeting/roles';
import { hands, watchHands, type Hands, type Way } from './hands.ts';
import { numberOf } from './number-of.ts';
import type { RunningServer } from './server.ts';

/** What several screens show of the same meeting; a screen names only what it shows. */
export interface Facts {
  /** The number of whoever has the floor. */
  readonly speaker?: number | null;
  /** The number of the petition that is before the hall. */
  readonly petition?: number | null;
  /** The name of whoever presides. */
  readonly presiding?: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Its browser is one for fingers, as on tablets and phones. */
  readonly isMobile?: boolean;
}

export interface Place extends Size {
  readonly server: Pick<RunningServer, 'url'>;
  readonly meeting: string;
  /** What people call it in a failure. */
  readonly name: string;
  /** How it is worked; by mouse where nothing is said. */
  readonly way?: Way;
  /** Whose hands work it, where somebody looks on. */
  readonly hands?: Hands;
}

/** What cannot be pressed or filled in by then will not be, on the busiest test machine. */
const ACT_WITHIN = 15_000;

export const tablet: Size = { width: 1280, height: 800, isMobile: true };
export const laptop: Size = { width: 1440, height: 900 };
export const phone: Size = { width: 390, height: 844, isMobile: true };
export const projector: Size = { width: 1920, height: 1080 };

/** Somebody at a device of their own: one browser context, with its own cookies and storage. */
export abstract class Person {
  readonly page: Page;
  readonly place: Place;
  /** The audiences that this page follows. */
  abstract readonly audiences: readonly AudienceName[];

  constructor(page: Page, place: Place) {
    this.page = page;
    this.place = place;
  }

  get name(): string {
    return this.place.name;
  }

  get hands(): Hands {
    return this.place.hands ?? hands[this.place.way ?? 'mouse'];
  }

  /** How far each of the page's views has come. */
  async reached(): Promise<Record<string, number>> {
    const html = this.page.locator('html');
    const reached = this.audiences.map(async (audience) => {
      const seq = await html.getAttribute(`data-seq-${audience}`);
      return [audience, Number(seq ?? -1)] as const;
    });
    return Object.fromEntries(await Promise.all(reached));
  }

  /** What the screen shows now, for what it shows at all. */
  async facts(): Promise<Facts> {
    return Promise.resolve({});
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.hands.press(this.button(name));
  }

  async writes(label: string, text: string): Promise<void> {
    await this.hands.write(this.page.getByLabel(label), text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.page.getByText(text).first(), `${this.name} sees ${text}`).toBeVisible();
  }

  /** Sends a command past the screen, as this device's seat; a known id makes it a command sent twice. */
  async commands(type: string, input: object, id: string = randomUUID()): Promise<unknown> {
    const data = { id, type, input };
    const response = await this.page.request.post(`/api/meetings/${this.place.meeting}/commands`, { data });
    return response.json();
  }

  /** The page has come to life and is current. */
  async isFollowing(): Promise<void> {
    await expect(async () => {
      expect(
        Object.values(await this.reached()).every((seq) => seq >= 0),
        `${this.name} follows`,
      ).toBe(true);
    }).toPass({ timeout: 20_000 });
  }
}

export type PersonClass<P extends Person> = new (page: Page, place: Place) => P;

/** Opens a device that belongs to nobody's seat. */
export async function arrives<P extends Person>(
  kind: PersonClass<P>,
  browser: Browser,
  place: Place,
): Promise<P> {
  const { width, height, isMobile = false, way } = place;
  const touched = way === 'touch' ? { hasTouch: true, isMobile } : {};
  const context = await browser.newContext({
    baseURL: place.server.url,
    viewport: { width, height },
    ...touched,
  });
  context.setDefaultTimeout(ACT_WITHIN);
  await watchHands(context);
  return new kind(await context.newPage(), place);
}

/** Closes every device, so that nobody of one test knocks at the servers of the next. */
export async function everyoneLeaves(browser: Browser): Promise<void> {
  await Promise.all(browser.contexts().map((context) => context.close()));
}

export interface Registering {
  readonly name: string;
  readonly honorific: string;
  readonly words: string;
  readonly field?: string;
  readonly unit?: string;
}

/** A citizen with a phone: registers, then watches what becomes of it. */
export class Citizen extends Person {
  readonly audiences = ['receipt', 'public'] as const;

  async registers({ name, honorific, words, field, unit }: Registering): Promise<void> {
    await this.page.goto(`/m/${this.place.meeting}/register`);
    await expect(this.page.locator('form[data-awake]')).toBeAttached();
    await this.writes('Nội dung', words);
    if (field) await this.hands.pick(this.page.getByLabel('Lĩnh vực'), field);
    await this.writes('Họ và tên', name);
    await this.hands.choose(this.page.getByRole('radio', { name: honorific, exact: true }));
    if (unit) await this.writes('Nơi ở hoặc tổ chức', unit);
    await this.hands.choose(this.page.getByRole('checkbox', { name: /^Họ tên/ }));
    await this.presses('Gửi đăng ký');
    await this.page.waitForURL('**/receipt#*');
    await this.isFollowing();
  }

  /** The secret of the receipt's link. */
  get receipt(): string {
    return new URL(this.page.url()).hash.slice(1);
  }

  async hasNumber(no: number): Promise<void> {
    await expect(this.page.locator('section[data-no]')).toHaveAttribute('data-no', String(no));
  }

  async isToldTheState(word: string): Promise<void> {
    await expect(this.page.locator('section[data-no]').getByText(word, { exact: true })).toBeVisible();
  }
}

/** The clerk at the door. */
export class Desk extends Person {
  readonly audiences = ['desk'] as const;

  async writesSlip({ name, honorific, words, unit }: Registering): Promise<void> {
    await this.presses('Phiếu giấy');
    await this.presses(honorific);
    await this.writes('Họ và tên', name);
    if (unit)
      await this.hands.write(this.page.getByRole('combobox', { name: 'Tổ chức, thôn, tổ dân phố' }), unit);
    await this.writes('Nội dung kiến nghị', words);
    await this.hands.choose(this.page.getByRole('checkbox', { name: /^Họ tên/ }));
    await this.presses('Lưu và cấp biên nhận');
  }

  /** Complaints have another place (UB3): the way there, and nothing written down. */
  async turnsAway(nature: 'Khiếu nại' | 'Tố cáo'): Promise<void> {
    await this.presses(nature);
    await this.presses('Cấp giấy hướng dẫn');
  }

  async handsOut(title: string): Promise<void> {
    await expect(this.page.getByRole('article').getByText(title, { exact: true })).toBeAttached();
    await this.presses('Người tiếp theo');
  }
}

/** A department at its tablet. */
export class Department extends Person {
  readonly audiences = ['department'] as const;

  async rings(): Promise<void> {
    await expect(this.page.getByRole('alert').getByText('Chủ tọa mời cơ quan trả lời')).toBeVisible();
  }

  async acknowledges(): Promise<void> {
    await this.presses('Nhận trả lời');
  }

  get answer(): Locator {
    return this.page.getByRole('textbox', { name: 'Câu trả lời' });
  }

  /** Opens one of the petitions that were given to this department. */
  async opens(petition: number): Promise<void> {
    const its = this.page.locator(`button[data-no="${petition}"]`);
    await this.hands.press(its);
    await expect(its).toHaveAttribute('aria-current', 'true');
  }

  async submits(text: string): Promise<void> {
    await this.hands.write(this.answer, text);
    await this.presses('Gửi Chủ tọa duyệt');
    await this.sees('Đã gửi, chờ Chủ tọa duyệt');
  }

  /** The leader confirms exactly this text; the first time they choose the PIN for it. */
  async signs(pin: string): Promise<void> {
    await this.presses(/^(Ký bằng mã PIN|Ký và gửi Chủ tọa duyệt)$/);
    const sheet = this.page.getByRole('dialog');
    await this.hands.write(sheet.getByLabel(/mã PIN/i), pin);
    const isMine = sheet.getByRole('checkbox', { name: /^Tôi là / });
    if ((await isMine.count()) > 0) await this.hands.choose(isMine);
    await this.presses(/^(Đặt mã và ký|Ký câu trả lời|Ký và gửi Chủ tọa duyệt)$/);
    await this.sees(/đã ký lúc/);
  }

  async declines(reason: string, suggested: string): Promise<void> {
    await this.presses('Không thuộc thẩm quyền');
    await this.writes('Lý do', reason);
    await this.hands.take(
      this.page.getByRole('combobox', { name: 'Theo ý kiến cơ quan, việc này thuộc' }),
      suggested,
    );
    await this.presses('Báo lại Chủ tọa');
  }
}

/** A display in the hall, driven by nobody who stands before it. */
export class HallScreen extends Person {
  readonly audiences = ['screen'] as const;

  override async facts(): Promise<Facts> {
    const view = await this.page.locator('[data-view]').getAttribute('data-view', { timeout: 500 });
    const shown = await numberOf(this.page.locator('main section[data-no]'));
    if (view === 'speaker') return { speaker: shown };
    if (view === 'petition') return { speaker: null, petition: shown };
    // A screen that follows the session turns to whoever speaks, whatever else it could show.
    return view === 'promise' ? {} : { speaker: null };
  }
}
