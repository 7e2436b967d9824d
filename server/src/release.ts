import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { shape } from './streams/shape.ts';

const manifest = fileURLToPath(new URL('../../package.json', import.meta.url));
const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };

/** This release as a person reads it: its version, and which sources its streams are made by. */
export const releaseName = `${version} (${shape.slice(0, 8)})`;
