import { vi } from 'vitest';

/** A page in some browser, as far as every browser can be driven alike: it is led to an address, and asked by script. */
export interface Page {
  goTo(address: string): Promise<unknown>;
  /** Evaluates an expression in the page. */
  ask<Answer>(expression: string): Promise<Answer>;
  close(): Promise<void>;
}

const patience = { timeout: 20_000, interval: 100 };

/** Resolves once an expression holds in the page; what it shows by then stands in the complaint. */
export function untilTrue(page: Page, expression: string): Promise<void> {
  const look = async (): Promise<void> => {
    if (await page.ask<boolean>(`Boolean(${expression})`)) return;
    const shown = await page.ask<string>('location.pathname + " " + document.body.innerText');
    throw new Error(`not so: ${expression}; the page shows ${shown.slice(0, 600)}`);
  };
  return vi.waitFor(look, patience);
}

/** An expression for the first control that is seen and whose words match. */
export function control(words: RegExp): string {
  return `[...document.querySelectorAll('button, a, [role="menuitem"]')].find((one) =>
    one.getClientRects().length > 0 && ${String(words)}.test((one.getAttribute('aria-label') ?? one.textContent).trim()))`;
}

/** Presses a control once it is there. */
export async function press(page: Page, words: RegExp): Promise<void> {
  await untilTrue(page, control(words));
  await page.ask(`${control(words)}.click()`);
}

/** An expression for the field, box or choice that is called so. */
export function labelled(label: RegExp): string {
  return `[...document.querySelectorAll('label')]
    .find((one) => ${String(label)}.test(one.textContent.trim()))?.control`;
}

/** Types into the field that is called so, once it is there. */
export async function fill(page: Page, label: RegExp, words: string): Promise<void> {
  const field = labelled(label);
  await untilTrue(page, field);
  await page.ask(`((one) => {
    one.value = ${JSON.stringify(words)};
    one.dispatchEvent(new Event('input', { bubbles: true }));
  })(${field})`);
}

/** An expression for whether an element is really seen: drawn, inside the window, and with nothing over it. */
export function isSeen(element: string): string {
  return `((one) => {
    if (!one) return false;
    const { left, top, width, height } = one.getBoundingClientRect();
    const at = document.elementFromPoint(left + width / 2, top + height / 2);
    let opacity = 1;
    for (let around = one; around; around = around.parentElement) opacity *= Number(getComputedStyle(around).opacity);
    return opacity === 1 && at !== null && (one.contains(at) || at.contains(one));
  })(${element})`;
}
