/** What is opened to change a programme: loaded once it stands. */
export { default as RenameSheet } from './rename-sheet.svelte';
export { default as TakeInSheet } from './take-in-sheet.svelte';
