/** Text as a text column takes it: PostgreSQL has no place for U+0000. */
export function stripNul(text: string): string {
  return text.replaceAll('\0', '');
}
