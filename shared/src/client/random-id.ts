/** 22 letters and digits that nobody can guess (`crypto.randomUUID` is missing on plain-http pages of a LAN). */
export function randomId(): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
  const limit = 256 - (256 % letters.length);
  let id = '';
  while (id.length < 22) {
    for (const byte of crypto.getRandomValues(new Uint8Array(32))) {
      if (byte < limit && id.length < 22) id += letters.charAt(byte % letters.length);
    }
  }
  return id;
}
