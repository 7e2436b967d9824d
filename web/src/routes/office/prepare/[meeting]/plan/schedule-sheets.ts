/** What is opened to put a conference on another day, call it off or amend its plan: loaded once the plan stands. */
export { default as AmendSheet } from './amend-sheet.svelte';
export { default as CancelSheet } from './cancel-sheet.svelte';
export { default as ScheduleSheet } from './schedule-sheet.svelte';
