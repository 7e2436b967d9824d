import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '@doi-thoai/shared/calendar/instant';
import type { StreamEvent } from '@doi-thoai/shared/engine/action';
import { chain } from '../journal/hash-chain.ts';
import type { CoveredRow } from '../journal/journal.ts';
import { checkMembers, checkZip, manifestName, sumsName, type Checked } from './check/check-dossier.mjs';
import { beginOf, entriesIn, type Entry } from './check/zip-structure.mjs';
import { toldOutcome } from './check/told-findings.mjs';
import { dossierZip, type DossierContents } from './dossier-zip.ts';
import { StoredZip } from './stored-zip.ts';

const stream = 'uong-bi-2024';

/** A record of so many events, as the journal gives its rows. */
function recorded(count: number): CoveredRow[] {
  const events = Array.from({ length: count }, (_, at): StreamEvent & Record<string, unknown> => ({
    type: 'announced',
    text: `Mời đại biểu số ${at + 1}`,
    subject: `tin-${at}`,
    sealed: { name: `Người ${at}` },
  }));
  const { rows } = chain({
    stream,
    after: { seq: 0, hash: '', at: instant(0) },
    entries: [
      {
        at: instant(1_732_240_800_000),
        by: { role: 'moderator', seat: 'moderator-1' },
        command: { id: 'thu', digest: 'thu' },
        events,
      },
    ],
  });
  return rows.map((row) => ({ ...row, data: JSON.parse(row.data) as unknown }));
}

async function* each<One>(...all: readonly One[]): AsyncGenerator<One> {
  for (const one of all) yield await Promise.resolve(one);
}

const photo = Uint8Array.from({ length: 10_000 }, (_, at) => (at * 7) % 251);
const papers = [
  { path: 'giay-to/01-ke-hoach.pdf', bytes: Buffer.from('%PDF-1.7 kế hoạch') },
  { path: 'bang-chung/01-kn-12-anh.jpg', bytes: photo },
  { path: 'cong-khai/01-bang-tin.jpg', bytes: Buffer.from('ảnh bảng tin') },
];

async function made(
  rows: readonly CoveredRow[] = recorded(30),
  what: DossierContents['what'] = 'all',
): Promise<Buffer> {
  const last = rows.at(-1);
  const zip = dossierZip({
    ...{ what, title: 'Hội nghị thử', madeAt: 1_732_240_800_000, readers: 'Lưu hành nội bộ', stream },
    head: { seq: last?.seq ?? 0, hash: last?.hash ?? '', at: instant(last?.at ?? 0) },
    members: each(...papers),
    record: what === 'all' ? each(rows) : null,
  });
  return Buffer.concat(await Array.fromAsync(zip));
}

function checked(zip: Uint8Array): Promise<Checked> {
  return checkZip({ size: zip.length, read: (from, to) => Promise.resolve(zip.subarray(from, to)) });
}

const entriesOf = (zip: Uint8Array) =>
  entriesIn({ size: zip.length, read: (from, to) => Promise.resolve(zip.subarray(from, to)) });

function changedAt(zip: Uint8Array, at: number, by = 1): Buffer {
  const changed = Buffer.from(zip);
  changed[at] = ((changed[at] ?? 0) + by) % 256;
  return changed;
}

const bytesOf = (zip: Uint8Array, entry: Entry) => zip.subarray(beginOf(entry), beginOf(entry) + entry.size);

function entryBytes(zip: Uint8Array, name: string, entries: readonly Entry[]): Buffer {
  const entry = entries.find((one) => one.name === name);
  if (!entry) throw new Error(`no ${name} in it`);
  return Buffer.from(bytesOf(zip, entry));
}

