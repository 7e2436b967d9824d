import type { Browser, Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { command, pairedCookie, post } from '../cast/sessions.ts';
import { signInPastThePage } from './signed-in.ts';
import { meeting, type Venue } from './venue.ts';

/** A small phone of ten years ago, held upright. */
export const phone = { width: 360, height: 640 };

interface Issued {
  readonly links: readonly { readonly secret: string }[];
}

/** Who works in the office of these tests. */
export const account = { name: 'can-bo', password: 'mat khau thu', roles: ['admin', 'coordinator'] } as const;

async function onPhone(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: phone, locale: 'vi-VN' });
  await page.goto(address);
  return page;
}

/** Rows of a venue's allocation and their links, and a clerk who looks after them. */
export function rowLinks(venue: Venue) {
  /** The address that somebody is sent, of a new link. */
  async function linkFor(holder: object): Promise<string> {
    const { url } = venue.server;
    const cookie = await pairedCookie({ url }, (await venue.seat('moderator-1')).code);
    const expiresOn = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const answer = await post(
      `${url}/api/meetings/${meeting}/links`,
      { id: randomUUID(), links: [holder], expiresOn },
      cookie,
    );
    const { links } = (await answer.json()) as Issued;
    return `${url}/l/${meeting}#${links[0]?.secret ?? ''}`;
  }

  /** Adds a row of the table of its own, so that no sample has anything in it; its id. */
  async function newRow(name: string): Promise<string> {
    const { url } = venue.server;
    const cookie = await pairedCookie({ url }, (await venue.seat('moderator-1')).code);
    const at = { url, meeting, cookie };
    await command(at, 'allocation.add', {
      rows: [{ name, delegates: 2, minOpinions: 1, who: 'Đại diện hội viên' }],
    });
    const seen = await fetch(`${url}/api/streams/${meeting}/views/moderator`, { headers: { cookie } });
    const { view } = (await seen.json()) as { view: { allocation: Record<string, { name: string }> } };
    return Object.entries(view.allocation).find(([, row]) => row.name === name)?.[0] ?? '';
  }

  /** A clerk of the office, signed in before, opens a stage of the preparation. */
  async function opensStage(page: Page, stage: string): Promise<void> {
    await page.setViewportSize({ width: 1366, height: 625 });
    await signInPastThePage(page.context(), venue.server, account);
    await page.goto(`${venue.server.url}/office/prepare/${meeting}/${stage}`);
  }

  return { linkFor, newRow, onPhone, opensStage };
}
