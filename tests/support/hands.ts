import { join } from 'node:path';
import { expect, type BrowserContext, type Locator, type Page } from '@playwright/test';
import { HELD_FOR, Keys } from './keys.ts';

export type Way = 'mouse' | 'touch' | 'keyboard';

/** All that a person can do to a page: the classes of people act through these, and through nothing else. */
export interface Hands {
  /** A button, a link, a tab or an item of a menu. */
  press(control: Locator): Promise<void>;
  /** Puts a text where another stood. */
  write(field: Locator, text: string): Promise<void>;
  /** A radio button or a checkbox that is to be on. */
  choose(box: Locator): Promise<void>;
  /** A line of a list that the browser itself draws. */
  pick(select: Locator, line: string): Promise<void>;
  /** Writes into a combobox and takes what it suggests. */
  take(combobox: Locator, suggestion: string): Promise<void>;
  /** Leaves a sheet without doing anything. */
  dismiss(sheet: Locator): Promise<void>;
}

const FINGER = 32;

/** Where each page was pointed at a moment ago. */
const presses = new WeakMap<
  Page,
  readonly { readonly x: number; readonly y: number; readonly at: number }[]
>();

/** Presses, and waits before as a person does where something was pressed just now. */
export async function looksAndPresses(control: Locator, press: () => Promise<void>): Promise<void> {
  await bringIntoView(control);
  const page = control.page();
  const [x, y] = middleOf(await control.boundingBox());
  const recent = (presses.get(page) ?? []).filter(({ at }) => Date.now() - at <= HELD_FOR);
  // The page counts in whole pixels, which makes it up to two nearer; a box that was ticked between two presses of
  // buttons does not make it forget the first.
  const last = recent.filter((one) => Math.hypot(x - one.x, y - one.y) <= FINGER + 2).at(-1);
  if (last) await expect.poll(() => Date.now() - last.at, { intervals: [50] }).toBeGreaterThan(HELD_FOR);
  await press();
  // On a page that was still scrolling it was pressed where it came to stand; many are gone once they were pressed.
  const [toX, toY] = middleOf(await control.boundingBox({ timeout: 100 }).catch(() => null));
  const at = Date.now();
  presses.set(page, [...recent, { x, y, at }, { x: toX, y: toY, at }]);
}

/** A page that draws itself anew takes away what was found a moment before: a person looks for it again. */
async function bringIntoView(control: Locator): Promise<void> {
  try {
    await control.scrollIntoViewIfNeeded();
  } catch (failure) {
    if (!(failure instanceof Error && failure.message.includes('not attached'))) throw failure;
    await bringIntoView(control);
  }
}

type Box = Awaited<ReturnType<Locator['boundingBox']>>;

function middleOf(box: Box): readonly [number, number] {
  return box ? [box.x + box.width / 2, box.y + box.height / 2] : [-1, -1];
}

/** Something that points: at what is to be pressed, wherever it stands. */
class Pointer implements Hands {
  readonly #press: Hands['press'];

  constructor(press: Hands['press']) {
    this.#press = press;
  }

  async press(control: Locator): Promise<void> {
    await looksAndPresses(control, () => this.#press(control));
  }

  async write(field: Locator, text: string): Promise<void> {
    await this.press(field);
    await field.fill(text);
  }

  async choose(box: Locator): Promise<void> {
    // What is seen of it, and pressed, is its label.
    if (!(await box.isChecked())) await this.press(box.locator('xpath=ancestor::label[1]'));
    await expect(box).toBeChecked();
  }

  async pick(select: Locator, line: string): Promise<void> {
    // The browser draws its lines outside of the page, where nothing can point at them.
    await select.selectOption({ label: line });
  }

  async take(combobox: Locator, suggestion: string): Promise<void> {
    await this.write(combobox, suggestion);
    await this.press(combobox.page().getByRole('option', { name: suggestion }));
  }

  async dismiss(sheet: Locator): Promise<void> {
    await this.press(sheet.getByRole('button', { name: 'Đóng', exact: true }));
    await expect(sheet).toBeHidden();
  }
}

export const hands: Readonly<Record<Way, Hands>> = {
  mouse: new Pointer((control) => control.click()),
  touch: new Pointer((control) => control.tap()),
  keyboard: new Keys(),
};

/** What came down on each device's pages since it was opened. */
const pointers = new WeakMap<BrowserContext, Set<string>>();

/** Notes from now on with what a device is pointed at, and lets the keys find their way. */
export async function watchHands(context: BrowserContext): Promise<void> {
  const seen = new Set<string>();
  pointers.set(context, seen);
  await context.exposeFunction('cameDown', (kind: string) => void seen.add(kind));
  await context.addInitScript(
    "addEventListener('pointerdown', (event) => cameDown(event.pointerType), { capture: true })",
  );
  await context.addInitScript({ path: join(import.meta.dirname, 'focus-on-page.js') });
}

/** The kinds of pointers that a device has felt: none where only keys were pressed. */
export function pointersOn(context: BrowserContext): string[] {
  return [...(pointers.get(context) ?? [])];
}
