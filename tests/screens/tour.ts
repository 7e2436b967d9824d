import { expect, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { moments } from './moments.ts';
import { PlayedSession, type OtherMeeting } from './played-session.ts';
import type { Scene, Size } from './scene.ts';

export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A scene that is on the screen now, in its first size and in light. */
export interface Shown {
  readonly scene: Scene;
  readonly language: Language;
  readonly page: Page;
  readonly resize: (size: Size) => Promise<void>;
}

export interface Tour {
  readonly browser: Browser;
  readonly scenes: readonly Scene[];
  readonly visit: (shown: Shown) => Promise<void>;
  /** In which languages a scene is visited; in both when left out. */
  readonly inLanguages?: (scene: Scene) => readonly Language[];
  /** Tells of a scene that does not come about; throws when left out. */
  readonly failed?: (scene: Scene, language: Language, why: unknown) => void;
}

/** How many devices are looked at side by side. */
const SIDE_BY_SIDE = 2;
/** What has not come by then will not come, on the busiest machine. */
const PATIENCE = 30_000;

/** Plays the session once, as far as is wanted; at each moment its scenes are brought about one by one and visited. */
export async function tour(wanted: Tour): Promise<void> {
  const last = moments.findLastIndex(([moment]) => wanted.scenes.some((scene) => scene.moment === moment));
  const session = await PlayedSession.open();
  try {
    for (const [moment, play] of moments.slice(0, last + 1)) {
      await play(session);
      const now = wanted.scenes.filter((scene) => scene.moment === moment);
      await inLanes(devicesOf(now), (device) => visitDevice(session, wanted, device));
    }
  } finally {
    await session.close();
  }
}

interface Device {
  readonly seat: string | undefined;
  readonly meeting: OtherMeeting | undefined;
  readonly account: true | undefined;
  readonly scenes: readonly Scene[];
}

/** One seat's scenes are shown one after the other: what they drive would show on each other's screens. */
function devicesOf(scenes: readonly Scene[]): Device[] {
  const bySeat = Map.groupBy(
    scenes,
    ({ seat, meeting, account }) => `${meeting ?? ''} ${seat ?? ''} ${account ?? ''}`,
  );
  return [...bySeat.values()].map((ofSeat) => ({
    seat: ofSeat[0]?.seat,
    meeting: ofSeat[0]?.meeting,
    account: ofSeat[0]?.account,
    scenes: ofSeat,
  }));
}

async function visitDevice(session: PlayedSession, wanted: Tour, device: Device): Promise<void> {
  for (const language of languages) {
    let context: BrowserContext | undefined;
    for (const scene of device.scenes) {
      if (wanted.inLanguages?.(scene).includes(language) === false) continue;
      context ??= await openContext(session, wanted.browser, language, device);
      try {
        const page = await context.newPage();
        await bringAbout(page, scene, session);
        await wanted.visit({ scene, language, page, resize: (size) => resize(page, scene, size) });
        await page.close();
      } catch (why) {
        if (!wanted.failed) throw new Error(`${scene.screen}/${scene.state} (${language})`, { cause: why });
        wanted.failed(scene, language, why);
        await context.close();
        context = undefined;
      }
      if (scene.arrange) {
        // What was arranged may hold for the whole device: a network that is gone, a right that was taken.
        await context?.close();
        context = undefined;
      }
    }
    await context?.close();
  }
}

async function openContext(
  session: PlayedSession,
  browser: Browser,
  language: Language,
  { seat, meeting, account }: Device,
): Promise<BrowserContext> {
  const { url } = session.server;
  const context = await browser.newContext({
    baseURL: url,
    locale: language === 'vi' ? 'vi-VN' : 'en-GB',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  context.setDefaultTimeout(PATIENCE);
  await context.addCookies([{ name: 'language', value: language, url }]);
  if (seat !== undefined)
    await context.addCookies([{ ...inParts(await session.cookie(seat, meeting)), url }]);
  if (account) await context.addCookies([{ ...inParts(await session.account()), url }]);
  return context;
}

function inParts(cookie: string): { name: string; value: string } {
  const [name = '', value = ''] = cookie.split(/=(.*)/s);
  return { name, value };
}

async function bringAbout(page: Page, scene: Scene, session: PlayedSession): Promise<void> {
  const [first] = scene.sizes;
  if (first) await page.setViewportSize(first);
  // What is pressed before the script has come would be lost.
  await page.goto(addressOf(scene, session), { waitUntil: scene.presses ? 'networkidle' : 'load' });
  for (const found of scene.presses ?? []) await found(page).click();
  await scene.arrange?.(page, session);
  await expect(scene.shows(page), `${scene.screen}/${scene.state}`).toBeVisible({ timeout: PATIENCE });
  await scene.scrolledTo?.(page).scrollIntoViewIfNeeded();
  if (scene.printed) await page.emulateMedia({ media: 'print' });
  await settled(page);
}

function addressOf({ address, meeting, link }: Scene, session: PlayedSession): string {
  const secret = link === undefined ? '' : session.link(link);
  return address.replace(':meeting', session.idOf(meeting)).replace(':link', secret);
}

async function resize(page: Page, scene: Scene, size: Size): Promise<void> {
  await page.setViewportSize(size);
  await scene.scrolledTo?.(page).scrollIntoViewIfNeeded();
  await settled(page);
}

/** Letters are there, and what is fitted to its place has been drawn twice since. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(
    'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))',
  );
}

async function inLanes<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const lane = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, lane));
}
