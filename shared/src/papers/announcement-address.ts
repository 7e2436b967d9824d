/** Where everybody reads the notice of a conference, by an address that people reach this server by. */
export function announcementAddress(origin: string, meeting: string): string {
  return origin === '' ? '' : `${origin}/m/${meeting}/announcement`;
}
