import { shortDate } from '@doi-thoai/shared/calendar/dates-in-words';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import type { ConclusionSection } from '@doi-thoai/shared/meeting/conclusion';
import { only } from '@doi-thoai/shared/views/view';
import type { Data } from './entities.ts';

export interface ConclusionPage {
  /** Null for the chair's closing words. */
  readonly section: ConclusionSection | null;
  readonly lines: readonly { id: string; no: number; text: string; who: string; due: string }[];
}

const order: readonly ConclusionSection[] = ['discussed', 'resolved', 'unresolved'];
/** Long enough to read three petitions aloud. */
const pageStands = 14_000;

/** The adopted conclusion in pages that a hall can read (BL10). */
export function conclusionPages(data: Data, linesPerPage: number): ConclusionPage[] {
  const conclusion = data.conclusion[only];
  if (!conclusion) return [];
  const pages: ConclusionPage[] = [];
  for (const section of order) {
    const lines = conclusion.lines
      .filter((line) => line.section === section)
      .map((line) => ({
        id: line.id,
        no: data.petitions[line.id]?.no ?? 0,
        text: line.text ?? data.petitions[line.id]?.released ?? '',
        who: [data.departments[line.department ?? '']?.name, line.body].filter(Boolean).join(' · '),
        due: line.due ? shortDate(line.due) : '',
      }));
    for (let at = 0; at < lines.length; at += linesPerPage)
      pages.push({ section, lines: lines.slice(at, at + linesPerPage) });
  }
  if (conclusion.remarks)
    pages.push({
      section: null,
      lines: [{ id: 'remarks', no: 0, text: conclusion.remarks, who: '', due: '' }],
    });
  return pages;
}

/** Which page stands now: by the server's time, so that all screens turn together. */
export function pageAt(count: number, now: Instant): number {
  return count === 0 ? 0 : Math.floor(now / pageStands) % count;
}
