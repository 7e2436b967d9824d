/*
 * Codes that pair a device to a seat: digits alone. No Vietnamese input method changes them, since none touches a digit
 * that follows no vowel; no eye takes one for another; and every keypad has them, also that of a television.
 */
export const pairingCodeLength = 12;

/** What a release before this one made: sheets of it may have been printed the evening before. */
const earlierForm = /^[2-9A-HJKMNP-Z]{8}$/;

/** Letters that people read where a digit stands. */
const lookalikes: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

export type CodeProblem =
  | { readonly kind: 'short'; readonly missing: number }
  | { readonly kind: 'long' }
  /** Letters in it, perhaps those of an input method. */
  | { readonly kind: 'letters' };

/** A code as people read it out and as it is printed. */
export function spelledCode(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** The code as a person may have typed it; undefined when it cannot be one. */
export function readPairingCode(typed: string): string | undefined {
  const meant = withoutGaps(typed);
  if (earlierForm.test(meant)) return meant;
  const digits = asDigits(meant);
  return digits.length === pairingCodeLength && isDigits(digits) ? digits : undefined;
}

/** Why what was typed cannot be a code; undefined when it can. */
export function problemOfCode(typed: string): CodeProblem | undefined {
  if (readPairingCode(typed) !== undefined) return undefined;
  const digits = asDigits(withoutGaps(typed));
  if (!isDigits(digits)) return { kind: 'letters' };
  const missing = pairingCodeLength - digits.length;
  return missing > 0 ? { kind: 'short', missing } : { kind: 'long' };
}

function withoutGaps(typed: string): string {
  return typed
    .slice(0, 100)
    .normalize('NFKC')
    .replace(/[\s\p{Pd}\p{Cf}.,_]/gu, '')
    .toUpperCase();
}

function asDigits(meant: string): string {
  return meant.replace(/[OIL]/g, (letter) => lookalikes[letter] ?? letter);
}

function isDigits(text: string): boolean {
  return /^\d*$/.test(text);
}
