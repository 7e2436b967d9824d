import { self } from '$app/service-worker';

/*
 * Opens a hall screen, a receipt or the page of a link while the server is away: the page as it was last sent, with
 * everything it was drawn with. Nothing of a meeting is kept here, and no secret of an address. While the server
 * answers, it has the word.
 */

/** A server that takes longer is as good as away: the page has something to show, and goes on trying. */
const answersWithin = 4_000;

/** The one page that is kept, whatever stands behind it in the address: a secret behind the # is in no name here. */
const { scope } = self.registration;

/** One for each page, so that two meetings on one machine do not clear each other's. */
const shelf = () => caches.open(scope);

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    // A meeting's name may begin with another's.
    if (new URL(scope).pathname === pathname) event.respondWith(openPage(request));
  } else if (pathname.startsWith('/_app/immutable/')) event.respondWith(file(request));
});

/** The page tells what it is drawn with, as it comes. */
self.addEventListener('message', (event) => {
  const { keep } = event.data as { readonly keep: readonly string[] };
  event.waitUntil(keepAlso([scope, ...keep]));
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
  if (answer?.ok) await takeIn(answer.clone(), kept).catch(() => undefined);
  if (answer && answer.status < 500) return answer;
  const page = await kept.match(scope, { ignoreVary: true });
  return page ? markedAsKept(page) : (answer ?? Response.error());
}

/** Another version is drawn with other files: those of the one before go. */
async function takeIn(page: Response, kept: Cache): Promise<void> {
  const before = await (await kept.match(scope, { ignoreVary: true }))?.text();
  if (before !== undefined && versionOf(before) !== versionOf(await page.clone().text()))
    for (const { url } of await kept.keys()) await kept.delete(url);
  await kept.put(scope, page);
}

function versionOf(page: string): string {
  return (page.match(/_app\/immutable\/entry\/[^"']+/g) ?? []).join(' ');
}

/** By its mark a hall screen knows that it has to ask for another one (`kept-page.ts`). */
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

async function keepAlso(wanted: readonly string[]): Promise<void> {
  const kept = await shelf();
  const there = new Set((await kept.keys()).map(({ url }) => url));
  await kept.addAll([...new Set(wanted)].filter((url) => !there.has(url)));
}
