import { issuerInHead, numberInHead, placeAndDate, recipientsOf, signerFor } from './head.ts';
import { cited } from './cited.ts';
import { readIssuer, type Issuer } from './issuer.ts';
import { layouts, type Layout } from './layouts.ts';
import { known, runs, type Paper, type Runs, type Signatures, type Signer } from './paper.ts';
import type { PreparedPlan } from './prepared.ts';
import type { PaperKind } from './vocabulary.ts';

/** Who issues the papers of a plan, and how those look. */
export interface Issuing {
  readonly named: Paper['layout'];
  readonly layout: Layout;
  readonly issuer: Issuer;
}

export function issuingOf({ layout: named, issuer }: Pick<PreparedPlan, 'layout' | 'issuer'>): Issuing {
  return { named, layout: layouts[named], issuer: readIssuer(issuer) };
}

interface Made extends Pick<Paper, 'sections'>, Partial<Pick<Paper, 'inside' | 'firstLevel' | 'parts'>> {
  /** Empty for a letter. */
  readonly type: string;
  readonly summary: Runs;
  readonly attachedTo?: Runs | null;
  /** Whether place and date of issue stand in its head. */
  readonly dated?: boolean;
}

/** A paper of this issuer that the registry has not numbered yet. */
export function paperBy(
  { named, layout, issuer }: Issuing,
  kind: PaperKind,
  { type, summary, sections, parts, attachedTo = null, dated = true, inside = false, firstLevel = 2 }: Made,
): Paper {
  return {
    kind,
    layout: named,
    draft: true,
    inside,
    head: {
      ...issuerInHead(layout, issuer),
      number: numberInHead(layout, kind, issuer, ''),
      placeAndDate: dated ? placeAndDate(issuer, null) : null,
      type,
      summary,
      attachedTo,
    },
    firstLevel,
    sections,
    ...(parts === undefined ? {} : { parts }),
  };
}

/** What closes a paper that is signed in the issuer's name. */
export function signedBy({ layout, issuer }: Issuing, recipients: readonly string[]): Signatures {
  return {
    kind: 'signatures',
    left: recipientsOf(layout, issuer, recipients),
    right: signerFor(layout, issuer),
  };
}

/** Two who sign beside one another, each by what they are. */
export function signedBeside(left: string, right: string): Signatures {
  return { kind: 'signatures', left: signatory(left), right: signatory(right) };
}

function signatory(what: string): Signer {
  return { kind: 'signer', authority: runs(what), office: [], name: runs(known('', 'signer', '……')) };
}

/** The plan that a paper goes with, with number and date, and who issued it. */
export function thePlan(
  { layout, issuer }: Issuing,
  { number, issuedOn }: Pick<PreparedPlan, 'number' | 'issuedOn'>,
): Runs {
  return runs(
    cited(layout, { name: 'Kế hoạch', number, date: issuedOn }, { number: 'number', date: 'issuedOn' }),
    ' của ',
    known(issuer.name, 'issuer'),
  );
}
