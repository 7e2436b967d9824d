// `npm run pictures`: a picture of every screen in every state, made from a session that is really played.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { bringPrograms } from '../runner/programs.ts';
import config from '../playwright.config.ts';
import { catalogue } from './catalogue.ts';
import { folder, picturesOf, removeForgotten, writeIndex, type Picture } from './picture-files.ts';
import { tour, type Shown } from './tour.ts';

const { values } = parseArgs({ options: { only: { type: 'string', multiple: true } } });
const missing = bringPrograms();
if (missing !== undefined) {
  process.stderr.write(`${missing}\n`);
  process.exit(1);
}

const scenes = catalogue.filter(
  ({ screen, state }) =>
    !values.only || values.only.some((one) => one === screen || one === `${screen}/${state}`),
);
if (scenes.length === 0) {
  const screens = [...new Set(catalogue.map((scene) => scene.screen))].join(', ');
  process.stderr.write(`Không có màn hình này — no such screen: ${String(values.only)} (${screens})\n`);
  process.exit(1);
}

let failures = 0;
let bytes = 0;
let made = 0;
const browser = await chromium.launch({
  ...config.use?.launchOptions,
  // Controls for dates order day and month by the browser's own language.
  env: { ...process.env, LANGUAGE: 'en_GB' },
});
try {
  await tour({
    browser,
    scenes,
    visit: takePictures,
    failed: ({ screen, state }, language, why) => {
      failures += 1;
      process.stderr.write(`✗ ${screen}/${state} (${language}): ${String(why)}\n`);
    },
  });
} finally {
  await browser.close();
}
removeForgotten(catalogue);
writeIndex(catalogue);
process.stdout.write(`${made} pictures, ${(bytes / 1e6).toFixed(1)} MB in docs/screens\n`);
process.exit(failures === 0 ? 0 : 1);

async function takePictures({ scene, language, page, resize }: Shown): Promise<void> {
  const browserSide = await page.context().newCDPSession(page);
  for (const picture of picturesOf(scene, language)) {
    await page.emulateMedia({ colorScheme: picture.theme });
    await resize(picture.size);
    const { data } = await browserSide.send('Page.captureScreenshot', {
      format: 'webp',
      quality: 18,
      captureBeyondViewport: scene.whole ?? false,
      ...(scene.whole ? { clip: { ...(await wholePage(picture, page)), x: 0, y: 0, scale: 1 } } : {}),
    });
    save(picture, Buffer.from(data, 'base64'));
  }
}

async function wholePage({ size }: Picture, page: Shown['page']): Promise<{ width: number; height: number }> {
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  return { width: size.width, height: Math.max(size.height, height) };
}

function save(picture: Picture, image: Buffer): void {
  const path = join(folder, picture.path);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, image);
  bytes += image.length;
  made += 1;
}
