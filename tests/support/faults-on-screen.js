// Runs in the page of a hall screen: what is wrong with how its view stands, in words; empty when nothing is.
globalThis.faultsOnScreen = () => {
  const faults = [];
  const said = (element) => `${element.tagName} ${element.className}: ${element.textContent.slice(0, 40)}`;
  const stage = document.querySelector('[data-view]');
  if (!stage) return ['no stage'];
  if (
    document.documentElement.scrollWidth > innerWidth ||
    document.documentElement.scrollHeight > innerHeight
  )
    faults.push('the page scrolls');
  for (const element of stage.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    const { overflow, cursor } = getComputedStyle(element);
    if (cursor !== 'none') faults.push(`a cursor over ${said(element)}`);
    if (box.width === 0 || box.height === 0) continue;
    if (box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
      faults.push(`outside the screen: ${said(element)}`);
    const isCut =
      element instanceof HTMLElement &&
      (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    // Figures are set closer than the font's own line; nothing stands above or below them.
    const isText = element.classList.contains('text');
    if (isCut && (isText || overflow !== 'visible')) faults.push(`cut: ${said(element)}`);
  }
  // Texts that stand beside each other never overlap.
  const texts = [...stage.querySelectorAll('.text, dt, dd, h1, strong, small, .time, .no, li > b')].filter(
    (element) => !element.closest('.text') || element.classList.contains('text'),
  );
  const boxes = texts.map((element) => ({ element, box: ink(element) }));
  for (const [at, one] of boxes.entries())
    for (const other of boxes.slice(at + 1))
      if (
        !one.element.contains(other.element) &&
        overlap(one.box, other.box) &&
        !other.element.contains(one.element)
      )
        faults.push(`overlap: ${said(one.element)} and ${said(other.element)}`);
  const least = Math.min(innerWidth, innerHeight) / 12;
  const main = [...stage.querySelectorAll('[data-main]')];
  if (main.length === 0) faults.push('no main line');
  for (const element of main) {
    const inner = element.querySelector('p, .clock') ?? element;
    const line = parseFloat(getComputedStyle(inner).lineHeight);
    if (line < least) faults.push(`a main line of ${line} px, less than ${least}: ${said(element)}`);
  }
  return faults;

  function ink(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect();
  }
  function overlap(a, b) {
    const [wide, high] = [
      Math.min(a.right, b.right) - Math.max(a.left, b.left),
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
    ];
    // Line boxes of neighbours may touch where no letter is.
    return wide > 2 && high > 0.3 * Math.min(a.height, b.height);
  }
};
