import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program of the system that tests need: by which names it goes, and which package carries it. */
interface Program {
  readonly names: readonly string[];
  readonly package: string;
}

// The same browser without windows of its own takes a fifth less of a small machine.
const CHROMIUM: Program = {
  names: [
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  package: 'chromium-headless-shell',
};
const REDIS: Program = { names: ['redis-server'], package: 'redis-server' };

const FIREFOX: Program = { names: ['firefox-esr', 'firefox'], package: 'firefox-esr' };
const WEBKIT: Program = { names: ['WebKitWebDriver'], package: 'webkit2gtk-driver' };
const XVFB: Program = { names: ['Xvfb'], package: 'xvfb' };
const WRITER: Program = {
  names: ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'],
  package: 'libreoffice-writer-nogui',
};
const CALC: Program = {
  // Without windows it has no program of its own, only what the other one loads.
  names: [
    'localc',
    '/usr/lib/libreoffice/program/libsclo.so',
    '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ],
  package: 'libreoffice-calc-nogui',
};
const PDF_TEXT: Program = { names: ['pdftotext'], package: 'poppler-utils' };

/** The path of Chromium, which is brought where it is missing. */
export function findChromium(): string {
  return findOrBring(CHROMIUM);
}

/** The path of redis-server, which is brought where it is missing. */
export function findRedisServer(): string {
  return findOrBring(REDIS);
}

/** The path of Firefox, which is brought where it is missing. */
export function findFirefox(): string {
  return findOrBring(FIREFOX);
}

/** The path of the driver of WebKitGTK, which is brought where it is missing. */
export function findWebKitDriver(): string {
  return findOrBring(WEBKIT);
}

/** The path of the display without a screen, which is brought where it is missing. */
export function findXvfb(): string {
  return findOrBring(XVFB);
}

/** The path of LibreOffice with its word processor, which is brought where it is missing. */
export function findWriter(): string {
  return findOrBring(WRITER);
}

/** The path of LibreOffice with its tables, which are brought where they are missing. */
export function findCalc(): string {
  findOrBring(CALC);
  return findWriter();
}

/** The path of pdftotext, which is brought where it is missing. */
export function findPdfToText(): string {
  return findOrBring(PDF_TEXT);
}

/**
 * Brings from the system's packages what is missing.
 * @returns one sentence (Vietnamese, English) when something is missing and may not be brought
 */
export function bringPrograms(): string | undefined {
  return broughtOrNot([CHROMIUM, REDIS, FIREFOX, WEBKIT, XVFB, WRITER, CALC, PDF_TEXT]);
}

function findOrBring(program: Program): string {
  const complaint = broughtOrNot([program]);
  const path = find(program);
  if (path === undefined) throw new Error(complaint ?? `${program.package} is not installed`);
  return path;
}

function broughtOrNot(programs: readonly Program[]): string | undefined {
  const missing = programs.filter((program) => find(program) === undefined);
  if (missing.length === 0) return undefined;
  const names = missing.map((program) => program.package).join(', ');
  process.stderr.write(`Đang cài ${names} — installing ${names}\n`);
  const complaint = installFromApt(missing.map((program) => program.package));
  if (complaint === undefined && missing.every((program) => find(program) !== undefined)) return undefined;
  process.stderr.write(complaint ?? '');
  return `Xin cài ${names} rồi chạy lại. — The tests need ${names}; please install it and run again.`;
}

function find({ names }: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return places.find(isThere);
}

/** What is loaded by a program is read, and everything else is run. */
function isThere(path: string): boolean {
  try {
    accessSync(path, path.endsWith('.so') ? constants.R_OK : constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns what went wrong, in the words of the package manager */
function installFromApt(packages: readonly string[]): string | undefined {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', ...packages],
  ]) {
    const [program = '', ...rest] = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    const { status, stdout, stderr, error } = spawnSync(program, rest, { encoding: 'utf8' });
    if (status !== 0) return error ? '' : `${stdout}${stderr}`;
  }
  return undefined;
}
