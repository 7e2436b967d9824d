/** What is filled in beside the day's list: loaded once one is opened. */
export { default as AgainSheet } from './again-sheet.svelte';
export { default as LetterSheet } from './letter-sheet.svelte';
