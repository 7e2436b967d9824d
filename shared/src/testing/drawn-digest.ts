/** The digest of a file that a number was drawn for; like a real one, it is told from others by how it begins. */
export function digestOf(drawn: number): string {
  return drawn.toString(16).padStart(16, '0').padEnd(64, '0');
}
