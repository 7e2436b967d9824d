/** How many characters a pairing code has. */
export const codeLength = 8;

/** A code as it was meant, however it was typed: "ab12 cd-34" is AB12CD34. */
export function pairingCode(typed: string): string {
  return typed.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
