import type { AccessRow } from '@doi-thoai/shared/access/access';
import type { Role } from '@doi-thoai/shared/meeting/roles';
import type { Instant } from '@doi-thoai/shared/calendar/instant';
import { get } from '#lib/api/ask.ts';
import type { PageLoad } from './$types';

/** An account, as the interface lists it for administrators. */
export interface Listed {
  readonly name: string;
  readonly roles: readonly Role[];
  readonly active: boolean;
  readonly temporary: boolean;
  readonly used: Instant | null;
}

interface Book {
  readonly view: { readonly latest: Readonly<Record<string, AccessRow>> };
}

/** Undefined is what cannot be had, or is not for whoever asks. */
export const load: PageLoad = async () => {
  const [listed, book] = await Promise.all([
    get<{ accounts: readonly Listed[] }>('/api/accounts'),
    get<Book>('/api/streams/access:main/views/access'),
  ]);
  return {
    accounts: listed?.ok ? listed.accounts : undefined,
    book: book?.ok ? Object.values(book.view.latest) : undefined,
  };
};
