/**
 * The protocol that a browser and a server must share; a tab with another number is told to reload.
 * 1: enter, missed, command, draft, presence; patch, pulse, draft, reload, revoked.
 * 2: fleet, order; presence with page and battery.
 */
export const protocol = 2;
