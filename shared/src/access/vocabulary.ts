/** What is written down of access. */
export const accessActs = [
  'signedIn',
  'paired',
  'minted',
  'cleared',
  'revoked',
  'rightsChanged',
  'accountCreated',
  'accountClosed',
  'accountOpened',
  'passwordReset',
  'passwordChanged',
  'secondStepOn',
  'secondStepOff',
  'phoneSeen',
  'phonesListed',
  'addressSeen',
  'exported',
] as const;
export type AccessAct = (typeof accessActs)[number];
