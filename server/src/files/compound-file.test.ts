import { expect, test } from 'vitest';
import { topOfCompoundFile } from './compound-file.ts';
import { acceptedType } from './file-types.ts';

const none = 0xffffffff;
const sector = 512;

/** A compound file: a header, a table of sectors, and a directory with what lies at its top and inside of that. */
function compoundFile(top: readonly string[], inside: readonly string[] = []): Buffer {
  const names = ['Root Entry', ...top, ...inside];
  const directories = Math.ceil(names.length / 4);
  const bytes = Buffer.alloc(sector * (2 + directories));
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(none - 1, 68);
  bytes.fill(0xff, 76, sector);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, sector, 2 * sector);
  for (let one = 1; one <= directories; one += 1)
    bytes.writeUInt32LE(one === directories ? none - 1 : one + 1, sector + one * 4);
  for (const [no, name] of names.entries()) {
    const at = 2 * sector + no * 128;
    bytes.write(name, at, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, at + 64);
    const first = no === 0 ? 1 : no === 1 && inside.length > 0 ? top.length + 1 : none;
    const isLast = no === 0 || no === top.length || no === names.length - 1;
    for (const [offset, to] of [
      [68, none],
      [72, isLast ? none : no + 1],
      [76, first],
    ] as const)
      bytes.writeUInt32LE(to, at + offset);
  }
  return bytes;
}

test('H16 what lies at the top of a container is read, also from several sectors', () => {
  const top = ['WordDocument', '1Table', 'Data', '\u0005SummaryInformation', 'CompObj'];
  expect(topOfCompoundFile(compoundFile(top))).toEqual(new Set(top));
});

test.each([
  ['WordDocument', 'application/msword'],
  ['Workbook', 'application/vnd.ms-excel'],
  ['Book', 'application/vnd.ms-excel'],
  ['PowerPoint Document', 'application/vnd.ms-powerpoint'],
])('H16 a container with %s is of that program, whatever its name', async (stream, mediaType) => {
  expect(await acceptedType(compoundFile(['CompObj', stream]), 'tra-loi.doc')).toBe(mediaType);
});

test('H16 an installer is no letter, though it is named one and carries one inside', async () => {
  const installer = compoundFile(['䡀㼿䕷䑬㹪䒲䠯', 'Binary.setup'], ['WordDocument']);
  expect(await acceptedType(installer, 'cong-van.doc')).toBeUndefined();
});

test('H16 chains that run in circles or out of the file are no directory', () => {
  const circle = compoundFile(['WordDocument', 'a', 'b', 'c', 'd']);
  circle.writeUInt32LE(1, sector + 4);
  circle.writeUInt32LE(0, 68);
  expect(topOfCompoundFile(circle)).toEqual(new Set(['WordDocument', 'a', 'b']));
  const out = compoundFile(['WordDocument']);
  out.writeUInt32LE(1_000_000, 48);
  expect(topOfCompoundFile(out)).toBeUndefined();
});
