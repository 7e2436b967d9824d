/**
 * A new receipt's secret: 144 bits of chance in 24 letters of base64url (BX5). Whoever registers makes it, so that
 * the way to the receipt is known before the server has answered.
 */
export function receiptSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}

/** The address of a receipt below the server's own; the secret stays in the fragment, so that no log has it. */
export function receiptAddress(meeting: string, secret: string): string {
  return `/m/${meeting}/receipt#${secret}`;
}
