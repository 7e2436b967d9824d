// Runs in the page, and only looks: how the keys get from where the focus is to a control.

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
const composites = '[role="tablist"], [role="menu"], [role="listbox"]';

/**
 * How far a control is: `reached`; the `arrow` to press when the focus is in the same group of radio buttons, tabs or
 * menu items; else how many times Tab is to be pressed (below zero: backwards), as far as can be told, and else 1.
 */
globalThis.wayOfKeys = (control) => {
  const now = document.activeElement;
  const sheet = [...document.querySelectorAll('dialog:modal')].at(-1);
  const lost = now === null || now === document.body;
  const escaped = sheet !== undefined && !lost && !sheet.contains(now);
  const seen = { escaped, lost, focused: lost ? '' : now.outerHTML.slice(0, 160) };
  if (now === control)
    return { ...seen, reached: true, tabs: 0, marked: isMarked(control), covered: isCovered(control) };
  const group = groupOf(control);
  const inGroup = group.includes(now);
  if (inGroup)
    return { ...seen, reached: false, tabs: 0, arrow: control.role === 'tab' ? 'ArrowRight' : 'ArrowDown' };
  // A menu takes the focus by itself once it is open.
  if (control.role === 'menuitem') return { ...seen, reached: false, tabs: 0 };
  const stops = stopsIn(sheet ?? document);
  const entrance = stops.findIndex((stop) => group.includes(stop));
  const from = stops.indexOf(now);
  return { ...seen, reached: false, tabs: entrance < 0 || from < 0 ? 1 : entrance - from };
};

/** The controls between which arrows go; Tab stops at one of them only. */
function groupOf(control) {
  if (control.type === 'radio') {
    return [...(control.form ?? document).querySelectorAll('input[type="radio"]')].filter(
      (other) => other.name === control.name,
    );
  }
  const composite = control.closest(composites);
  return composite ? [...composite.querySelectorAll('[role="tab"], [role="menuitem"]')] : [control];
}

function stopsIn(scope) {
  return [...scope.querySelectorAll(focusable)].filter(
    (one) =>
      one.tabIndex >= 0 &&
      !one.disabled &&
      one.getClientRects().length > 0 &&
      one.checkVisibility({ visibilityProperty: true }) &&
      !one.closest('[inert]') &&
      (one.type !== 'radio' || one.checked || !groupOf(one).some((other) => other.checked)),
  );
}

/** What is seen of a control: of radio buttons and checkboxes it is their label. */
function seenOf(control) {
  return ['radio', 'checkbox'].includes(control.type) ? control.closest('label') : control;
}

function isMarked(control) {
  const inside = control === seenOf(control) ? [] : seenOf(control).querySelectorAll('*');
  return [control, seenOf(control), ...inside].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
}

function isCovered(control) {
  const shown = seenOf(control);
  const { x, y, width, height } = shown.getBoundingClientRect();
  const parts = [0.5, 0.1, 0.9];
  return !parts.some((right) =>
    parts.some((down) => shown.contains(document.elementFromPoint(x + width * right, y + height * down))),
  );
}
