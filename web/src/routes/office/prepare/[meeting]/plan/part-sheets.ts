/** What is opened to change a part of the plan: loaded once the plan stands. */
export { default as BodiesSheet } from './bodies-sheet.svelte';
export { default as FieldsSheet } from './fields-sheet.svelte';
export { default as GroundsSheet } from './grounds-sheet.svelte';
export { default as PaperSheet } from './paper-sheet.svelte';
export { default as PartSheet } from './part-sheet.svelte';
export { default as VotersSheet } from './voters-sheet.svelte';
