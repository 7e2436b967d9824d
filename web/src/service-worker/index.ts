import { self } from '$app/service-worker';

/*
 * Opens a hall screen while the server is away: the page as it was last sent, with everything it was drawn with.
 * Nothing of a meeting is kept here. While the server answers, it has the word.
 */

/** A server that takes longer is as good as away: the screen has something to show, and goes on trying. */
const answersWithin = 4_000;

/** One for each screen, so that two meetings on one machine do not clear each other's. */
const shelf = () => caches.open(self.registration.scope);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (pathname.startsWith('/_app/immutable/')) event.respondWith(file(request));
});

/** The page tells what it was drawn with; what an earlier version was drawn with goes. */
self.addEventListener('message', (event) => {
  const { keep } = event.data as { readonly keep: readonly string[] };
  event.waitUntil(keepOnly(new Set([self.registration.scope, ...keep])));
});

async function openPage(request: Request): Promise<Response> {
  // Past the browser's own cache: a page that was sent there by an older server would come back with every reload.
  const answer = await fetch(request.url, {
    cache: 'no-cache',
    credentials: 'same-origin',
    // A browser shows no page that was redirected behind its back; it goes there itself.
    redirect: 'manual',
    ...('timeout' in AbortSignal && { signal: AbortSignal.timeout(answersWithin) }),
  }).catch(() => undefined);
  const kept = await shelf();
  // A full disk keeps nothing, and stops nothing.
  if (answer?.ok) await kept.put(request.url, answer.clone()).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  const page = await kept.match(request.url, { ignoreVary: true });
  return page ? markedAsKept(page) : (answer ?? Response.error());
}

/** By its mark the page knows that it has to ask for another one (`kept-page.ts`). */
async function markedAsKept(page: Response): Promise<Response> {
  const headers = new Headers(page.headers);
  // They are of the bytes that were sent once.
  for (const name of ['content-encoding', 'content-length']) headers.delete(name);
  return new Response((await page.text()).replace('<html', '<html data-kept'), { headers });
}

/** Files under this path never change. */
async function file(request: Request): Promise<Response> {
  const kept = await shelf();
  return (await kept.match(request.url, { ignoreVary: true })) ?? fetch(request);
}

async function keepOnly(wanted: ReadonlySet<string>): Promise<void> {
  const kept = await shelf();
  const there = new Set((await kept.keys()).map(({ url }) => url));
  for (const url of there) if (!wanted.has(url)) await kept.delete(url);
  await kept.addAll([...wanted].filter((url) => !there.has(url)));
}
