import { expect, type Locator, type Page } from '@playwright/test';
import type { Hands } from './hands.ts';

/** For so long a console takes a second press for none; people need longer to read what stands there. */
export const HELD_FOR = 700;

/** Nobody looks for a control for longer. */
const MOST_PRESSES = 150;
/** What does not stand by then will not, on the busiest test machine. */
const STANDS_WITHIN = 15_000;

/** What `focus-on-page.js` tells. */
interface WayOfKeys {
  readonly reached: boolean;
  /** Where the focus is in the control's own group, between whose parts arrows go. */
  readonly arrow?: string;
  /** How often to press Tab; below zero with Shift. */
  readonly tabs: number;
  /** Once it is reached: one sees that it has the focus, and nothing lies over all of it. */
  readonly marked?: boolean;
  readonly covered?: boolean;
  /** The focus left the sheet that is open. */
  readonly escaped: boolean;
  /** The focus is on nothing at all. */
  readonly lost: boolean;
  /** What has the focus. */
  readonly focused: string;
}

/** Nothing but keys: a control that Tab and the arrows of its pattern do not reach is a fault of the page. */
export class Keys implements Hands {
  /** Where something was pressed last: its page must not lose the focus over it. */
  readonly #pressed = new WeakMap<Page, { readonly at: string; readonly what: string }>();
  /** Which single key each page felt last, and when. */
  readonly #lastKey = new WeakMap<Page, { readonly key: string; readonly at: number }>();

  async press(control: Locator): Promise<void> {
    await this.#reach(control);
    const page = control.page();
    // A single key that is written on a control does as Enter does.
    const shown = (await control.getAttribute('aria-keyshortcuts')) ?? '';
    const key = /^\S$/.test(shown) ? shown : 'Enter';
    this.#pressed.set(page, { at: page.url(), what: String(control) });
    await this.#readFirst(page, key);
    await page.keyboard.press(key);
    this.#lastKey.set(page, { key, at: Date.now() });
  }

  /** Waits as a person does whose key has just put another act onto the same button. */
  async #readFirst(page: Page, key: string): Promise<void> {
    const last = this.#lastKey.get(page);
    if (last?.key === key && key !== 'Enter')
      await expect.poll(() => Date.now() - last.at, { intervals: [50] }).toBeGreaterThan(HELD_FOR);
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.#reach(field);
    const { keyboard } = field.page();
    await keyboard.press('ControlOrMeta+A');
    await keyboard.type(text);
  }

  async choose(box: Locator): Promise<void> {
    await this.#reach(box);
    // Arrows choose on their way; what is reached by Tab is chosen by Space.
    if (!(await box.isChecked())) await box.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  async pick(select: Locator, line: string): Promise<void> {
    await this.#reach(select);
    const { keyboard } = select.page();
    await keyboard.press('Home');
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if ((await select.locator('option:checked').textContent())?.trim() === line)
        // What arrows chose is settled by leaving.
        return keyboard.press('Tab');
      await keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not come to the line “${line}” of ${String(select)}`);
  }

  async take(combobox: Locator, suggestion: string): Promise<void> {
    await this.write(combobox, suggestion);
    const page = combobox.page();
    const option = page.getByRole('option', { name: suggestion });
    await expect(option).toBeVisible();
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if ((await option.getAttribute('aria-selected')) === 'true') return page.keyboard.press('Enter');
      await page.keyboard.press('ArrowDown');
    }
    throw new Error(`the arrows do not come to ${String(option)}`);
  }

  async dismiss(sheet: Locator): Promise<void> {
    const page = sheet.page();
    // A key that comes before the sheet does closes nothing.
    await expect(sheet).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await this.#isSomewhere(page);
  }

  async #reach(control: Locator): Promise<void> {
    await expect(control).toBeVisible({ timeout: STANDS_WITHIN });
    await expect(control).toBeEnabled({ timeout: STANDS_WITHIN });
    const { keyboard } = control.page();
    await this.#isSomewhere(control.page());
    const passed = new Set<string>();
    let presses = 0;
    while (presses < MOST_PRESSES) {
      const way = await wayTo(control);
      if (way.escaped) throw new Error(`the focus left the open sheet, for ${way.focused}`);
      if (way.reached) return this.#isSeen(control);
      passed.add(way.focused);
      if (way.arrow) await keyboard.press(way.arrow);
      for (let at = 0; at < Math.abs(way.tabs); at += 1)
        await keyboard.press(way.tabs < 0 ? 'Shift+Tab' : 'Tab');
      presses += Math.max(1, Math.abs(way.tabs));
    }
    throw new Error(`no key reaches ${String(control)}; passed by:\n${[...passed].join('\n')}`);
  }

  /** What was pressed may be gone; then the focus is near where it was, and not lost. */
  async #isSomewhere(page: Page): Promise<void> {
    const pressed = this.#pressed.get(page);
    if (pressed?.at !== page.url()) return;
    const body = page.locator('body');
    const where = async () => (await wayTo(body)).lost;
    await expect.poll(where, `the focus is lost after ${pressed.what}`).toBe(false);
  }

  async #isSeen(control: Locator): Promise<void> {
    const how = `${String(control)} shows that it has the focus`;
    await expect.poll(() => wayTo(control), how).toMatchObject({ marked: true, covered: false });
  }
}

/** What `focus-on-page.js` has put there. */
interface PageOfKeys {
  readonly wayOfKeys: (control: unknown) => WayOfKeys;
}

/** In the page; looks only. */
const look = (control: unknown): WayOfKeys => (globalThis as unknown as PageOfKeys).wayOfKeys(control);

function wayTo(control: Locator): Promise<WayOfKeys> {
  return control.evaluate(look);
}
