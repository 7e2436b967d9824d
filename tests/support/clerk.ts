import { expect, type Browser } from '@playwright/test';
import { addDays, civilDateOf } from '@doi-thoai/shared/calendar/civil-date';
import { instant } from '@doi-thoai/shared/calendar/instant';
import { command } from '../cast/sessions.ts';
import { pointersOn, type Way } from './hands.ts';
import { arrives, Person, type Size } from './people.ts';
import type { RunningServer } from './server.ts';
import { signInPastThePage } from './signed-in.ts';

/** What a browser and a taskbar leave of an old office PC at 1366 × 768. */
export const oldPc: Size = { width: 1366, height: 625 };

interface Account {
  readonly name: string;
  readonly password: string;
}

/** One opinion as the office types it in. */
export interface Typed {
  readonly text: string;
  readonly name: string;
  readonly unit: string;
}

/** The rows of a preparation that tests ask for. */
interface PreparationRows {
  readonly petitions: Readonly<Record<string, { readonly id: string; readonly text: string }>>;
}

/** The bodies that a clerk's conference calls to answer; none of them has an account. */
export const called = ['Phòng Kinh tế', 'Phòng Văn hóa – Xã hội'] as const;
const ids: Readonly<Record<(typeof called)[number], string>> = {
  'Phòng Kinh tế': 'kinh-te',
  'Phòng Văn hóa – Xã hội': 'van-hoa',
};

/** A clerk of the office who prepares a conference. */
export class Clerk extends Person {
  readonly audiences = ['preparation'] as const;

  /** A clerk who signed in before, past the page for it; no page of the office is open yet. */
  static async isSignedIn(
    browser: Browser,
    server: Pick<RunningServer, 'url'>,
    account: Account,
    way: Way,
  ): Promise<Clerk> {
    const clerk = await arrives(Clerk, browser, { server, meeting: '', name: account.name, ...oldPc, way });
    await signInPastThePage(clerk.page.context(), server, account);
    return clerk;
  }

  /** A clerk who signs in by hand; the first page of the office is open. */
  static async signsIn(
    browser: Browser,
    server: Pick<RunningServer, 'url'>,
    account: Account,
    way: Way,
  ): Promise<Clerk> {
    const clerk = await arrives(Clerk, browser, { server, meeting: '', name: account.name, ...oldPc, way });
    await clerk.page.goto('/sign-in');
    await clerk.writes('Tên đăng nhập', account.name);
    await clerk.writes('Mật khẩu', account.password);
    await clerk.presses('Đăng nhập');
    await clerk.page.waitForURL(/office/);
    return clerk;
  }

  /** A commune's conference of this clerk, past the screens, with day, place and chair, and two bodies called to answer. */
  async founds(meeting: string, template: 'commune' | 'adHoc' = 'commune'): Promise<void> {
    const today = civilDateOf(instant(Date.now()));
    await this.#sends(meeting, 'plan.start', {
      ...{ template, title: 'Đối thoại xã Đồng Mẫu', host: 'UBND xã Đồng Mẫu', topic: null },
      ...{ heldOn: addDays(today, 90), startsAt: '', period: '', place: 'Nhà văn hóa xã', programme: null },
      content: { chairs: [{ id: 'chu-tich', name: 'Trần Văn Mẫu', title: 'Chủ tịch UBND xã' }] },
    });
    await this.#sends(meeting, 'departments.call', {
      departments: called.map((name) => ({ id: ids[name], name })),
    });
  }

  /** Opinions that came in already, past the screens. */
  async tookIn(meeting: string, opinions: readonly Typed[]): Promise<void> {
    const consent = { name: false, organisation: false, place: false };
    const typed = opinions.map(({ text, name, unit }) => ({
      ...{ text, unit, consent, people: [{ honorific: '', name, unit }], channel: 'survey' },
      ...{ kind: 'proposal', nature: 'petition', field: null, organisation: null },
      ...{ receivedOn: null, source: null, matters: [] },
    }));
    await this.#sends(meeting, 'opinions.add', { opinions: typed, import: null });
  }

  /** A matter is given to a body already, past the screens. */
  async gave(meeting: string, text: string, to: (typeof called)[number]): Promise<void> {
    const { petitions } = (JSON.parse(await this.view(meeting)) as { view: PreparationRows }).view;
    const petition = Object.values(petitions).find((row) => row.text === text)?.id;
    await this.#sends(meeting, 'petitions.assign', { petition, department: ids[to], part: 'lead' });
  }

  /** All that this clerk is sent of a conference, as it comes over the wire. */
  async view(meeting: string): Promise<string> {
    return (await this.page.request.get(`/api/streams/${meeting}/views/preparation`)).text();
  }

  /** How many events a conference has. */
  async seq(meeting: string): Promise<number> {
    return (JSON.parse(await this.view(meeting)) as { readonly seq: number }).seq;
  }

  async opens(meeting: string, stage: string): Promise<void> {
    await this.page.goto(`/office/prepare/${meeting}/${stage}`);
    await expect(this.page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  }

  /** What it was worked with: nothing where only keys were pressed. */
  pointers(): string[] {
    return pointersOn(this.page.context());
  }

  async #sends(meeting: string, type: string, input: object): Promise<void> {
    const cookies = await this.page.context().cookies();
    const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
    await command({ url: this.place.server.url, meeting, cookie }, type, input);
  }
}
