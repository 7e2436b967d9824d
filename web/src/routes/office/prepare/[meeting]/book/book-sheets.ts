/** What is opened over the book: loaded once it is wanted. */
export { default as PartSheet } from './part-sheet.svelte';
export { default as StepSheet } from './step-sheet.svelte';
