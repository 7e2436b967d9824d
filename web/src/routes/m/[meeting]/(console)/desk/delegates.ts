import { mayComeIn } from '@doi-thoai/shared/queries/attendance';
import { fold, matches } from '@doi-thoai/shared/text/fold';
import type { DataOf } from '@doi-thoai/shared/views/audiences';
import type { Delegate } from '#lib/parts/registration/delegate.ts';

type Data = Pick<DataOf<'desk'>, 'participants' | 'organisations'>;

/** Those of the list whom a clerk may be writing down, by the part of the name that stands there. */
export function delegatesNamed(data: Data, name: string): Delegate[] {
  if (fold(name.trim()).length < 3) return [];
  return Object.values(data.participants)
    .filter((row) => mayComeIn(row) && matches(row.name, name))
    .map(({ id, name: full, organisation }) => ({
      id,
      name: full,
      organisation,
      body: data.organisations[organisation ?? '']?.name ?? '',
    }));
}

/** Who of the list registers at the desk and was not checked in: known by name and organisation, if by both alone. */
export function absentDelegate(
  data: Data,
  { name, organisation }: { readonly name: string; readonly organisation: string | null },
): string | undefined {
  const same = Object.values(data.participants).filter(
    (row) => mayComeIn(row) && row.organisation === organisation && fold(row.name) === fold(name.trim()),
  );
  return same.length === 1 && same[0]?.presentSince === null ? same[0].id : undefined;
}
