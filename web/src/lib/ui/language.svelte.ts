import { browser } from '$app/env';

/** Vietnamese first, English second. */
export type Language = 'vi' | 'en';

/** The cookie by which the server writes a page in the visitor's language; the one place where it is kept. */
export const languageCookie = 'language';

const year = 60 * 60 * 24 * 365;

/** Any text as a language; Vietnamese unless it plainly says English. */
export function languageOf(text: string | null | undefined): Language {
  return text === 'en' ? 'en' : 'vi';
}

let onServer: () => Language = () => 'vi';

/** The server renders for many people at once: it says here how to find the language of the present request. */
export function readLanguageOnServer(read: () => Language): void {
  onServer = read;
}

// The server has written the language into the page, so the first rendering in the browser is the same.
let chosen = $state<Language>(browser ? languageOf(document.documentElement.lang) : 'vi');

export const language = {
  /** The language of this page, as a rune: what reads it follows a change. */
  get current(): Language {
    return browser ? chosen : onServer();
  },
  set current(next: Language) {
    chosen = next;
    document.documentElement.lang = next;
    document.cookie = `${languageCookie}=${next}; path=/; max-age=${year}; samesite=lax`;
  },
};
