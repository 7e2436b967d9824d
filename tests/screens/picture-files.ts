import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scene, Size, Theme } from './scene.ts';
import { languages, type Language } from './tour.ts';

/** Where the pictures are. */
export const folder = join(import.meta.dirname, '..', '..', 'docs', 'screens');

export interface Picture {
  /** Below `folder`. */
  readonly path: string;
  readonly size: Size;
  readonly language: Language;
  readonly theme: Theme;
}

/** The pictures of a scene in one language: the first size in both lights, since no size depends on the light. */
export function picturesOf({ screen, state, sizes, themes }: Scene, language: Language): readonly Picture[] {
  const [first] = sizes;
  return sizes.flatMap((size) =>
    (themes ?? (size === first ? ['light', 'dark'] : ['light'])).map((theme: Theme) => ({
      path: join(screen, `${state}-${named(size)}-${language}-${theme}.webp`),
      size,
      language,
      theme,
    })),
  );
}

/** Takes away every picture of a screen's folder that no scene makes any more. */
export function removeForgotten(catalogue: readonly Scene[]): void {
  const kept = new Set(
    catalogue.flatMap((scene) => languages.flatMap((one) => picturesOf(scene, one))).map(({ path }) => path),
  );
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const files = readdirSync(join(folder, entry.name)).map((file) => join(entry.name, file));
    for (const file of files) if (!kept.has(file)) rmSync(join(folder, file));
    if (!files.some((file) => kept.has(file))) rmSync(join(folder, entry.name), { recursive: true });
  }
}

/** A page that lists them all, beside the one that shows a dozen: screen, moment, each size, language and light. */
export function writeIndex(catalogue: readonly Scene[]): void {
  const lines = [
    '# Every screen, in every state',
    '',
    'Made by `npm run pictures` from a session that is really played; `npm run pictures -- --only chair` makes those of one screen, `--only chair/queue` those of one state. The scenes are listed in [`tests/screens`](../../tests/screens); axe looks at the same ones.',
  ];
  for (const [screen, scenes] of Map.groupBy(catalogue, (scene) => scene.screen)) {
    lines.push(
      '',
      `## ${screen}`,
      '',
      '| state | what is seen | moment | pictures |',
      '| --- | --- | --- | --- |',
    );
    for (const scene of scenes)
      lines.push(`| ${scene.state} | ${scene.what} | ${scene.moment} | ${linksOf(scene)} |`);
  }
  writeFileSync(join(folder, 'all.md'), `${lines.join('\n')}\n`);
}

function linksOf(scene: Scene): string {
  return scene.sizes
    .map((size) => {
      const ofSize = languages
        .flatMap((language) => picturesOf(scene, language))
        .filter((picture) => picture.size === size)
        .map(({ path, language, theme }) => `[${language} ${theme}](${path})`);
      return `${named(size)}: ${ofSize.join(' ')}`;
    })
    .join('<br>');
}

function named({ width, height }: Size): string {
  return `${width}x${height}`;
}
