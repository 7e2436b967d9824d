import { deviceStorage } from '#lib/ui/device-storage.ts';

const place = (meeting: string) => `receipts:${meeting}`;

/** Secrets of the receipts that this phone was given for a meeting, oldest first. */
export function receiptsOn(meeting: string): string[] {
  return (deviceStorage.read(place(meeting)) ?? '').split(' ').filter(Boolean);
}

/** Kept before it is sent, so that a receipt is never lost between the server and the phone. */
export function keepReceipt(meeting: string, secret: string): void {
  deviceStorage.write(place(meeting), [...receiptsOn(meeting), secret].join(' '));
}

export function forgetReceipt(meeting: string, secret: string): void {
  const left = receiptsOn(meeting).filter((one) => one !== secret);
  deviceStorage.write(place(meeting), left.join(' '));
}

/** The secret stays behind the #, which no browser sends and no log keeps. */
export function receiptAddress(meeting: string, secret: string): string {
  return `/m/${meeting}/receipt#${secret}`;
}
