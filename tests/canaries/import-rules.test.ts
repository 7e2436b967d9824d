import { copyFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../runner/steps.ts';
import { createProject, runTool, type Outcome, type PlantedProject } from './planted-files.ts';

/** Each rule, and an import that breaks it: from a file, of what. */
const PLANTED: readonly (readonly [rule: string, from: string, of: string])[] = [
  [
    'shared-imports-nothing-of-ours',
    'shared/src/meeting/planted-1.ts',
    '../../../server/src/journal/fine.ts',
  ],
  ['shared-imports-no-node-core', 'shared/src/meeting/planted-2.ts', 'node:fs'],
  ['meeting-before-views-and-wire', 'shared/src/meeting/planted-3.ts', '../views/fine.ts'],
  ['meeting-before-views-and-wire', 'shared/src/meeting/planted-4.ts', '../wire/fine.ts'],
  ['words-before-views-and-wire', 'shared/src/words/planted-29.ts', '../views/fine.ts'],
  ['views-before-wire', 'shared/src/views/planted-5.ts', '../wire/fine.ts'],
  ['calendar-needs-only-text', 'shared/src/calendar/planted-6.ts', '../meeting/fine.ts'],
  ['dates-by-the-meetings-calendar', 'shared/src/queries/planted-35.ts', '../calendar/vietnam-calendar.ts'],
  ['text-is-a-leaf', 'shared/src/text/planted-7.ts', '../calendar/fine.ts'],
  ['web-sees-only-shared', 'web/src/planted-8.ts', '../../server/src/journal/fine.ts'],
  ['server-sees-only-shared', 'server/src/http/planted-9.ts', '../../../web/src/fine.ts'],
  ['launch-needs-nothing-installed', 'server/launch/planted-10.mjs', '../src/journal/fine.ts'],
  ['http-beside-sockets', 'server/src/http/planted-11.ts', '../sockets/fine.ts'],
  ['sockets-beside-http', 'server/src/sockets/planted-12.ts', '../http/fine.ts'],
  ['streams-below-http-and-sockets', 'server/src/streams/planted-13.ts', '../sockets/fine.ts'],
  ['journal-is-below', 'server/src/journal/planted-14.ts', '../streams/fine.ts'],
  ['live-is-below', 'server/src/live/planted-15.ts', '../streams/fine.ts'],
  ['papers-only-from-http-and-cli', 'server/src/sockets/planted-16.ts', '../papers/fine.ts'],
  ['papers-import-only-shared', 'server/src/papers/planted-17.ts', '../journal/fine.ts'],
  ['only-main-and-app-assemble', 'server/src/http/planted-18.ts', '../app.ts'],
  ['redis-only-there', 'server/src/streams/planted-19.ts', 'redis'],
  ['drizzle-orm-only-there', 'server/src/live/planted-20.ts', 'drizzle-orm'],
  ['socket.io-client-only-there', 'web/src/lib/ui/planted-21.ts', 'socket.io-client'],
  ['ui-knows-no-meetings', 'web/src/lib/ui/planted-27.ts', '../words/fine.ts'],
  ['ui-knows-no-meetings', 'web/src/lib/ui/planted-28.ts', '../../../../shared/src/text/fine.ts'],
  ['socket.io-parser-only-there', 'server/src/sockets/planted-27.ts', 'socket.io-parser'],
  ['socket.io-client-only-there', 'web/src/lib/live/planted-31.ts', 'socket.io-client'],
  ['socket.io-client-only-there', 'server/src/rehearsal/planted-32.ts', 'socket.io-client'],
  ['client-comes-last-in-shared', 'shared/src/wire/planted-33.ts', '../client/fine.ts'],
  ['client-loads-no-schemas', 'shared/src/client/planted-34.ts', '../meeting/fine.ts'],
  ['no-cycles', 'shared/src/meeting/planted-22.ts', './planted-22.ts'],
  ['no-barrels', 'server/src/live/index.ts', './fine.ts'],
  ['no-importing-of-barrels', 'server/src/streams/planted-24.ts', '../live/index.ts'],
  ['nothing-imports-tests', 'server/src/live/planted-25.ts', './fine.test.ts'],
  ['everything-resolves', 'server/src/live/planted-26.ts', './nowhere.ts'],
  ['views-before-queries', 'shared/src/meeting/planted-27.ts', '../queries/fine.ts'],
  ['views-before-queries', 'shared/src/views/planted-28.ts', '../queries/fine.ts'],
  ['queries-beside-wire', 'shared/src/queries/planted-29.ts', '../wire/fine.ts'],
  ['wire-beside-queries', 'shared/src/wire/planted-30.ts', '../queries/fine.ts'],
  ['papers-are-made-of-views', 'shared/src/queries/planted-36.ts', '../papers/fine.ts'],
  ['papers-beside-wire', 'shared/src/papers/planted-37.ts', '../wire/fine.ts'],
];

const FINE = [
  ...['calendar', 'text', 'meeting', 'views', 'queries', 'papers', 'wire', 'client'].map(
    (room) => `shared/src/${room}/fine.ts`,
  ),
  ...['http', 'sockets', 'streams', 'journal', 'live', 'papers'].map((room) => `server/src/${room}/fine.ts`),
  'shared/src/calendar/vietnam-calendar.ts',
  'server/src/app.ts',
  'server/src/live/fine.test.ts',
  'web/src/fine.ts',
  'web/src/lib/words/fine.ts',
];

let project: PlantedProject;

beforeEach(() => {
  project = createProject();
  copyFileSync(join(root, 'tsconfig.json'), join(project.folder, 'tsconfig.json'));
  for (const file of FINE) project.plant(file, 'export const fine = 1;\n');
  for (const room of ['server', 'web']) {
    symlinkSync(join(root, room, 'node_modules'), join(project.folder, room, 'node_modules'));
  }
});

afterEach(() => project.remove());

test('the import rules let through what is allowed', () => {
  plantImports('server/src/live/redis.ts', 'redis', './fine.ts');
  plantImports('server/src/journal/rows.ts', 'drizzle-orm');
  plantImports('server/src/http/papers.ts', '../papers/fine.ts', '../streams/fine.ts');
  plantImports('server/src/main.ts', './app.ts', './live/fine.ts', 'node:fs');
  plantImports('shared/src/wire/message.ts', '../views/fine.ts', '../meeting/fine.ts');
  plantImports('shared/src/queries/next.ts', '../views/fine.ts', '../meeting/fine.ts');
  plantImports('shared/src/meeting/due.ts', '../calendar/fine.ts', '../text/fine.ts');
  for (const room of ['web/src/lib/live', 'server/src/rehearsal'])
    plantImports(`${room}/socket.ts`, 'socket.io-client');
  project.plant('shared/src/client/drafts.ts', "import type { fine } from '../meeting/fine.ts';\n");
  expect(cruise()).toMatchObject({ succeeded: true });
});

test('the import rules catch every forbidden import, and each is caught by its own rule', () => {
  for (const [, from, of] of PLANTED) plantImports(from, of);
  const { succeeded, output } = cruise();
  expect(succeeded).toBe(false);
  expect(PLANTED.filter(([rule, from]) => !output.includes(`error ${rule}: ${from}`))).toEqual([]);
});

test('the import rules count an import of a type as an import', () => {
  project.plant('shared/src/meeting/planted.ts', "import type { fine } from '../wire/fine.ts';\n");
  expect(cruise().output).toContain('error meeting-before-views-and-wire');
});

function plantImports(file: string, ...of: readonly string[]): void {
  project.plant(file, of.map((name) => `import '${name}';\n`).join(''));
}

function cruise(): Outcome {
  const tool = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const config = join(root, '.dependency-cruiser.mjs');
  return runTool(project.folder, tool, `--config=${config}`, 'shared', 'server', 'web');
}
