/** Who prepares what is rehearsed. */
export const coordinator = { role: 'coordinator', seat: 'coordinator' } as const;
