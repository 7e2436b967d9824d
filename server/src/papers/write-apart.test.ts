import { expect, test } from 'vitest';
import { formatsOf } from '@doi-thoai/shared/papers/formats';
import { paperOf } from '@doi-thoai/shared/papers/papers';
import { gathered } from '@doi-thoai/shared/testing/prepared-papers';
import { writeApart } from './write-apart.ts';
import { written } from './written.ts';

const attendance = paperOf('attendance', gathered('state'));

test('PA33 a thread of its own writes what is written here, whatever the file', async () => {
  for (const format of formatsOf.attendance) {
    const apart = await writeApart({ format, papers: [attendance] });
    const here = await written(format, [attendance]);
    expect(apart instanceof Uint8Array && Buffer.from(here).equals(apart)).toBe(true);
  }
});

test('PA33 a fault ends the thread and nothing else: the next file is written all the same', async () => {
  const broken = { ...attendance, sections: [{ landscape: false, blocks: [{ kind: 'unknown' } as never] }] };
  await expect(writeApart({ format: 'pdf', papers: [broken] })).rejects.toThrow();
  expect(await writeApart({ format: 'xlsx', papers: [attendance] })).toBeInstanceOf(Uint8Array);
});

test('PA33 what takes more memory than any paper is refused, and the next file is written all the same', async () => {
  const row = { cells: [[{ text: 'Đường thôn hỏng. '.repeat(20_000) }]] };
  const table = { kind: 'table' as const, columns: [{ title: 'Nội dung', width: 100 }], rows: [] };
  const heavy = {
    ...attendance,
    sections: [{ landscape: false, blocks: [{ ...table, rows: Array.from({ length: 400 }, () => row) }] }],
  };
  expect(await writeApart({ format: 'pdf', papers: [heavy] })).toMatchObject({ code: 'paperTooHeavy' });
  expect(await writeApart({ format: 'xlsx', papers: [attendance] })).toBeInstanceOf(Uint8Array);
});
