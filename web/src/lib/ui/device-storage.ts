/** Texts kept on this device. A full or forbidden storage loses the keeping, never the page. */
export interface DeviceStorage {
  read(key: string): string | undefined;
  write(key: string, text: string): void;
  forget(key: string): void;
  /** Every key that begins so. */
  keys(prefix: string): string[];
}

/** Of the device: every page and every later visit finds it. */
export const deviceStorage: DeviceStorage = storageIn(() => localStorage);

/** Of this page alone; it is still there once the page is loaded anew. */
export const pageStorage: DeviceStorage = storageIn(() => sessionStorage);

function storageIn(of: () => Storage): DeviceStorage {
  return {
    read: (key) => attempt(() => of().getItem(key) ?? undefined),
    write: (key, text) => attempt(() => of().setItem(key, text)),
    forget: (key) => attempt(() => of().removeItem(key)),
    keys: (prefix) => attempt(() => Object.keys(of()).filter((key) => key.startsWith(prefix))) ?? [],
  };
}

function attempt<T>(act: () => T): T | undefined {
  try {
    return act();
  } catch {
    // Private windows and full devices throw here; what was typed is still on the page.
    return undefined;
  }
}
