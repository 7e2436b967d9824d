import { pageStorage } from '#lib/ui/device-storage.ts';

/** A copy is shown for so long: a phone that lies about, or a tab that is opened again, shows nothing older. */
export const keptForMs = 86_400_000;

interface Kept<View> {
  readonly view: View;
  /** When it was last known to be so, by the phone's clock. */
  readonly at: number;
}

/**
 * What a page behind a secret showed last, for when it is loaded anew without a network. The copy is this tab's alone,
 * which has the secret in its address as well: it goes when the tab is closed, and the device keeps none.
 */
export class KeptView<View extends object> {
  readonly #place: string;

  /** @param secret of which the end is enough to tell one of a family's from another */
  constructor(of: string, secret: string) {
    this.#place = `view:${of}:${secret.slice(-8)}`;
  }

  write(kept: Kept<View>): void {
    pageStorage.write(this.#place, JSON.stringify(kept));
  }

  read(): Kept<View> | undefined {
    const kept = JSON.parse(pageStorage.read(this.#place) ?? '{"at":0}') as Kept<View>;
    if (Date.now() - kept.at < keptForMs) return kept;
    this.forget();
    return undefined;
  }

  forget(): void {
    pageStorage.forget(this.#place);
  }
}

/** Has it written whenever the page may go: browsers tell of that once, and of a closed phone only that it is hidden. */
export function whenLeft(keep: () => void, signal: AbortSignal): void {
  addEventListener('pagehide', keep, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && keep(), { signal });
}
