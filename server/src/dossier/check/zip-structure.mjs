// A dossier is a zip whose members are stored as they are and follow one another without a gap. So every byte of it is
// either a byte of a member or can be worked out from names, sizes and sums: none can change without being noticed.
// Runs in browsers as well as in Node: no imports of either.

/**
 * @typedef {{ name: string, size: number, crc: number }} Member
 * @typedef {Member & { offset: number }} Entry where its header begins
 * @typedef {{ size: number, read(from: number, to: number): Promise<Uint8Array> }} Source
 */

const endLength = 22;
const headerLength = 30;
const directoryLength = 46;
/** Names are in UTF-8. */
const flags = 0x0800;
/** The first day that a zip can name: a dossier is told apart by what is in it, and says itself when it was made. */
const firstDay = 0x0021;
const marks = { header: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 };

/** What stands before a member's bytes. */
export function headerOf({ name, size, crc }) {
  const title = new TextEncoder().encode(name);
  const bytes = new Uint8Array(headerLength + title.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, marks.header, true);
  common(view, 4, { size, crc, nameLength: title.length });
  bytes.set(title, headerLength);
  return bytes;
}

/** What the list at the end of a zip says of a member. */
export function directoryEntryOf({ name, size, crc, offset }) {
  const title = new TextEncoder().encode(name);
  const bytes = new Uint8Array(directoryLength + title.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, marks.directory, true);
  view.setUint16(4, 20, true);
  common(view, 6, { size, crc, nameLength: title.length });
  view.setUint32(42, offset, true);
  bytes.set(title, directoryLength);
  return bytes;
}

/** What closes a zip. */
export function endOf(count, directorySize, directoryOffset) {
  const view = new DataView(new ArrayBuffer(endLength));
  view.setUint32(0, marks.end, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  return new Uint8Array(view.buffer);
}

function common(view, at, { size, crc, nameLength }) {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, flags, true);
  view.setUint16(at + 8, firstDay, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

/**
 * The members of a zip, by the list at its end; where that is damaged, by what stands before each of them.
 * @param {Source} source
 * @returns {Promise<Entry[]>} empty for what is no such zip
 */
export async function entriesIn(source) {
  return (await listed(source)) ?? (await met(source));
}

/** Where a member's own bytes begin. */
export function beginOf({ name, offset }) {
  return offset + headerLength + new TextEncoder().encode(name).length;
}

async function listed(source) {
  const from = source.size - endLength;
  if (from < 0) return null;
  const end = viewOf(await source.read(from, source.size));
  const [count, size, offset] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  if (end.getUint32(0, true) !== marks.end || offset + size !== from) return null;
  const entries = entriesListed(await source.read(offset, from));
  if (entries === null || entries.length !== count) return null;
  return tile(entries, offset) ? entries : null;
}

function entriesListed(bytes) {
  const view = viewOf(bytes);
  const entries = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + directoryLength > bytes.length || view.getUint32(at, true) !== marks.directory) return null;
    const next = at + directoryLength + view.getUint16(at + 28, true);
    const name = nameIn(bytes.subarray(at + directoryLength, next));
    if (name === null || next > bytes.length) return null;
    const [crc, size] = [view.getUint32(at + 16, true), view.getUint32(at + 24, true)];
    entries.push({ name, size, crc, offset: view.getUint32(at + 42, true) });
    at = next;
  }
  return entries;
}

/** Whether members follow one another from the first byte to the list. */
function tile(entries, end) {
  let at = 0;
  for (const entry of entries) {
    if (entry.offset !== at) return false;
    at = beginOf(entry) + entry.size;
  }
  return at === end;
}

async function met(source) {
  const entries = [];
  let at = 0;
  while (at + headerLength <= source.size) {
    const view = viewOf(await source.read(at, at + headerLength));
    if (view.getUint32(0, true) !== marks.header || view.getUint16(8, true) !== 0) break;
    const begin = at + headerLength + view.getUint16(26, true);
    const name = nameIn(await source.read(at + headerLength, begin));
    const size = view.getUint32(18, true);
    if (name === null || begin + size > source.size) break;
    entries.push({ name, size, crc: view.getUint32(14, true), offset: at });
    at = begin + size;
  }
  return entries;
}

function nameIn(bytes) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * Where something beside the members' own bytes is not as it was written.
 * @param {Source} source
 * @param {Entry[]} entries
 * @returns {Promise<{ path: string, at: number }[]>} the member that it belongs to, empty for the end of the zip; and which byte
 */
export async function structureChanges(source, entries) {
  const changes = [];
  for (const entry of entries) {
    const at = await firstOther(source, entry.offset, headerOf(entry));
    if (at !== null) changes.push({ path: entry.name, at });
  }
  const last = entries[entries.length - 1];
  const directoryOffset = last ? beginOf(last) + last.size : 0;
  let at = directoryOffset;
  for (const entry of entries) {
    const expected = directoryEntryOf(entry);
    const other = await firstOther(source, at, expected);
    if (other !== null) changes.push({ path: entry.name, at: other });
    at += expected.length;
  }
  const end = await firstOther(source, at, endOf(entries.length, at - directoryOffset, directoryOffset));
  if (end !== null) changes.push({ path: '', at: end });
  else if (source.size !== at + endLength) changes.push({ path: '', at: at + endLength });
  return changes;
}

async function firstOther(source, from, expected) {
  const there = await source.read(from, Math.min(source.size, from + expected.length));
  for (let at = 0; at < expected.length; at += 1) if (there[at] !== expected[at]) return from + at;
  return null;
}

function viewOf(bytes) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
