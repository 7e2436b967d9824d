import type { Checked, Finding } from './check-dossier.mjs';

type BothLanguages = readonly [vietnamese: string, english: string];

export function toldFinding(finding: Finding): BothLanguages;
export function toldOutcome(checked: Checked): BothLanguages;
