const againMs = 3000;

/** A little later, or as soon as the phone has a network again. */
export function reachable(afterMs = againMs): Promise<void> {
  return new Promise((tried) => {
    const go = () => {
      clearTimeout(timer);
      removeEventListener('online', go);
      tried();
    };
    const timer = setTimeout(go, afterMs);
    addEventListener('online', go);
  });
}
