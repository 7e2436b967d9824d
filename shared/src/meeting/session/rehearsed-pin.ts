/** The PIN of every simulated leader, for whoever takes such a seat over and signs. */
export const rehearsedPin = '240824';
