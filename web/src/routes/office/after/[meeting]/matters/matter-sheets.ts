import AskerSheet from './asker-sheet.svelte';
import BodyLinkSheet from './body-link-sheet.svelte';
import DecisionSheet from './decision-sheet.svelte';
import GiveSheet from './give-sheet.svelte';
import LaterSheet from './later-sheet.svelte';
import ReasonSheet from './reason-sheet.svelte';
import ResultSheet from './result-sheet.svelte';
import TellSheet from './tell-sheet.svelte';
import VerifySheet from './verify-sheet.svelte';

/** What each act asks for. */
export const sheets = {
  report: ResultSheet,
  settle: ResultSheet,
  verify: VerifySheet,
  return: ReasonSheet,
  refuseExtension: ReasonSheet,
  wait: ReasonSheet,
  askReopening: AskerSheet,
  confirmReceipt: AskerSheet,
  extend: LaterSheet,
  askExtension: LaterSheet,
  link: BodyLinkSheet,
  give: GiveSheet,
  handOver: GiveSheet,
  tell: TellSheet,
  decideReopening: DecisionSheet,
} as const;

/** An act that asks for more than one press. */
export type MatterAct = keyof typeof sheets;
