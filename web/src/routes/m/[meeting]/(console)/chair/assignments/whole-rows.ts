import type { Attachment } from 'svelte/attachments';

/** The row that says how many more there are, a target for a finger. */
const moreHeight = 48;

/**
 * Leaves in sight only those rows of a list that are seen whole, and tells how many are not. Its place takes its size
 * from around it; what is hidden keeps its height, so that it comes back as soon as there is room.
 */
export function wholeRows(tell: (beyond: number) => void): Attachment<HTMLElement> {
  return (place) => {
    const settle = () => {
      const list = place.firstElementChild;
      const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement);
      const top = place.getBoundingClientRect().top;
      const bottoms = rows.map((row) => row.getBoundingClientRect().bottom - top);
      const all = (bottoms.at(-1) ?? 0) <= place.clientHeight;
      const room = all ? Infinity : place.clientHeight - moreHeight;
      for (const [at, row] of rows.entries()) {
        const beyond = (bottoms[at] ?? 0) > room;
        row.style.visibility = beyond ? 'hidden' : '';
      }
      tell(bottoms.filter((bottom) => bottom > room).length);
    };
    const resized = new ResizeObserver(settle);
    const changed = new MutationObserver(settle);
    resized.observe(place);
    changed.observe(place, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', settle);
    settle();
    return () => {
      resized.disconnect();
      changed.disconnect();
      document.fonts.removeEventListener('loadingdone', settle);
    };
  };
}
