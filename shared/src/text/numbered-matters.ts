interface Mark {
  readonly at: number;
  readonly to: number;
}

const isBlank = (letter: string | undefined) => letter === undefined || letter.trim() === '';

/** Where the numbers 1, 2, 3 … stand in a text as "2)" or "2.", one after the other. */
function numbersOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: mark, 1: digits, index: at } of text.matchAll(/\(?(\d{1,2})[).]/g)) {
    const to = at + mark.length;
    const before = text[at - 1];
    const begins = isBlank(before) || '.;,:)'.includes(before ?? '');
    if (begins && isBlank(text[to]) && Number(digits) === marks.length + 1) marks.push({ at, to });
  }
  return marks;
}

/** Where lines begin with a dash. */
function dashesOf(text: string): Mark[] {
  return [...text.matchAll(/^[ \t]?[-–•+] /gm)].map(({ 0: mark, index: at }) => ({
    at,
    to: at + mark.length,
  }));
}

function withoutTail(words: string): string {
  let end = words.trimEnd();
  while (end.endsWith(';') || end.endsWith(',')) end = end.slice(0, -1).trimEnd();
  return end.trimStart();
}

/**
 * The matters that a text numbers by itself, without their numbers; one where it numbers none. Numbers count from 1
 * without a gap, so that "khoản 2." or a date is not taken for a matter.
 */
export function numberedMatters(text: string): string[] {
  const marks = [numbersOf(text), dashesOf(text)].find((found) => found.length > 1) ?? [];
  if (marks.length === 0) return [text.trim()];
  // What stands before the first number belongs to the first matter.
  const before = text.slice(0, marks[0]?.at ?? 0).trim();
  return marks
    .map(({ to }, at) => withoutTail(text.slice(to, marks[at + 1]?.at ?? text.length)))
    .map((words, at) => (at === 0 && before !== '' ? `${before} ${words}` : words))
    .filter((words) => words !== '');
}
