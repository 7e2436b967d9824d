/**
 * What sends a registration: loaded once somebody begins to fill the form in, so that the first view is ready without
 * it, or where an earlier page left something unsent.
 */
export type Sender = typeof import('./sender-parts.ts');

let loading: Promise<Sender | undefined> | undefined;

/** Undefined where it cannot be had at the moment; asked again, it is tried again. */
export function loadSender(): Promise<Sender | undefined> {
  loading ??= import('./sender-parts.ts').catch(() => (loading = undefined));
  return loading;
}
