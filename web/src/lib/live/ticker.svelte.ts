import type { Instant } from '@doi-thoai/shared/calendar/instant';

/**
 * The server's time as a rune that moves once a second, and at once when the time is put right. To be called while a
 * component is set up.
 */
export function useTicker(now: () => Instant): { readonly at: Instant } {
  let tick = $state(0);
  const at = $derived((void tick, now()));
  $effect(() => {
    // Wakes again even where a timer came a little early and the time is still the same.
    void tick;
    const wake = setTimeout(() => (tick += 1), 1000 - (at % 1000));
    return () => clearTimeout(wake);
  });
  return {
    get at() {
      return at;
    },
  };
}
