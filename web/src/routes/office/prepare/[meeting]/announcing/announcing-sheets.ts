/** What is opened over the notice: loaded once it stands. */
export { default as EndSheet } from './end-sheet.svelte';
export { default as IssueSheet } from '../../../papers/issue-sheet.svelte';
export { default as PublicationSheet } from './publication-sheet.svelte';
export { default as PutOutSheet } from './put-out-sheet.svelte';
export { default as TakingPartSheet } from './taking-part-sheet.svelte';
