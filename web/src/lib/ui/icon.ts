import type { LucideIcon } from '@lucide/svelte';

/** An icon to hand to a primitive: `import BellRing from '@lucide/svelte/icons/bell-ring'`. */
export type Icon = LucideIcon;
