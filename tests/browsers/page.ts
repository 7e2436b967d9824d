/** A page in some browser, as far as every browser can be driven alike: it is led to an address, and asked by script. */
export interface Page {
  goTo(address: string): Promise<void>;
  /** Evaluates an expression in the page. */
  ask<Answer>(expression: string): Promise<Answer>;
  close(): Promise<void>;
}

const patienceMs = 20_000;
const lookAgainMs = 100;

/** Resolves once an expression holds in the page; what it shows by then stands in the complaint. */
export async function untilTrue(page: Page, expression: string): Promise<void> {
  const deadline = performance.now() + patienceMs;
  // Between two pages there is nothing to ask.
  while (!(await page.ask<boolean>(`Boolean(${expression})`).catch(() => false))) {
    if (performance.now() > deadline) {
      const shown = await page.ask<string>('location.pathname + " " + document.body.innerText');
      throw new Error(`not so within ${patienceMs} ms: ${expression}; the page shows ${shown.slice(0, 600)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, lookAgainMs));
  }
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
