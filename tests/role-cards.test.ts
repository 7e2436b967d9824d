import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../docs/roles');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const cards = globSync('*.md', { cwd: folder }).filter((name) => name !== 'README.md');

test('every role card is listed, and every one that is listed is there', () => {
  const listed = [...read('README.md').matchAll(/\]\(([\w-]+\.md)\)/g)].map(([, name]) => name);
  expect(listed.sort()).toEqual(cards.map((name) => basename(name)).sort());
});

test.each(cards)('%s says who one is, ten things to do and what must never happen, on one page', (name) => {
  const card = read(name);
  expect(card).toMatch(/^# .+\n\n\*\*Tôi là ai\.\*\* .+\n\n\*\*Tôi đến để\*\* /);
  expect(card.match(/^\d+\. /gm)).toHaveLength(10);
  expect(card.split('## Không bao giờ được xảy ra')[1]?.match(/^- /gm)?.length).toBeGreaterThan(3);
  expect(card.length).toBeLessThan(2600);
});
