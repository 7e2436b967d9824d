import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { madeDossier, paperText } from '../support/made-dossier.ts';
import { NpmCommand } from './npm-command.ts';

let folder: string;
let command: NpmCommand | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(async () => {
  await command?.interrupt();
  rmSync(folder, { recursive: true });
});

test('DS7 BX1 npm run verify says that a dossier is intact, and names the file and the place of a changed byte', async () => {
  const path = join(folder, 'ho-so.zip');
  const zip = await madeDossier(20);
  writeFileSync(path, zip);
  command = new NpmCommand(`run verify -- ${path}`);
  await command.says(/The dossier is intact: 3 files, 20 events/);
  expect(await command.ended).toBe(0);
  const at = zip.indexOf(paperText);
  zip[at] = (zip[at] ?? 0) + 1;
  writeFileSync(path, zip);
  command = new NpmCommand(`run verify -- ${path}`);
  await command.says(/01-ke-hoach\.txt: was changed, from byte 1 to byte \d+/);
  await command.says(/The dossier is NOT intact: 1 findings/);
  expect(await command.ended).toBe(1);
});
