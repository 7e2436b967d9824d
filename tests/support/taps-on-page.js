// Runs before a page's own script: tells what can be pressed, and what became of presses.
globalThis.tapped = { reached: 0, open: 0 };

const standing = () =>
  [...document.querySelectorAll('dialog[open], [role="menu"]')].filter((one) => one.checkVisibility());

addEventListener('pointerdown', () => (tapped.open = standing().length), { capture: true });
document.addEventListener(
  'click',
  ({ target }) => {
    // What is pressed again and again on purpose says so.
    if (target instanceof Element && target.closest('[data-again]') === null) tapped.reached += 1;
  },
  { capture: true },
);

globalThis.whatIsOpen = () => standing().length;

/** What a control is, without the numbers and names of the moment: a row of a list is one like all others of it. */
function kindOf(one) {
  const part = one.closest('dialog, [role="menu"], [role="group"], [role="tablist"], section, header, aside');
  const title =
    part?.getAttribute('aria-label') ?? part?.querySelector(':scope > .inside h2')?.textContent ?? '';
  const said = (one.getAttribute('aria-label') ?? one.textContent)
    .trim()
    .replace(/[:,] .*$/, '')
    .split(/\s+/);
  const isRow = one.closest('li, [role="menu"], .toast') !== null || one.hasAttribute('aria-pressed');
  const isNamed = one.hasAttribute('aria-label') || one.matches('.button, .toast *');
  const words = !isRow ? said : isNamed ? said.slice(0, 2) : ['…'];
  return `${title.replace(/(?<= (cho|của)) .*$/, ' …')} › ${words.join(' ')}`.replace(/\d+/g, '#');
}

/** What can be pressed in front of all else. */
globalThis.pressable = () => {
  const front = standing().at(-1) ?? document;
  for (const one of document.querySelectorAll('[data-tap]')) one.removeAttribute('data-tap');
  return [...document.querySelectorAll('button, summary, [role="menuitem"], [role="tab"]')].flatMap(
    (one, at) => {
      const isThere = one.checkVisibility({ visibilityProperty: true }) && !one.disabled;
      if (!isThere || !front.contains(one)) return [];
      one.setAttribute('data-tap', String(at));
      const shuts = one.closest('dialog') !== null && one.getAttribute('aria-label') === 'Đóng';
      const inMenu = one.closest('[role="menu"]') !== null;
      return [{ at, kind: kindOf(one), shuts, inMenu }];
    },
  );
};
