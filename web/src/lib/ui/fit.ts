import type { Attachment } from 'svelte/attachments';

interface Limits {
  /** Font sizes in px. */
  readonly least: number;
  readonly most: number;
}

const precision = 0.5;

/**
 * Gives what stands in a box the largest type with which all of it is seen: no line is cut and no word broken. The
 * box must take its size from around it, never from its content. Where even the least type is too large, the box
 * may scroll.
 */
export function fit(limits: (box: HTMLElement) => Limits): Attachment<HTMLElement> {
  return (box) => {
    const settle = () => {
      const { least, most } = limits(box);
      let [low, high] = [least, Math.max(least, most)];
      if (fits(box, high)) return;
      while (high - low > precision) {
        const middle = (low + high) / 2;
        if (fits(box, middle)) low = middle;
        else high = middle;
      }
      fits(box, low);
    };
    const resized = new ResizeObserver(settle);
    const reworded = new MutationObserver(settle);
    resized.observe(box);
    reworded.observe(box, { childList: true, characterData: true, subtree: true });
    // Letters of the web font are as wide as they are only once it is there.
    document.fonts.addEventListener('loadingdone', settle);
    settle();
    return () => {
      resized.disconnect();
      reworded.disconnect();
      document.fonts.removeEventListener('loadingdone', settle);
    };
  };
}

function fits(box: HTMLElement, size: number): boolean {
  box.style.fontSize = `${size}px`;
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}
