/** Whether an element has a place on the page: `checkVisibility` is missing before Safari 17.4. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}
