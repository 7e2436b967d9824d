/** Sent to the document once the page's script answers presses. */
export const awake = 'awake';

/**
 * What a page that is read before its script has come does first, written into the page itself: on a slow phone a button
 * stands there for seconds before anything answers it. The last one that was pressed meanwhile is pressed again when the
 * script is awake. Forms need none of this: a browser sends them by itself.
 *
 * Only its text reaches the browser: it can use nothing that stands outside of it.
 */
export function keepEarlyPress(): void {
  let pressed: HTMLElement | null = null;

  function keep({ target }: Event): void {
    pressed = (target as Element).closest<HTMLElement>('button[type="button"]') ?? pressed;
  }

  document.addEventListener('click', keep, true);
  document.addEventListener(
    'awake',
    () => {
      document.removeEventListener('click', keep, true);
      pressed?.click();
    },
    { once: true },
  );
}
