/** Texts kept on this device. A full or forbidden storage loses the keeping, never the page. */
export interface DeviceStorage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  forget(key: string): void;
  /** Every key that begins so. */
  keys(prefix: string): string[];
}

/** The browser's own storage. */
export const deviceStorage: DeviceStorage = {
  read: (key) => attempt(() => localStorage.getItem(key) ?? undefined),
  write: (key, text) => attempt(() => localStorage.setItem(key, text)),
  forget: (key) => attempt(() => localStorage.removeItem(key)),
  keys: (prefix) => attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [],
};

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Private windows and full devices throw here; what was typed is still on the page.
    return undefined;
  }
}
