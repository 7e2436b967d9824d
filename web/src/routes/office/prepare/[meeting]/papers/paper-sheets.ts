/** What is opened over the papers: loaded once they stand. */
export { default as AmendSheet } from './amend-sheet.svelte';
export { default as IssueSheet } from '../../../papers/issue-sheet.svelte';
