/** How long a press holds its place, in ms: nobody has read by then what stands there since. */
export const heldFor = 700;
/** What lies under one finger, in px. */
const finger = 32;

const controls = 'a, button, summary, [role="menuitem"], [role="tab"], [role="option"]';

export interface Press {
  readonly x: number;
  readonly y: number;
  /** Of a clock that does not jump, in ms. */
  readonly at: number;
}

/** Whether a press comes so soon, and so near to one before it, that it was meant for what stood there before. */
export function isSecond(press: Press, before: Press | undefined): boolean {
  return (
    before !== undefined &&
    press.at - before.at < heldFor &&
    Math.hypot(press.x - before.x, press.y - before.y) <= finger
  );
}

/**
 * A second press at the same place within a moment does nothing: by then the first may have put another act, another
 * row or a sheet under the finger; nor does Enter that is held down, for by then it may be on another act. What is
 * pressed again and again on purpose says so with `data-again`. Gives what ends it.
 */
export function swallowSecondPresses(page: Window): () => void {
  let before: (Press & { readonly control: Element }) | undefined;

  const pressed = (event: MouseEvent) => {
    // Keys have no place.
    if (event.detail === 0 || !(event.target instanceof Element)) return;
    const control = event.target.closest(controls);
    const press = { x: event.clientX, y: event.clientY, at: event.timeStamp };
    const again = control !== null && control === before?.control && control.closest('[data-again]') !== null;
    if (!again && isSecond(press, before)) {
      event.preventDefault();
      event.stopImmediatePropagation();
    } else if (control) {
      // A field is no control: it takes as many presses as it is given, unless a control stood there a moment ago.
      before = { ...press, control };
    }
  };
  const held = (event: KeyboardEvent) => {
    if (!event.repeat || event.key !== 'Enter' || !(event.target instanceof Element)) return;
    if (event.target.closest('textarea, [data-again]')) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  page.addEventListener('click', pressed, { capture: true });
  page.addEventListener('keydown', held, { capture: true });
  return () => {
    page.removeEventListener('click', pressed, { capture: true });
    page.removeEventListener('keydown', held, { capture: true });
  };
}
