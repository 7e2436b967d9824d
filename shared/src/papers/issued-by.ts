import { only } from '../engine/view.ts';
import { layoutByName, letterheadOf, paperStyleOf, type PaperStyle } from '../office/paper-style.ts';
import type { PreparedPlan } from './prepared.ts';

interface Issued {
  readonly about: Readonly<Record<string, { readonly host: string }>>;
  readonly plan: Readonly<Record<string, Pick<PreparedPlan, 'issuer' | 'layout'>>>;
  readonly house: Readonly<Record<string, { readonly papers?: PaperStyle }>>;
}

/**
 * A conference as its papers have it. One that was opened with no plan names nobody who issues them: then its host does,
 * and where it names no host either, the one body whose letterhead the office keeps. Where there are several, it stays a
 * blank.
 */
export function issuedByHost<Data extends Issued>(data: Data): Data {
  const plan = data.plan[only];
  if (!plan || plan.issuer !== '') return data;
  const style = paperStyleOf(data.house[only] ?? {});
  const [own, ...others] = style.letterheads;
  const issuer = data.about[only]?.host || (others.length === 0 ? (own?.issuer ?? '') : '');
  if (issuer === '') return data;
  const layout = letterheadOf(style, issuer)?.layout ?? layoutByName(issuer) ?? plan.layout;
  return { ...data, plan: { ...data.plan, [only]: { ...plan, issuer, layout } } };
}
