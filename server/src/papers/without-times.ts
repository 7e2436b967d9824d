import { inflateRawSync } from 'node:zlib';
import { entriesOf } from '../imports/zip.ts';
import { zipOf } from './zip.ts';

const properties = 'docProps/core.xml';

/** The same file of Word or Excel without the moment at which it was made, which libraries write into it and its zip. */
export function withoutTimes(document: Buffer, title: string): Buffer {
  const parts = entriesOf(document)
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ name, at, packed, method }): [string, string] => {
      if (name === properties) return [name, propertiesOf(title)];
      const from = at + 30 + document.readUInt16LE(at + 26) + document.readUInt16LE(at + 28);
      const content = document.subarray(from, from + packed);
      return [name, (method === 0 ? content : inflateRawSync(content)).toString()];
    });
  return zipOf(Object.fromEntries(parts));
}

function propertiesOf(title: string): string {
  const named = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${named}</dc:title></cp:coreProperties>`;
}
