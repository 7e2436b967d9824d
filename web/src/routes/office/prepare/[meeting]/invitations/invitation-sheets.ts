/** The sheets of this stage: they come once one is opened. */
export { default as LinksSheet } from '../links-sheet.svelte';
export { default as ReplySheet } from './reply-sheet.svelte';
