import { join } from 'node:path';
import type { Page } from '@playwright/test';

/** Projectors, a laptop, an old 4:3 projector, a cinema screen, an upright one and a large one. */
export const screenSizes = [
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 2560, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 3840, height: 2160 },
] as const;

/** To be called before the page is opened. */
export async function watchForFaults(page: Page): Promise<void> {
  await page.addInitScript({ path: join(import.meta.dirname, 'faults-on-screen.js') });
}

/** What is cut, overlaps, stands outside or is too small to read at the back; empty when all is well. */
export function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate('faultsOnScreen()');
}
