/** The name of an account as it is compared: whoever signs in with it is the same in every case and form. */
export function accountKey(name: string): string {
  return name.normalize('NFC').replaceAll('\0', '').trim().toLowerCase();
}
