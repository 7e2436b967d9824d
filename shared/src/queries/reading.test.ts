import { expect, test } from 'vitest';
import { instant } from '../calendar/instant.ts';
import { only } from '../engine/view.ts';
import { readAloudNow } from './reading.ts';

const at = instant(1_732_233_600_000);
const adopted = { state: 'adopted', lines: [], remarks: '' } as const;
const read = { [only]: { lines: ['a', 'b'], at } };

test('N10 BL10 what is read aloud holds for three minutes, and only of an adopted conclusion', () => {
  const data = { reading: read, conclusion: { [only]: adopted } };
  expect(readAloudNow(data, at)).toEqual(['a', 'b']);
  expect(readAloudNow(data, instant(at + 179_000))).toEqual(['a', 'b']);
  expect(readAloudNow(data, instant(at + 180_000))).toEqual([]);
  expect(readAloudNow({ reading: {}, conclusion: data.conclusion }, at)).toEqual([]);
  const draft = { [only]: { ...adopted, state: 'draft' as const } };
  expect(readAloudNow({ reading: read, conclusion: draft }, at)).toEqual([]);
});
