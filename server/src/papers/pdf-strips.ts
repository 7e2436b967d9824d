import type { Cut } from './pdf-letters.ts';

export interface Written {
  readonly cut: Cut;
  readonly size: number;
  readonly x: number;
  /** The line that letters stand on. */
  readonly base: number;
}

/** What draws on a page; all in points from its upper left corner. */
export interface Pen {
  letters(text: string, written: Written): void;
  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], thickness: number): void;
  square(x: number, y: number, side: number): void;
}

/** A part of a page from margin to margin, which is never divided. */
export interface Strip {
  readonly height: number;
  readonly paint: (pen: Pen, x: number, y: number) => void;
  /** The next one stands on the same page. */
  readonly keepNext?: boolean;
  /** No page begins with it. */
  readonly isSpace?: boolean;
  /** What stands again over it where it begins a page: the titles of a table. */
  readonly over?: Strip;
}

/** A strip and how far below the upper margin it stands. */
export interface Placed {
  readonly strip: Strip;
  readonly y: number;
}

/** Several under one another as one. */
export function stacked(strips: readonly Strip[]): Strip {
  return {
    height: heightOf(strips),
    paint(pen, x, y) {
      let at = y;
      for (const strip of strips) {
        strip.paint(pen, x, at);
        at += strip.height;
      }
    },
  };
}

/** Several beside one another, each so far from the left. */
export function beside(...sides: readonly { readonly x: number; readonly strip: Strip }[]): Strip {
  return {
    height: Math.max(...sides.map(({ strip }) => strip.height)),
    paint(pen, x, y) {
      for (const side of sides) side.strip.paint(pen, x + side.x, y);
    },
  };
}

export function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, { height }) => sum + height, 0);
}

/** Page after page, each with what has room on it; what belongs together is not parted where one page can hold it. */
export function paged(strips: readonly Strip[], room: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let used = 0;
  const put = (strip: Strip) => {
    const page = pages.at(-1) ?? [];
    if (strip.isSpace && page.length === 0) return;
    if (page.length === 0 && strip.over) {
      page.push({ strip: strip.over, y: 0 });
      used = strip.over.height;
    }
    page.push({ strip, y: used });
    used += strip.height;
  };
  const turn = () => {
    if (used === 0) return;
    pages.push([]);
    used = 0;
  };
  for (const together of groupsOf(strips)) {
    const height = heightOf(together);
    const isSpace = together.every((strip) => strip.isSpace);
    if (used + height > room && height <= room && !isSpace) turn();
    for (const strip of together) {
      if (used + strip.height > room && !strip.isSpace) turn();
      put(strip);
    }
  }
  return pages;
}

/** Each strip with those that it keeps on its page. */
function groupsOf(strips: readonly Strip[]): readonly (readonly Strip[])[] {
  const groups: Strip[][] = [];
  let isOpen = false;
  for (const strip of strips) {
    if (isOpen) groups.at(-1)?.push(strip);
    else groups.push([strip]);
    isOpen = strip.keepNext ?? false;
  }
  return groups;
}
