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

/**
 * Has the browser keep this page, to open it again while the server is away: after a power cut, or when somebody
 * reloads it. Browsers allow that on https and on the server's own machine; elsewhere their ordinary cache does it
 * for a screen that is started (see `hooks.server.ts`).
 */
async function keepPage(): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register('/service-worker.js', { type: 'module', scope: location.pathname });
  const { active } = await navigator.serviceWorker.ready;
  const files = performance.getEntriesByType('resource').map((entry) => entry.name);
  active?.postMessage({
    keep: files.filter((file) => new URL(file).pathname.startsWith('/_app/immutable/')),
  });
}
