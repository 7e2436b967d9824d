// `npm run verify -- dossier.zip`: checks every byte of a dossier, on any machine and without a server.
import { open } from 'node:fs/promises';
import { checkZip } from '../dossier/check/check-dossier.mjs';
import { toldFinding, toldOutcome } from '../dossier/check/told-findings.mjs';
import { fail } from '../failure.ts';

const [path = ''] = process.argv.slice(2);
const file = await open(path).catch(() =>
  fail({
    vi: `Không mở được tệp ${path}.`,
    en: `The file ${path} cannot be opened.`,
  }),
);
const { size } = await file.stat();
const checked = await checkZip({
  size,
  async read(from, to) {
    const bytes = new Uint8Array(Math.max(0, to - from));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  },
});
await file.close();
for (const [vietnamese, english] of [...checked.findings.map(toldFinding), toldOutcome(checked)])
  process.stdout.write(`${vietnamese} — ${english}\n`);
process.exitCode = checked.findings.length === 0 ? 0 : 1;
