/**
 * Keeps the display from going to sleep. Browsers let a page ask for that over https only, and in a hall most
 * screens come over plain http; there a film does it, for no browser darkens a screen on which a film plays. It is
 * drawn here, is nothing but one colour, and lies behind everything, as large as the screen, since browsers count
 * small silent films for nothing. Returns what ends it.
 */
export function stayAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let film: HTMLVideoElement | undefined;
  const hold = async () => {
    if (document.visibilityState !== 'visible') return;
    lock = await askForLock();
    if (lock) return;
    film ??= quietFilm();
    await film.play().catch(() => undefined);
  };
  const again = () => void hold();
  document.addEventListener('visibilitychange', again);
  void hold();
  return () => {
    document.removeEventListener('visibilitychange', again);
    void lock?.release();
    film?.remove();
  };
}

/** Undefined where there is no asking, and on a flat battery. */
async function askForLock(): Promise<WakeLockSentinel | undefined> {
  if (!('wakeLock' in navigator)) return undefined;
  return navigator.wakeLock.request('screen').catch(() => undefined);
}

function quietFilm(): HTMLVideoElement {
  const canvas = Object.assign(document.createElement('canvas'), { width: 16, height: 9 });
  const brush = canvas.getContext('2d');
  const film = Object.assign(document.createElement('video'), { muted: true, playsInline: true });
  film.setAttribute('aria-hidden', 'true');
  film.setAttribute('style', 'position:fixed;inset:0;width:100%;height:100%;z-index:-1;pointer-events:none');
  film.srcObject = canvas.captureStream(1);
  film.disablePictureInPicture = true;
  const frame = () => {
    if (brush) brush.fillStyle = '#0e1116';
    brush?.fillRect(0, 0, 16, 9);
    if (film.isConnected) setTimeout(frame, 1000);
  };
  document.body.append(film);
  frame();
  return film;
}
