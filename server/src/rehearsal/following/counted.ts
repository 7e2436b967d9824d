import { rowsIn } from '@doi-thoai/shared/engine/keyed';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { matterFigures, type MatterFigures } from '@doi-thoai/shared/queries/matters';
import type { PublicResults } from '@doi-thoai/shared/queries/public-results';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import { takeFromServer } from '../../cli/http-client.ts';
import { checkZip, type Checked } from '../../dossier/check/check-dossier.mjs';
import { mattersNow } from './course.ts';

/** What came of a follow-up in numbers, and what the public page and the dossier say of it. */
export interface Counted {
  readonly figures: MatterFigures;
  readonly papers: number;
  readonly headsTold: number;
  /** Whether everybody reads the same numbers as the office, each of them the number of rows behind it. */
  readonly isPublicTheSame: boolean;
  readonly dossier: Checked;
}

export interface Counting {
  readonly url: string;
  readonly meeting: string;
  readonly cookie: string;
  readonly data: DataOf<'preparation'>;
  readonly now: Instant;
}

/**
 * Counts a conference that was followed up. Tracker and ledger are not asked: nothing of a rehearsal stands there (Z5).
 */
export async function counted({ url, meeting, cookie, data, now }: Counting): Promise<Counted> {
  const figures = matterFigures(mattersNow(data, now));
  const told = await takeFromServer(url, `/api/meetings/${meeting}/results`, {});
  const { results } = JSON.parse(told.toString()) as { readonly results: PublicResults | null };
  const zip = await takeFromServer(url, `/api/meetings/${meeting}/dossier.zip`, { cookie });
  const source = {
    size: zip.length,
    read: (from: number, to: number) => Promise.resolve(new Uint8Array(zip.subarray(from, to))),
  };
  return {
    figures,
    papers: rowsIn(data.papers).filter(({ number }) => number !== '').length,
    headsTold: rowsIn(data.heads).filter(({ told: when }) => when !== null).length,
    isPublicTheSame: results !== null && isSame(results, figures),
    dossier: await checkZip(source),
  };
}

function isSame({ figures, rows }: PublicResults, office: MatterFigures): boolean {
  const { total, replied, solved } = figures;
  const isCounted = rows.filter(({ code }) => code !== '6').length === total;
  const codes = Object.entries(office.results).every(
    ([code, count]) => rows.filter((row) => row.code === code).length === count,
  );
  return (
    isCounted &&
    codes &&
    [total, replied, solved].join() === [office.total, office.replied, office.solved].join()
  );
}
