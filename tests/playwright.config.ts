import { defineConfig } from '@playwright/test';
import { findChromium } from './bring/programs.ts';

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './support/sampled-postgres.ts',
  outputDir: 'results/e2e',
  projects: [
    { name: 'e2e', testIgnore: /axe\.spec/ },
    // Every screen in every state takes longer than all of the rest: `npm run axe`.
    { name: 'axe', testMatch: /axe\.spec/ },
  ],
  // People act at once within a test, each in a context of their own; tests come one after the other.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  reporter: [['line'], ['json', { outputFile: 'results/e2e.json' }]],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Each device as it stood, and what was done and asked: a whole film of ten devices would slow all of them.
    screenshot: 'only-on-failure',
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    launchOptions: {
      executablePath: findChromium(),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        '--disable-quic',
        '--disable-gpu',
      ],
    },
  },
});
