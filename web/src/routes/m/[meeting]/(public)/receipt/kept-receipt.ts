import { KeptView, whenLeft } from '#lib/parts/phone/kept-view.ts';
import type { ReceiptFeed, Shown } from './receipt-feed.svelte.ts';

// Apart from the feed: who has a network needs none of it for the first view.

const placeOf = ({ meeting, secret }: ReceiptFeed) => new KeptView<Shown>(meeting, secret);

/** Leaves what is shown to the tab, for when it is loaded anew without a network. */
export function keepReceipt(feed: ReceiptFeed, signal: AbortSignal): void {
  const place = placeOf(feed);
  whenLeft(() => {
    const { shown: view, knownAt: at } = feed;
    if (feed.unknown) place.forget();
    else if (view && at !== undefined) place.write({ view, at });
  }, signal);
}

/** Shows what this tab showed last, as of when it was known to be so. */
export function takeKept(feed: ReceiptFeed): void {
  const place = placeOf(feed);
  const kept = place.read();
  if (feed.unknown) place.forget();
  else if (kept) feed.takeKept(kept.view, kept.at);
}
