import { tokenOf } from '../../text/token.ts';

const what = 'Thử mất điện, mất mạng';

/** The thing of a hall's checklist by which it is known that power and network were cut once on purpose (BX11). */
export const powerDrill = { what, id: tokenOf(what) } as const;
