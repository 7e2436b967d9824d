import type { Browser } from '@playwright/test';
import { receiptOf } from '../../server/samples/sample.ts';
import type { PlayedSession } from '../screens/played-session.ts';
import { preparationIds } from '../screens/preparations.ts';

/** What a first view may send of script, compressed, in bytes (docs/performance.md, "Budgets"). */
const light = 60_000;
const hall = 68_000;
const staff = 120_000;

interface FirstView {
  readonly name: string;
  readonly address: string;
  /** The seat whose device opens it; nobody's otherwise. */
  readonly seat?: string;
  /** A coordinator of the office is signed in on it. */
  readonly account?: true;
  /** Whose view must stand, for pages that show one. */
  readonly audience: string;
  readonly budget: number;
}

const meeting = '/m/uong-bi-2024';

function console(name: string, seat: string): FirstView {
  return { name, address: `${meeting}/${name}`, seat, audience: name, budget: staff };
}

const office = (name: string, address: string): FirstView => ({
  name: `office, ${name}`,
  address: `/office/${address}`,
  account: true,
  audience: 'office',
  budget: staff,
});

/** Every page that people wait for: in the session of Uông Bí, and rooms of an office. */
export const firstViews: readonly FirstView[] = [
  { name: 'start', address: '/', audience: 'none', budget: light },
  { name: 'register', address: `${meeting}/register`, audience: 'none', budget: light },
  { name: 'announcement', address: `${meeting}/announcement`, audience: 'none', budget: light },
  {
    name: 'receipt',
    address: `${meeting}/receipt#${receiptOf('uong-bi-2024', 1)}`,
    audience: 'receipt',
    budget: light,
  },
  {
    name: 'hall screen',
    address: `${meeting}/screen`,
    seat: 'screen-san-khau',
    audience: 'screen',
    budget: hall,
  },
  console('chair', 'chair-bi-thu'),
  console('moderator', 'moderator-1'),
  console('secretary', 'secretary-1'),
  console('desk', 'desk-1'),
  console('department', 'department-kinh-te'),
  office('conferences in preparation', 'prepare'),
  office('a new conference', 'prepare/new'),
  office('a programme', 'prepare/programmes/quang-ngai-nam-2021'),
  office('directory', 'directory'),
  office('calendar and rules', 'calendar'),
  office('accounts', 'accounts'),
  ...[
    'plan',
    'milestones',
    'participants',
    'opinions',
    'import',
    'synthesis',
    'answers',
    'announcing',
    'papers',
    'book',
    'readiness',
  ].map((stage) => ({
    ...office(stage, `prepare/${preparationIds.underWay}/${stage}`),
    audience: 'preparation',
  })),
];

export interface ScriptSent {
  readonly files: number;
  /** As compressed on the way, in bytes. */
  readonly script: number;
}

/** Opens a page as a device that has nothing of it yet, and counts what its first view waits for. */
export async function scriptOf(
  browser: Browser,
  session: PlayedSession,
  { address, seat, account, audience }: FirstView,
): Promise<ScriptSent> {
  const { url } = session.server;
  const context = await browser.newContext({ baseURL: url });
  const held = seat === undefined ? account && session.account() : session.cookie(seat);
  if (held) {
    const [name = '', value = ''] = (await held).split(/=(.*)/s);
    await context.addCookies([{ name, value, url }]);
  }
  const page = await context.newPage();
  await page.addInitScript(noteFirstView(audience));
  await page.goto(address, { waitUntil: 'networkidle' });
  const sent = await page.evaluate<ScriptSent>(scriptsOfFirstView);
  await context.close();
  if (sent.files === 0) throw new Error(`${address} came without script: the web is not built`);
  return sent;
}

/**
 * Runs in the page before anything else: notes when the view first stood. A page says in an attribute of its root how
 * far its view has come.
 */
const noteFirstView = (audience: string): string => `
  new MutationObserver((_changes, watching) => {
    if (!document.documentElement.hasAttribute('data-seq-${audience}')) return;
    globalThis.firstViewAt = performance.now();
    watching.disconnect();
  }).observe(document, { subtree: true, attributes: true, childList: true });`;

/** Runs in the page: the scripts that were asked for before the view stood; all of them where it needs none to stand. */
const scriptsOfFirstView = `
  (() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter((one) => /\\.js(\\?|$)/.test(one.name) && one.startTime <= (globalThis.firstViewAt ?? Infinity));
    return { files: scripts.length, script: scripts.reduce((sum, one) => sum + one.encodedBodySize, 0) };
  })()`;
