/** Where everybody reads the notice of a conference, by an address that people reach this server by. */
export function announcementAddress(origin: string, meeting: string): string {
  return origin === '' ? '' : `${origin}/m/${meeting}/announcement`;
}

/** Where everybody reads what came of it: beside the notice, by the same address of the server. */
export function resultsAddress(announcement: string): string {
  return announcement.replace(/announcement$/, 'results');
}
