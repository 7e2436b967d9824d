import { defineConfig } from '@playwright/test';
import { findOldChromium } from './runner/old-chromium.ts';
import { findChromium } from './runner/programs.ts';

/** A whole session, by each kind of hands. */
const session = /uong-bi\.spec/;
/** Milliseconds decide in these, so that they have the machine for themselves. */
const byTheClock = /(clocks|screen-recovery|phone|early-typing)\.spec/;
/** Played in the oldest Chromium that consoles and screens are made for: menus, undo, dragging, taps, fitted text. */
const inOldChromium = /(queue|chair-taps|screen-fitting|dossier-check)\.spec/;
/** Takes longer than all of the rest: `npm run axe`. */
const everyScreen = /axe\.spec/;
/** It plays a session on a server of its own, and needs no samples beside that. */
const isAxeAlone = process.argv.includes('--project=axe');

const args = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  '--disable-gpu',
];

export default defineConfig({
  testDir: 'e2e',
  ...(isAxeAlone ? {} : { globalSetup: './support/sampled-postgres.ts' }),
  outputDir: 'results/e2e',
  projects: [
    // The longest ones begin, so that nothing waits for them at the end.
    { name: 'session', testMatch: session, fullyParallel: true },
    { name: 'e2e', testIgnore: [session, byTheClock, everyScreen, inOldChromium] },
    {
      name: 'old',
      testMatch: inOldChromium,
      use: { launchOptions: { executablePath: findOldChromium(), args } },
    },
    { name: 'clock', testMatch: byTheClock, workers: 1 },
    { name: 'axe', testMatch: everyScreen },
  ],
  // People act at once within a test, each in a context of their own: a test keeps a core busy, and a small machine has two.
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['line'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Each device as it stood, and what was done and asked: a whole film of ten devices would slow all of them.
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: findChromium(),
      args,
    },
  },
});
