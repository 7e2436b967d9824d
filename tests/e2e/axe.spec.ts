import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { catalogue } from '../screens/catalogue.ts';
import { isForeign } from '../screens/interface-words.ts';
import { tour, type Language, type Shown } from '../screens/tour.ts';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** These screens or states only (`chair,hall/shut-out`), while their faults are being mended. */
const only = process.env['SCREEN']?.split(',');
/** So many places of one fault are shown; a long list has it in every row. */
const PLACES = 5;
/** What people act on or find their way by: their names are spoken by a screen reader. */
const spoken = new Set(
  'button link textbox searchbox combobox radio checkbox tab tabpanel dialog heading timer list region group'.split(
    ' ',
  ),
);

// Every fault is said in words, and a trace of so many pages would be larger than all of the rest.
test.use({ trace: 'off', screenshot: 'off' });

test('mọi màn hình, mọi trạng thái: axe không thấy lỗi, tên gọi theo ngôn ngữ của trang', async ({
  browser,
}) => {
  // All states in two languages and two themes, also on a small machine that does something else beside it.
  test.setTimeout(90 * 60_000);
  const faults: string[] = [];
  // What comes out of a printer is no page that anybody acts on.
  const scenes = catalogue.filter(
    ({ screen, state, printed }) =>
      printed !== true && (only?.some((one) => one === screen || one === `${screen}/${state}`) ?? true),
  );
  expect(scenes.length, `screens called ${String(only)}`).toBeGreaterThan(0);
  await tour({
    browser,
    scenes,
    visit: async (shown) => {
      const { scene, language } = shown;
      for (const fault of await faultsOf(shown))
        faults.push(`${scene.screen}/${scene.state} ${language}: ${fault}`);
    },
    failed: ({ screen, state }, language, why) =>
      faults.push(`${screen}/${state} ${language}: ${String(why)}`),
  });
  expect(faults).toEqual([]);
});

async function faultsOf({ scene, language, page }: Shown): Promise<string[]> {
  const found = await violations(page, (axe) => axe.withTags(standards));
  const said = await page.locator('html').getAttribute('lang');
  if (said !== language) found.push(`<html lang> is ${said ?? 'missing'}`);
  for (const name of await foreignNames(page, language)) found.push(`speaks of “${name}”`);
  if (!scene.themes) {
    await page.emulateMedia({ colorScheme: 'dark' });
    const inTheDark = await violations(page, (axe) => axe.withRules(['color-contrast']));
    found.push(...inTheDark.map((fault) => `in the dark, ${fault}`));
  }
  return found;
}

async function violations(page: Page, limit: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  // In one go: our pages have no frames, for which axe would otherwise gather its results on a page of its own.
  const reader = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  const result = await limit(reader).analyze();
  return result.violations.map(({ id, nodes }) => {
    const places = nodes.slice(0, PLACES).map(({ html }) => html.slice(0, 160));
    return `${id} at ${nodes.length}: ${places.join(' ')}`;
  });
}

/** Names in the other language than the page's, on what does not say that it is in that language. */
async function foreignNames(page: Page, language: Language): Promise<string[]> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  const foreign: string[] = [];
  for (const { ignored, role, name, backendDOMNodeId } of nodes) {
    const said = String(name?.value ?? '');
    if (ignored || !spoken.has(String(role?.value)) || !isForeign(said, language)) continue;
    const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: backendDOMNodeId ?? 0 });
    const { result } = await devtools.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function () { return this.closest('[lang]')?.lang; }`,
    });
    if (result.value === language) foreign.push(said);
  }
  await devtools.detach();
  return foreign;
}
