/** A hundredth of the screen's height in px, less where it is narrow: the same as `--u` in the styles. */
export function unit(box: HTMLElement): number {
  const { clientHeight, clientWidth } = stageOf(box);
  return Math.min(clientHeight / 100, (clientWidth / 100) * 0.75);
}

/**
 * How high a line of a view's main text is at least, in px: a twelfth of the screen's height, so that it is read
 * from 30 m (UB12). A line is measured from the highest mark of its letters to the lowest dot, as it is set: its
 * line box. An upright screen is as wide as a small one lying; the twelfth is then of its width.
 */
export function mainLine(box: HTMLElement): number {
  const { clientHeight, clientWidth } = stageOf(box);
  return Math.min(clientHeight, clientWidth) / 12;
}

/** The largest type in px: as many hundredths, and more on an upright screen, which has room above and below. */
export function largestType(box: HTMLElement, hundredths: number): number {
  const { clientHeight, clientWidth } = stageOf(box);
  return unit(box) * hundredths * (clientHeight > clientWidth ? 1.4 : 1);
}

function stageOf(box: HTMLElement): { clientHeight: number; clientWidth: number } {
  return box.closest<HTMLElement>('[data-view]') ?? { clientHeight: 1080, clientWidth: 1920 };
}
