import { hash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where everything stands that a state can depend on: what the engine keeps, and what each kind makes of events. */
const rooms = ['engine', 'calendar', 'text', 'meeting', 'office', 'access', 'programme'];

/**
 * Names the shape of all states of this release: a digest of the sources that make them. It changes with every change
 * that could matter, so that a snapshot of another shape is never read and nobody has to remember to raise a number.
 */
export const shape: string = digestOfSources();

function digestOfSources(): string {
  const source = fileURLToPath(import.meta.resolve('@doi-thoai/shared/engine/stream'));
  const shared = join(source, '..', '..');
  const files = globSync(`{${rooms.join(',')}}/**/*.ts`, { cwd: shared })
    .filter((file) => !file.endsWith('.test.ts'))
    .sort();
  return hash(
    'sha256',
    files.map((file) => `${file}\n${readFileSync(join(shared, file), 'utf8')}`).join('\n'),
  );
}