/** The same dossier with some members written otherwise, left out where they become nothing, or more of them. */
async function rewritten(
  zip: Uint8Array,
  change: (name: string, bytes: Uint8Array) => Uint8Array | undefined,
  ...more: readonly string[]
): Promise<Buffer> {
  const again = new StoredZip();
  const members = (await entriesOf(zip)).flatMap((entry) => {
    const bytes = change(entry.name, bytesOf(zip, entry));
    return bytes ? [again.member(entry.name, bytes)] : [];
  });
  const added = more.map((name) => again.member(name, Buffer.from('thêm')));
  return Buffer.concat([...members, ...added, again.end()]);
}

describe('a dossier', () => {
  test('DS1 BL14 is intact as it was made, and tells what it holds', async () => {
    const { findings, told } = await checked(await made());
    expect(findings).toEqual([]);
    expect(told?.record.head).toMatchObject({ seq: 30, signature: null });
    expect(told?.files.map(({ path }) => path)).toEqual([
      'XAC-MINH.html',
      ...papers.map(({ path }) => path),
      'nhat-ky/nhat-ky-0001.jsonl',
    ]);
  });

  test('DS2 BX1 one changed byte is found in each kind of member, and named with its place', async () => {
    const zip = await made();
    const kinds = new Set<string>();
    for (const entry of await entriesOf(zip)) {
      const at = Math.floor(entry.size / 2);
      const { findings } = await checked(changedAt(zip, beginOf(entry) + at));
      const own = findings.filter(({ path }) => path === entry.name);
      const isSums = entry.name === sumsName;
      expect([entry.name, findings.length > 0 && (isSums || own.length > 0)]).toEqual([entry.name, true]);
      for (const { code, from, to } of own) {
        kinds.add(code);
        if (code === 'changed') expect([from && from <= at + 1, to && at < to]).toEqual([true, true]);
      }
    }
    expect([...kinds].toSorted()).toEqual(['changed', 'event', 'manifest', 'sums']);
    const far = (await entriesOf(zip)).find(({ name }) => name.endsWith('anh.jpg'));
    if (!far) throw new Error('the photo is in it');
    expect((await checked(changedAt(zip, beginOf(far) + 9000))).findings).toEqual([
      { code: 'changed', path: far.name, from: 8193, to: 10_000 },
    ]);
  });

  test('DS2 BX1 a list in which any name is another, or any value of another kind, is named as changed', async () => {
    const zip = await made();
    const list = entryBytes(zip, manifestName, await entriesOf(zip)).toString();
    const places = [...list.matchAll(/"(\w+)":/g)];
    expect(places.length).toBeGreaterThan(15);
    for (const { 0: found, 1: name = '', index } of places) {
      const [before, after] = [list.slice(0, index), list.slice(index + found.length)];
      for (const changed of [
        `${before}"x${name.slice(1)}":${after}`,
        `${before}"${name}":null,"x":${after}`,
      ]) {
        const again = await rewritten(zip, (path, bytes) =>
          path === manifestName ? Buffer.from(changed) : bytes,
        );
        const { findings } = await checked(again);
        expect([changed, findings.map(({ path }) => path)]).toEqual([
          changed,
          expect.arrayContaining([manifestName]),
        ]);
      }
    }
  });

  test('DS2 BX1 whichever byte is changed, in members or between them, it is found', async () => {
    const zip = await made();
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: zip.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          expect((await checked(changedAt(zip, at, by))).findings).not.toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
    const entries = await entriesOf(zip);
    // What stands before members, the list of them and the end: every byte of these.
    const members = new Set(
      entries.flatMap((one) => Array.from({ length: one.size }, (_, at) => beginOf(one) + at)),
    );
    for (let at = 0; at < zip.length; at += 1)
      if (!members.has(at))
        expect([at, (await checked(changedAt(zip, at))).findings.map(({ code }) => code)]).toEqual([
          at,
          expect.arrayContaining(['structure']),
        ]);
  });

  test('DS2 BX1 a member that was taken out or added is named, and so is an end that was cut off', async () => {
    const zip = await made();
    const without = await rewritten(zip, (name, bytes) => (name === papers[0]?.path ? undefined : bytes));
    expect((await checked(without)).findings).toEqual([{ code: 'missing', path: papers[0]?.path }]);
    const more = await rewritten(zip, (_name, bytes) => bytes, 'giay-to/99-them.pdf');
    expect((await checked(more)).findings).toEqual([{ code: 'added', path: 'giay-to/99-them.pdf' }]);
    const twice = await rewritten(zip, (_name, bytes) => bytes, 'giay-to/01-ke-hoach.pdf');
    expect((await checked(twice)).findings).toContainEqual({
      code: 'added',
      path: 'giay-to/01-ke-hoach.pdf',
    });
    expect((await checked(zip.subarray(0, zip.length - 40))).findings).not.toEqual([]);
    expect((await checked(Buffer.from('khác'))).findings).toEqual([{ code: 'notADossier', path: '' }]);
  });

  test('DS3 BX1 who writes an event and its sums anew is found by the chain', async () => {
    const rows = recorded(30);
    const changed = rows.map((row) =>
      row.seq === 12 ? { ...row, data: { ...(row.data as object), text: 'Mời đại biểu khác' } } : row,
    );
    expect((await checked(await made(changed))).findings).toEqual([
      { code: 'event', path: 'nhat-ky/nhat-ky-0001.jsonl', seq: 12 },
    ]);
    const without = rows.filter(({ seq }) => seq !== 12);
    expect((await checked(await made(without))).findings[0]).toMatchObject({ code: 'event', seq: 12 });
    const zip = await made();
    const shorter = await rewritten(zip, (name, bytes) =>
      name === manifestName
        ? Buffer.from(Buffer.from(bytes).toString().replace('"seq": 30', '"seq": 29'))
        : bytes,
    );
    expect((await checked(shorter)).findings.map(({ code }) => code)).toEqual(['manifest', 'end']);
  });

  test('DS11 TD22 evidence has no record, names where it ended, and is checked as every dossier is', async () => {
    const rows = recorded(30);
    const zip = await made(rows, 'evidence');
    const { findings, told } = await checked(zip);
    expect(findings).toEqual([]);
    expect(told?.record).toMatchObject({ parts: [], head: { seq: 30, hash: rows.at(-1)?.hash } });
    expect(toldOutcome({ findings, told })[0]).toContain(
      'Bộ minh chứng nguyên vẹn: 4 tệp, không kèm nhật ký',
    );
    for (const entry of await entriesOf(zip)) {
      const at = beginOf(entry) + Math.floor(entry.size / 2);
      expect((await checked(changedAt(zip, at))).findings, entry.name).not.toEqual([]);
    }
    // A dossier whose record was taken out with the list of its parts is none, whatever else it says.
    const robbed = await rewritten(await made(rows), (name, bytes) => {
      if (name.startsWith('nhat-ky/')) return undefined;
      if (name !== manifestName) return bytes;
      const list = JSON.parse(Buffer.from(bytes).toString()) as { record: { parts: string[] } };
      list.record.parts = [];
      return Buffer.from(JSON.stringify(list));
    });
    expect((await checked(robbed)).findings.map(({ code }) => code)).toContain('end');
  });

  test('DS3 what was unpacked is checked by the same sums', async () => {
    const zip = await made();
    const members = new Map(
      (await entriesOf(zip)).map((entry) => [entry.name, () => Promise.resolve(bytesOf(zip, entry))]),
    );
    expect((await checkMembers(members)).findings).toEqual([]);
    members.delete(sumsName);
    expect((await checkMembers(members)).findings).toEqual([{ code: 'missing', path: sumsName }]);
  });

  test('DS4 2,000 events are checked within three seconds', async () => {
    const zip = await made(recorded(2000));
    const before = performance.now();
    expect((await checked(zip)).findings).toEqual([]);
    expect(performance.now() - before).toBeLessThan(3000);
  });
});
