import { keepPage } from '#lib/live/keep-page.ts';
import { stayAwake } from '#lib/live/stay-awake.ts';
import { views } from '#lib/parts/stage/views.svelte.ts';

/**
 * Keeps a screen that shows something ready for what comes: awake, and with all that it may have to show later, for
 * the network may be gone by then. Returns what ends it.
 */
export function keepReady(): () => void {
  void holdEverything()
    .then(keepPage)
    .catch(() => undefined);
  return stayAwake();
}

async function holdEverything(): Promise<void> {
  // All weights at once: a screen that is cut off must have the letters for what it says then.
  await Promise.all([
    views.loadAll(),
    import('#lib/ui/qr-code.svelte'),
    ...[...document.fonts].map((face) => face.load().catch(() => undefined)),
  ]);
}
