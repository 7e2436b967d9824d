/** Rights that whoever founded a meeting gives in it to people with an account. */
export const memberRoles = ['coordinator', 'moderator', 'secretary'] as const;
export type MemberRole = (typeof memberRoles)[number];
