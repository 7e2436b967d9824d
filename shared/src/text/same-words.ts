/** Whether two texts are the same to the record, which trims words and folds their blanks. */
export function sameWords(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
