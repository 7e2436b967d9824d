const reloadedKey = 'reloaded-at';
const reloadAgainAfter = 30_000;

/** Loads a page that is older than the server anew; what was typed is kept. Never more than once in a while. */
export function reloadPage(): void {
  const last = Number(sessionStorage.getItem(reloadedKey) ?? 0);
  const wait = Math.max(0, last + reloadAgainAfter - Date.now());
  setTimeout(() => {
    sessionStorage.setItem(reloadedKey, String(Date.now()));
    location.reload();
  }, wait);
}
