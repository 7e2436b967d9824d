/** The protocol that a browser and a server must share; a tab with another number is told to load itself again. */
export const protocol = 3;
