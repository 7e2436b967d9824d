import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { root } from './steps.ts';

/**
 * The path of Chromium 109, the last one for Windows 7 and 8.1 and the oldest that consoles and screens are made for.
 * It comes packed with the dependencies and is unpacked once.
 */
export function findOldChromium(): string {
  const path = join(root, 'node_modules', '.cache', 'chromium-109', 'chromium');
  if (existsSync(path)) return path;
  const library = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium/package.json'));
  const unpacked = brotliDecompressSync(readFileSync(join(library, 'bin', 'chromium.br')));
  mkdirSync(dirname(path), { recursive: true });
  // Under its name only when it is whole: several processes may unpack it at once.
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, unpacked);
  chmodSync(unfinished, 0o755);
  renameSync(unfinished, path);
  return path;
}
