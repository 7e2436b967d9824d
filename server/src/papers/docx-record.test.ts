import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Paper } from '@doi-thoai/shared/papers/paper';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { registered } from '@doi-thoai/shared/papers/registered';
import { planned } from '@doi-thoai/shared/testing/prepared-papers';
import { entriesOf } from '../imports/zip.ts';
import { paperDocument } from './docx.ts';

/** The text of each part of a document whose name begins so. */
async function textOf(paper: Paper, begins: string): Promise<readonly string[]> {
  const document = await paperDocument(paper);
  return entriesOf(document)
    .filter(({ name }) => name.startsWith(begins) && name.endsWith('.xml'))
    .map(({ at, packed }) => {
      const from = at + 30 + document.readUInt16LE(at + 26) + document.readUInt16LE(at + 28);
      const xml = inflateRawSync(document.subarray(from, from + packed)).toString();
      return [...xml.matchAll(/<w:t(?: [^>]*)?>(.*?)<\/w:t>/gs)].map(([, text]) => text).join('');
    });
}

const draft = paperOf('plan', planned('state'));
const final: Paper = {
  ...registered(draft, { state: 'final', number: '', date: null, signer: null }),
  record: { seq: 214, head: '3f9a1c2b7d5e' },
};

test('PA8 TD7 a final paper says on every page where the record stood, and a draft that it is one', async () => {
  const [written = ''] = await textOf(draft, 'word/document');
  expect(written).toContain('DỰ THẢO');
  expect(await textOf(draft, 'word/footer')).toEqual([]);
  const [made = ''] = await textOf(final, 'word/document');
  expect(made).not.toContain('DỰ THẢO');
  const feet = await textOf(final, 'word/footer');
  // One for each section, and one for the first page.
  expect(feet).toHaveLength(final.sections.length + 1);
  expect(new Set(feet)).toEqual(new Set(['Bản ghi số 214 · 3f9a1c2b7d5e']));
  expect(await paperDocument(final)).toEqual(await paperDocument(final));
});

test('PA13 PL9 for whom a deputy signs stands under the body in whose name it is', async () => {
  const sections = draft.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) =>
      block.kind === 'signatures'
        ? { ...block, right: { ...block.right, under: [{ text: 'KT. CHỦ TỊCH' }] } }
        : block,
    ),
  }));
  const [text = ''] = await textOf({ ...draft, sections }, 'word/document');
  expect(text).toContain('TM. ỦY BAN NHÂN DÂNKT. CHỦ TỊCH');
});
