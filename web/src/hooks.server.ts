import { AsyncLocalStorage } from 'node:async_hooks';
import { sequence, type Handle, type HandleFetch } from '@sveltejs/kit/hooks';
import { languageCookie, languageOf, readLanguageOnServer, type Language } from '#lib/ui/language.svelte.ts';
import { starting } from '#lib/words/starting.ts';
import { tooOld } from '#lib/words/too-old.ts';
import { withoutScript } from '#lib/words/without-script.ts';
import { readThemeOnServer, themeCookie, themeOf, type Theme } from '#lib/ui/theme.svelte.ts';
import { keepEarlyPress } from './early-press.ts';
import { replaceKeptPage } from './kept-page.ts';

const present = new AsyncLocalStorage<{ language: Language; theme: Theme }>();

readLanguageOnServer(() => present.getStore()?.language ?? 'vi');
readThemeOnServer(() => present.getStore()?.theme ?? 'system');

/** The one page that is opened while the server is away. */
const hallScreen = '/m/[meeting]/screen';

/** What it shows is behind a secret that no server is sent: without a script it has nothing to show. */
const receiptPage = '/m/[meeting]/(public)/receipt';

/** Pages of whoever works in the hall; all others are read by citizens, on whatever phone they have. */
const staffPages = ['/m/[meeting]/(console)', hallScreen, '/(front)/pair', '/office'];

/** A page with nothing in it yet: what it shows is asked for by the browser, behind a secret or by whoever signed in. */
const bare = /<div style="display: contents">\s*<script/;

function withoutScriptOn(route: string | null, isBare: boolean): keyof typeof withoutScript | undefined {
  if (route === receiptPage) return 'receipt';
  return isBare || isForStaff(route) ? 'page' : undefined;
}

function isForStaff(route: string | null): boolean {
  return staffPages.some((pages) => route?.startsWith(pages));
}

/**
 * Each request is rendered in its visitor's language and light, also the bare page of a console. A console is not
 * translated by the browser: what that puts in place of the words does not follow what happens.
 */
const asChosen: Handle = ({ event, resolve }) => {
  const language = languageOf(event.cookies.get(languageCookie));
  const theme = themeOf(event.cookies.get(themeCookie));
  const route = event.route.id;
  const forStaff = isForStaff(route);
  const marksOf = (isBare: boolean): Readonly<Record<string, string>> => {
    const lacking = withoutScriptOn(route, isBare);
    return {
      language,
      theme,
      translate: forStaff ? 'no' : 'yes',
      for: forStaff ? 'staff' : 'everybody',
      'too-old': tooOld[language],
      'without-script': lacking ? withoutScript[lacking][language] : '',
      // A hall is shown no word about a page.
      starting: isBare && route !== hallScreen ? starting[language] : '',
      first: `(${String(route === hallScreen ? replaceKeptPage : keepEarlyPress)})()`,
    };
  };
  return present.run({ language, theme }, () =>
    resolve(event, {
      transformPageChunk({ html }) {
        const marks = marksOf(bare.test(html));
        return html.replace(/%([a-z-]+)%/g, (all, name) => marks[name] ?? all);
      },
    }),
  );
};

const week = 7 * 24 * 60 * 60;

/** A tablet in the hall must not be shown in another page's frame, nor tell other sites where it was. */
const guarded: Handle = async ({ event, resolve }) => {
  const response = await resolve(event);
  // A hall screen that is started while the server is away opens from the browser's cache. It does so as well while
  // the server is there, and is replaced at once (`kept-page.ts`): no browser keeps a page for bad times alone.
  if (event.route.id === hallScreen && response.ok)
    response.headers.set('cache-control', `private, max-age=${week}`);
  response.headers.set('referrer-policy', 'same-origin');
  response.headers.set('x-content-type-options', 'nosniff');
  return response;
};

export const handle: Handle = sequence(asChosen, guarded);

/** `/api/…` belongs to the server that mounts these pages: it answers inside the process. */
export const handleFetch: HandleFetch = ({ event, request, fetch }) => {
  const answerApi = event.platform?.req.answerApi;
  const { origin, pathname } = new URL(request.url);
  if (!answerApi || origin !== event.url.origin || !pathname.startsWith('/api/')) return fetch(request);
  request.headers.set('cookie', event.request.headers.get('cookie') ?? '');
  return answerApi(request);
};
