import type { Matter, MatterAssignment } from '@doi-thoai/shared/queries/synthesis';
import { dividing } from '#lib/words/dividing.ts';
import { synthesis as words } from '#lib/words/synthesis.ts';
import type { Workbench } from './workbench.svelte.ts';

type Classes = Partial<Pick<Matter, 'field' | 'authority' | 'necessity' | 'kind'>>;

/** Sorts a matter, and back as it was. */
export function classify(bench: Workbench, matter: Matter, to: Classes): Promise<boolean> {
  const { field, authority, necessity, kind } = matter;
  const was: Classes = { field, authority, necessity, kind };
  const seen = Object.fromEntries(Object.keys(to).map((part) => [part, was[part as keyof Classes]]));
  return bench.does('petitions.classify', { petition: matter.id, ...to, over: seen }, words.saved, () =>
    bench.preparation.act('petitions.classify', { petition: matter.id, ...seen }),
  );
}

/** Others who ask the same are answered together. */
export function mergeInto(bench: Workbench, matter: Matter, into: Matter): Promise<boolean> {
  return bench.does(
    'petitions.merge',
    { petition: matter.id, into: into.id },
    words.mergedDone(matter.no),
    () => bench.preparation.act('petitions.split', { petition: matter.id }),
  );
}

export async function divide(bench: Workbench, matter: Matter, parts: string[]): Promise<boolean> {
  return bench.does('petitions.divide', { petition: matter.id, parts }, dividing.done(parts.length), () => {
    const part = Object.values(bench.preparation.data.petitions).find((one) => one.partOf === matter.id);
    return bench.preparation.act('petitions.rejoin', { petition: part?.id ?? matter.id });
  });
}

export function assign(bench: Workbench, matter: Matter, department: string, part: 'lead' | 'supporting') {
  const name = bench.preparation.data.departments[department]?.name ?? '';
  const given = { petition: matter.id, department, part };
  return bench.does('petitions.assign', given, words.assignedDone(name), () => {
    const made = Object.values(bench.preparation.data.assignments).find(
      (row) => row.petition === matter.id && row.department === department && row.state === 'offered',
    );
    return made ? bench.preparation.act('assignments.withdraw', { assignment: made.id }) : Promise.resolve();
  });
}

export function withdraw(bench: Workbench, { id, petition, department, part }: MatterAssignment) {
  return bench.does('assignments.withdraw', { assignment: id }, words.withdrawnDone, () =>
    bench.preparation.act('petitions.assign', { petition, department, part }),
  );
}

export function approve(bench: Workbench, assignment: string, text: string) {
  return bench.does('answers.approve', { assignment, over: text }, words.approvedDone, () =>
    bench.preparation.act('answers.withdrawApproval', { assignment }),
  );
}

export function setAside(bench: Workbench, matter: Matter, reason: string) {
  return bench.does('petitions.setAside', { petition: matter.id, reason }, words.asideDone, () =>
    bench.preparation.act('petitions.takeUp', { petition: matter.id }),
  );
}

/** Words for the hall and the public over those that were seen, and back to them unless somebody wrote others. */
export function release(bench: Workbench, petition: string, text: string, over: string | null) {
  return bench.does('petitions.release', { petition, text, over }, words.saved, () =>
    over === null
      ? bench.preparation.act('petitions.withdrawRelease', { petition, over: text })
      : bench.preparation.act('petitions.release', { petition, text: over, over: text }),
  );
}
