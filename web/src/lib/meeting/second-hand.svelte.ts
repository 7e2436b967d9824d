import type { Instant } from '@doi-thoai/shared/calendar/instant';

/** The server's time as a rune that moves once a second. To be called while a component is set up. */
export function secondHand(now: () => Instant): { readonly at: Instant } {
  let at = $state.raw(now());
  $effect(() => {
    let wake: ReturnType<typeof setTimeout>;
    const move = () => {
      const moment = now();
      at = moment;
      wake = setTimeout(move, 1000 - (moment % 1000));
    };
    move();
    return () => clearTimeout(wake);
  });
  return {
    get at() {
      return at;
    },
  };
}
