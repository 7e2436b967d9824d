/** A hundredth of the screen's height in px, less where it is narrow: the same as `--u` in the styles. */
export function unit(box: HTMLElement): number {
  const stage = box.closest<HTMLElement>('[data-view]');
  return stage ? Math.min(stage.clientHeight / 100, (stage.clientWidth / 100) * 0.75) : 10;
}
