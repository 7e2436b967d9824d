import type { Page } from '@playwright/test';
import type { Found } from './named.ts';
import type { Moment } from './moments.ts';
import type { OtherMeeting, PlayedSession } from './played-session.ts';
import type { LinkName } from './preparations.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** One state of one screen, and how it comes about. */
export interface Scene {
  /** The folder of its pictures. */
  readonly screen: string;
  /** The name of its pictures; unique for its screen. */
  readonly state: string;
  /** What is to be seen, for whoever leafs through the pictures. */
  readonly what: string;
  readonly moment: Moment;
  /** Another meeting than the one that is played; `:meeting` in the address stands for its id. */
  readonly meeting?: OtherMeeting;
  /** A link into it; `:link` in the address stands for its secret. */
  readonly link?: LinkName;
  /** The seat whose device it is; nobody's when left out. */
  readonly seat?: string;
  /** The administrator is signed in on it. */
  readonly account?: true;
  /** Where the device is, from the top of the server. */
  readonly address: string;
  readonly sizes: readonly Size[];
  /** Hall screens are dark whatever the device prefers. */
  readonly themes?: readonly Theme[];
  /** The page is longer than the window, and the picture as long as the page. */
  readonly whole?: boolean;
  /** As it comes out of a printer. */
  readonly printed?: boolean;
  /** What is pressed, one after the other, once the page is there. */
  readonly presses?: readonly Found[];
  /** Whatever else has to happen. */
  readonly arrange?: (page: Page, session: PlayedSession) => Promise<void>;
  /** What is brought into the window in every size, where it does not stand there by itself. */
  readonly scrolledTo?: Found;
  /** What only this state shows. */
  readonly shows: Found;
}

export type Theme = 'light' | 'dark';

/** What the scenes of one screen have in common is written once. */
export function scenesOf<Shared extends Partial<Scene>>(
  shared: Shared,
  scenes: readonly (Omit<Scene, keyof Shared> & Partial<Scene>)[],
): readonly Scene[] {
  return scenes.map((scene) => ({ ...shared, ...scene }) as unknown as Scene);
}

export const sizes = {
  chair: [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
  ],
  console: [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
  ],
  consoleAndPhone: [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ],
  phone: [{ width: 390, height: 844 }],
  consoleAndWide: [
    { width: 1280, height: 800 },
    { width: 1024, height: 768 },
    { width: 1440, height: 900 },
  ],
  tablet: [
    { width: 1180, height: 820 },
    { width: 768, height: 1024 },
  ],
  hall: [
    { width: 1920, height: 1080 },
    { width: 1024, height: 768 },
    { width: 2560, height: 1080 },
    { width: 1080, height: 1920 },
  ],
  citizen: [{ width: 360, height: 740 }],
  // A4 as browsers print it.
  paper: [{ width: 794, height: 1123 }],
  // An old office PC: with nothing around it, and what a browser and a taskbar leave.
  office: [
    { width: 1366, height: 625 },
    { width: 1366, height: 768 },
  ],
  officeOnly: [{ width: 1366, height: 768 }],
  front: [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ],
} as const satisfies Record<string, readonly Size[]>;
