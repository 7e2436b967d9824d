/** Loads every weight at once: a screen that is cut off must have the letters for what it says then. */
export function loadAllFonts(): void {
  for (const face of document.fonts) face.load().catch(() => undefined);
}
