/** Roles that add screens to the hall and settle what each of them shows as a rule. */
export const screenKeepers = ['moderator', 'admin'] as const;
