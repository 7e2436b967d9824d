import { expect, test } from 'vitest';
import { WrittenOver } from './written-over.ts';

/** A form over a record that holds words of one person at a time. */
function form(begins: string) {
  const record = { stands: begins };
  const words = new WrittenOver(() => record.stands, { text: begins }, { text: begins });
  const sent = async (text: string, over: string) => {
    if (over !== record.stands) return Promise.resolve(false);
    record.stands = text;
    return Promise.resolve(true);
  };
  return { record, words, save: () => words.save(sent) };
}

test('O4 LK1 words that somebody else wrote meanwhile are shown, and mine are taken once I chose them', async () => {
  const { record, words, save } = form('cũ');
  words.text = 'của tôi';
  record.stands = 'của người kia';
  expect(words.newer).toBe('của người kia');
  expect(await save()).toBe(false);
  words.keepMine();
  expect(words.newer).toBeUndefined();
  expect(await save()).toBe(true);
  expect(record.stands).toBe('của tôi');
});

test('O4 LK1 the other’s words are taken in place of mine, or both are brought together', () => {
  const one = form('Đường hẹp');
  one.words.text = 'Đường hẹp, tối';
  one.record.stands = 'Đường xóm hẹp';
  one.words.giveUp();
  expect(one.words.text).toBe('Đường xóm hẹp');
  expect(one.words.changed).toBe(false);
  const other = form('Đường hẹp');
  other.words.text = 'Đường hẹp, tối';
  other.record.stands = 'Đường xóm hẹp';
  other.words.keepBoth();
  expect(other.words.text).toContain('xóm');
  expect(other.words.text).toContain('tối');
  expect(other.words.newer).toBeUndefined();
});

test('O4 a page that has not heard of its own saving asks nothing', async () => {
  const record = { stands: 'cũ' };
  const words = new WrittenOver(() => record.stands, { text: 'mới' }, { text: 'cũ' });
  expect(await words.save(() => Promise.resolve(true))).toBe(true);
  expect(words.newer).toBeUndefined();
  record.stands = 'mới';
  expect(words.newer).toBeUndefined();
  record.stands = 'của người khác';
  words.text = 'mới nữa';
  expect(words.newer).toBe('của người khác');
});

test('O4 a field that nobody writes in follows what others save', () => {
  const { record, words } = form('cũ');
  record.stands = 'mới';
  words.follow();
  expect(words.text).toBe('mới');
  words.text = 'của tôi';
  record.stands = 'mới nữa';
  words.follow();
  expect(words.text).toBe('của tôi');
});
