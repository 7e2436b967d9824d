/**
 * What a hall screen's page does first, written into the page itself: it may come from what the browser keeps, while the
 * server is away or has another page by now, and then its own files may be gone. It asks until the server answers, and
 * is loaded again from there.
 *
 * Only its text reaches the browser: it can use nothing that stands outside of it.
 */
export function replaceKeptPage(): void {
  const askAgainAfter = 2_000;
  /** A server that takes longer is as good as away: the service worker would open the kept page again. */
  const answersWithin = 4_000;

  function isKept(): boolean {
    // The service worker says so; without one, the browser's ordinary cache gives a page that nobody sent.
    if (document.documentElement.hasAttribute('data-kept')) return true;
    if (navigator.serviceWorker?.controller) return false;
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    // A reload always asks the server: this is what ends it.
    return visit !== undefined && visit.type !== 'reload' && visit.transferSize === 0;
  }

  async function ask(): Promise<void> {
    if (!isKept()) return;
    const answer = await fetch(location.href, {
      method: 'HEAD',
      cache: 'no-store',
      signal: AbortSignal.timeout(answersWithin),
    }).catch(() => undefined);
    if (answer?.ok) location.reload();
    else setTimeout(() => void ask(), askAgainAfter);
  }

  setTimeout(() => void ask(), 500);
}
