import type { Attachment } from 'svelte/attachments';
import { inPages, pageAfter, pageToRead, standsFor, type Page, type Part } from './pages.ts';

interface Limits {
  /** Font sizes in px. */
  readonly least: number;
  readonly most: number;
}

const precision = 0.5;

/** A text that is written into a box, page by page where it needs to be. */
export interface Paged {
  readonly writes: Attachment<HTMLElement>;
  /** Pages go along with whoever reads the parts with these ids aloud; with none, they turn by themselves (N10). */
  readonly goAlong: (read: readonly string[]) => void;
}

/**
 * Writes parts into a box in the largest type with which all of them are seen; where even the least is too large,
 * page by page in turn. No line is cut and no word broken. The box takes its size from around it.
 */
export function paged(
  parts: readonly Part[],
  limits: (box: HTMLElement) => Limits,
  onpage: (page: Page) => void = () => undefined,
): Paged {
  let read: readonly string[] = [];
  let turned: () => void = () => undefined;

  const writes: Attachment<HTMLElement> = (box) => {
    let pages: readonly Page[] = [];
    let at = 0;
    const isOneGroup = parts.every((part) => part.group === parts[0]?.group);
    let turn: ReturnType<typeof setTimeout> | undefined;

    const show = () => {
      const page = pages[at] ?? [];
      write(box, page);
      // A single word that is wider than the box: smaller, rather than cut.
      if (!isSeen(box)) largest(box, 1, parseFloat(box.style.fontSize));
      if (pages.length > 1) box.parentElement?.setAttribute('data-page', `${at + 1}/${pages.length}`);
      onpage(page);
      wait();
    };
    const wait = () => {
      clearTimeout(turn);
      const next = pageAfter(pages, at, read);
      if (next !== undefined)
        turn = setTimeout(() => showPage(next), standsFor(pages[at] ?? [], read.length > 0));
    };
    const showPage = (next: number) => {
      at = next;
      show();
    };
    turned = () => {
      const page = pageToRead(pages, at, read);
      if (page === at) wait();
      else showPage(page);
    };
    const settle = () => {
      const { least, most } = limits(box);
      box.parentElement?.removeAttribute('data-page');
      write(box, parts);
      setSize(box, least);
      pages = [parts];
      if (isOneGroup && isSeen(box)) largest(box, least, most);
      else {
        box.parentElement?.setAttribute('data-page', '');
        pages = inPages(parts, (page) => (write(box, page), isSeen(box)));
      }
      at = pageToRead(pages, Math.min(at, pages.length - 1), read);
      show();
    };

    const resized = new ResizeObserver(settle);
    resized.observe(box.parentElement ?? box);
    // Letters of the web font are as wide as they are only once it is there.
    document.fonts.addEventListener('loadingdone', settle);
    settle();
    return () => {
      clearTimeout(turn);
      resized.disconnect();
      document.fonts.removeEventListener('loadingdone', settle);
      turned = () => undefined;
    };
  };

  return {
    writes,
    goAlong(now) {
      read = now;
      turned();
    },
  };
}

function write(box: HTMLElement, page: Page): void {
  box.replaceChildren(
    ...page.map(({ text, note }) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = unbroken(text);
      const small = { textContent: unbroken(note ?? '') };
      if (note) paragraph.append(Object.assign(document.createElement('small'), small));
      return paragraph;
    }),
  );
}

/**
 * A line begins with no dot between two names; a number plate, a span of years, and a number with its unit stay on one
 * line.
 */
function unbroken(text: string): string {
  return text
    .replaceAll(' · ', '\u00a0· ')
    .replace(/([\p{L}\d])-(?=\d)/gu, '$1-\u2060')
    .replace(/(\d) (?=(?:[kcm]?m[23²³]?|ha|kg|tấn|tỷ|triệu|đồng|%)(?![\p{L}\d]))/gu, '$1\u00a0');
}

function largest(box: HTMLElement, least: number, most: number): void {
  let [low, high] = [least, Math.max(least, most)];
  if (setSize(box, high)) return;
  while (high - low > precision) {
    const middle = (low + high) / 2;
    if (setSize(box, middle)) low = middle;
    else high = middle;
  }
  setSize(box, low);
}

/** Returns whether all is seen then. */
function setSize(box: HTMLElement, size: number): boolean {
  box.style.fontSize = `${size}px`;
  return isSeen(box);
}

function isSeen(box: HTMLElement): boolean {
  return box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
}
