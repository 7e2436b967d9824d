import { isVisible } from './is-visible.ts';

/** Parts of a page on which the focus may land: what has a bound that somebody would name. */
const parts =
  'li, form, fieldset, [role="group"], [role="tabpanel"], article, section, aside, header, main, dialog';

/**
 * Whoever works by keys is not thrown back to the top of the page when what they pressed goes away: the focus lands on
 * the nearest part around it that still stands, and Tab goes on from there. Never on a control, so that a key held too
 * long presses nothing. Gives what ends it.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | undefined;
  let around: Element[] = [];
  let asked = false;

  const note = ({ target }: FocusEvent) => {
    last = target instanceof Element && target.matches(':focus-visible') ? target : undefined;
    around = last ? partsAround(last) : [];
  };
  const look = () => {
    asked = false;
    if (!last || document.activeElement !== document.body || stands(last)) return;
    const part = around.find(stands) ?? document.querySelector('main');
    if (part instanceof HTMLElement) land(part);
  };
  // A page that itself knows where to go on has gone there by then.
  const soon = () => {
    if (!last || asked || document.activeElement !== document.body) return;
    asked = true;
    requestAnimationFrame(() => requestAnimationFrame(look));
  };
  const left = () => queueMicrotask(soon);
  const changes = new MutationObserver(soon);

  root.addEventListener('focusin', note);
  root.addEventListener('focusout', left);
  changes.observe(root, { childList: true, subtree: true, attributeFilter: ['disabled', 'hidden', 'open'] });
  return () => {
    root.removeEventListener('focusin', note);
    root.removeEventListener('focusout', left);
    changes.disconnect();
  };
}

function partsAround(element: Element): Element[] {
  const part = element.parentElement?.closest(parts);
  return part ? [part, ...partsAround(part)] : [];
}

function stands(element: Element): boolean {
  return element.isConnected && !element.matches(':disabled') && isVisible(element);
}

function land(part: HTMLElement): void {
  if (!part.hasAttribute('tabindex')) {
    part.tabIndex = -1;
    part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
  }
  part.focus({ preventScroll: true });
}
