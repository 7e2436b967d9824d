import { fold } from '../../text/fold.ts';
import type { ParticipantId } from '../ids.ts';

const digits = 7;

/**
 * The code on the badge of a participant: eight digits that follow from the id, the last of them a check digit.
 * Digits alone, because a scanner types them through whatever input method is on, and Telex would turn letters into
 * others. It opens nothing: the desk sees whose it is and looks at the person.
 */
export function checkInCode(participant: ParticipantId): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < participant.length; at += 1)
    hash = Math.imul(hash ^ participant.charCodeAt(at), 0x01000193) >>> 0;
  const body = String(hash % 10 ** digits).padStart(digits, '0');
  return body + checkDigit(body);
}

/** What was scanned or typed, when it is a code that can be on a badge; blanks, dots and dashes do not count. */
export function codeIn(text: string): string | undefined {
  const typed = fold(text).replace(/[\s.-]/g, '');
  return /^\d{8}$/.test(typed) && checkDigit(typed.slice(0, digits)) === typed.slice(digits)
    ? typed
    : undefined;
}

/** Weights 3 and 1, as on every barcode: one wrong digit is always noticed. */
function checkDigit(body: string): string {
  const sum = [...body].reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return String((10 - (sum % 10)) % 10);
}
