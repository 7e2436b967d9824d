import { deviceStorage } from '#lib/ui/device-storage.ts';
import type { Unsent } from '#lib/parts/phone/unsent.ts';

const place = (meeting: string) => `receipts:${meeting}`;

/** Secrets of the receipts that this phone was given for a meeting, oldest first. */
export function receiptsOn(meeting: string): string[] {
  return (deviceStorage.read(place(meeting)) ?? '').split(' ').filter(Boolean);
}

/** Kept once the server has the registration, so that nobody is told of one that nobody has. */
export function keepReceipt(meeting: string, secret: string): void {
  if (receiptsOn(meeting).includes(secret)) return;
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

/** What this phone knows of its registrations once the server took a command; a complaint is none. */
export function remember(meeting: string, { type, input }: Pick<Unsent, 'type' | 'input'>): void {
  const { receipt, nature = 'petition' } = input as { receipt?: string; nature?: string };
  if (receipt === undefined) return;
  if (type === 'speakers.register' && nature === 'petition') keepReceipt(meeting, receipt);
  if (type === 'speakers.withdraw') forgetReceipt(meeting, receipt);
}
