import { browser } from '$app/env';

/** `system` follows the device. */
export type Theme = 'light' | 'dark' | 'system';

export const themes: readonly Theme[] = ['light', 'dark', 'system'];

/** The cookie by which the server writes `data-theme`, so that a dark page never flashes white. */
export const themeCookie = 'theme';

const year = 60 * 60 * 24 * 365;

export function themeOf(text: string | null | undefined): Theme {
  return text === 'light' || text === 'dark' ? text : 'system';
}

let onServer: () => Theme = () => 'system';

/** The server renders for many people at once: it says here how to find the theme of the present request. */
export function readThemeOnServer(read: () => Theme): void {
  onServer = read;
}

let chosen = $state<Theme>(browser ? themeOf(document.documentElement.dataset['theme']) : 'system');

export const theme = {
  get current(): Theme {
    return browser ? chosen : onServer();
  },
  set current(next: Theme) {
    chosen = next;
    document.documentElement.dataset['theme'] = next;
    document.cookie = `${themeCookie}=${next}; path=/; max-age=${year}; samesite=lax`;
  },
};
