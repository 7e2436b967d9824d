/** Keeps the display from going to sleep, where the browser lets a page do so. Returns what ends it. */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  const hold = async () => {
    if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return;
    // Refused on a flat battery and on plain http; the machine's own settings rule then.
    lock = await navigator.wakeLock.request('screen').catch(() => undefined);
  };
  const again = () => void hold();
  document.addEventListener('visibilitychange', again);
  void hold();
  return () => {
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
  };
}
