/** What is opened over the answers: loaded once they stand. */
export { default as GivenSheet } from './given-sheet.svelte';
export { default as LinkSheet } from './link-sheet.svelte';
export { default as PaperSheet } from './paper-sheet.svelte';
export { default as ReviewSheet } from './review-sheet.svelte';
