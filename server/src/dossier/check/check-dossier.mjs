// Checks a dossier against its own list of sums and against the chain of the record in it. Runs in browsers as well as
// in Node, and needs no network.
import { ChainCheck, sha256 } from './check-journal.mjs';
import { beginOf, entriesIn, structureChanges } from './zip-structure.mjs';

/** The list of everything in a dossier, and the sums of all of it as other programs check them. */
export const manifestName = 'MA-BAM.json';
export const sumsName = 'MA-BAM.sha256';
/** Each stretch of a member has a sum of its own, so that a change is found where it is. */
export const blockLength = 4096;
/** So much of a stretch's sum is kept, in hex. */
export const blockDigits = 16;

/** A record that was changed everywhere tells nothing more by more lines. */
const mostEvents = 20;

/** Checks a zip as it was downloaded, every byte of it. */
export async function checkZip(source) {
  const entries = await entriesIn(source);
  if (entries.length === 0) return { findings: [{ code: 'notADossier', path: '' }], told: null };
  const findings = (await structureChanges(source, entries)).map((change) => ({
    code: 'structure',
    ...change,
  }));
  const members = new Map();
  for (const entry of entries) {
    if (members.has(entry.name)) findings.push({ code: 'added', path: entry.name });
    const begin = beginOf(entry);
    members.set(entry.name, () => source.read(begin, begin + entry.size));
  }
  const checked = await checkMembers(members);
  return { ...checked, findings: [...findings, ...checked.findings] };
}

/**
 * Checks what a dossier holds, unpacked or not.
 * @param {Map<string, () => Promise<Uint8Array>>} members by path
 */
export async function checkMembers(members) {
  const readManifest = members.get(manifestName);
  if (!readManifest) return { findings: [{ code: 'missing', path: manifestName }], told: null };
  const bytes = await readManifest();
  const manifest = parsed(bytes);
  if (manifest === null) return { findings: [{ code: 'manifest', path: manifestName }], told: null };
  const findings = await sumsChanges(members, manifest, await sha256(bytes));
  for (const file of manifest.files) findings.push(...(await fileChanges(members, file)));
  const listed = new Set([manifestName, sumsName, ...manifest.files.map(({ path }) => path)]);
  for (const path of members.keys()) if (!listed.has(path)) findings.push({ code: 'added', path });
  // Evidence names the end of the record, by which it can be compared with the dossier, and leaves the record there.
  if (manifest.what !== 'evidence' || manifest.record.parts.length > 0)
    findings.push(...(await recordChanges(members, manifest.record)));
  return { findings, told: manifest };
}

function parsed(bytes) {
  try {
    const manifest = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isManifest(manifest) ? manifest : null;
  } catch {
    return null;
  }
}

/** A changed byte may stand in a name of the list as well: whatever is read of it later has to be there. */
function isManifest({ what, title, readers, record, files }) {
  const { stream, parts, head } = record;
  const words = [what, title, readers, stream, head.hash, ...parts];
  const sums = files.flatMap(({ path, sha256: sum, blocks }) => [path, sum, blocks]);
  const numbers = [head.seq, ...files.map(({ bytes }) => bytes)];
  return (
    [...words, ...sums].every((one) => typeof one === 'string') &&
    numbers.every((one) => typeof one === 'number')
  );
}

/** The sums as they are written down for other programs; they hold the list itself as well. */
export function sumsOf(files, manifestSum) {
  const lines = [...files, { path: manifestName, sha256: manifestSum }];
  return lines.map((file) => `${file.sha256}  ${file.path}\n`).join('');
}

async function sumsChanges(members, { files }, manifestSum) {
  const read = members.get(sumsName);
  if (!read) return [{ code: 'missing', path: sumsName }];
  const there = new TextDecoder().decode(await read()).split('\n');
  const expected = sumsOf(files, manifestSum).split('\n');
  const other = Array.from({ length: Math.max(there.length, expected.length) }, (_, at) => at).filter(
    (at) => there[at] !== expected[at],
  );
  // The last sum is that of the list: it is the list that changed, or this line.
  return other.map((at) =>
    at === files.length
      ? { code: 'manifest', path: manifestName }
      : { code: 'sums', path: sumsName, line: at + 1 },
  );
}

async function fileChanges(members, { path, bytes: size, sha256: sum, blocks }) {
  const read = members.get(path);
  if (!read) return [{ code: 'missing', path }];
  const bytes = await read();
  if (bytes.length === size && (await sha256(bytes)) === sum) return [];
  const stretches = await changedStretches(bytes, blocks);
  if (stretches.length === 0)
    return [{ code: 'changed', path, from: Math.min(size, bytes.length) + 1, to: null }];
  return stretches.map(({ from, to }) => ({ code: 'changed', path, from, to }));
}

/** Stretches that follow one another are told as one. */
async function changedStretches(bytes, blocks) {
  const stretches = [];
  for (let at = 0; at * blockDigits < blocks.length; at += 1) {
    const [from, to] = [at * blockLength, Math.min(bytes.length, (at + 1) * blockLength)];
    const sum = (await sha256(bytes.subarray(from, to))).slice(0, blockDigits);
    if (sum === blocks.slice(at * blockDigits, (at + 1) * blockDigits)) continue;
    const last = stretches[stretches.length - 1];
    if (last && last.to === from) last.to = to;
    else stretches.push({ from: from + 1, to });
  }
  return stretches;
}

async function recordChanges(members, { stream, parts, head }) {
  const findings = [];
  const chain = new ChainCheck(stream);
  for (const path of parts) {
    const read = members.get(path);
    if (!read) return findings;
    const lines = new TextDecoder().decode(await read()).split('\n');
    // Each line ends with a break, the last one too.
    if (lines.pop() !== '') findings.push({ code: 'event', path, seq: chain.seq + lines.length + 1 });
    for (const line of lines) {
      if ((await chain.follows(line)) || findings.length >= mostEvents) continue;
      findings.push({ code: 'event', path, seq: chain.seq });
    }
  }
  if (chain.seq !== head.seq || chain.hash !== head.hash)
    findings.push({ code: 'end', path: parts[parts.length - 1] ?? manifestName, seq: head.seq });
  return findings;
}
