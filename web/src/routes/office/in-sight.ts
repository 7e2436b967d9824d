/** Moves a list that is scrolled until its current entry is in sight, and nothing else of the page. */
export function bringIntoSight(list: HTMLElement): void {
  const current = list.querySelector<HTMLElement>('[aria-current]');
  if (!current) return;
  // Beside the page the list is scrolled itself, above it only its row of entries.
  for (const scrolled of [list, ...list.querySelectorAll('ul')]) {
    const [all, one] = [scrolled.getBoundingClientRect(), current.getBoundingClientRect()];
    if (one.top < all.top || one.bottom > all.bottom) scrolled.scrollTop += one.top - all.top;
    if (one.left < all.left || one.right > all.right) scrolled.scrollLeft += one.left - all.left;
  }
}
