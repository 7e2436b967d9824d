/** Asked once for each page, however often its network comes back. */
const asked = new Set<string>();

/**
 * Has the browser keep this page, to open it again while the server is away: after a power cut, without a network, or
 * when somebody reloads it. What is kept is the empty page and the files that it was drawn with, and nothing that it
 * shows. Browsers allow that on https and on the server's own machine.
 */
export async function keepPage(): Promise<void> {
  const { pathname: scope } = location;
  if (!('serviceWorker' in navigator) || asked.has(scope)) return;
  asked.add(scope);
  await navigator.serviceWorker.register('/service-worker.js', { type: 'module', scope });
  const { active } = await navigator.serviceWorker.ready;
  // Also what comes later, and what was asked for before the worker saw what is asked.
  const told = new PerformanceObserver((list) => {
    const files = list.getEntries().map((entry) => entry.name);
    const keep = files.filter((file) => new URL(file).pathname.startsWith('/_app/immutable/'));
    if (keep.length > 0) active?.postMessage({ keep });
  });
  told.observe({ type: 'resource', buffered: true });
}
