/** What is opened over the notice: loaded once it stands. */
export { default as AmendSheet } from '../../../prepare/[meeting]/papers/amend-sheet.svelte';
export { default as ApprovalSheet } from './approval-sheet.svelte';
export { default as CommentSheet } from './comment-sheet.svelte';
export { default as DueSheet } from './due-sheet.svelte';
export { default as IssueSheet } from '../../../papers/issue-sheet.svelte';
export { default as IssuerSheet } from './issuer-sheet.svelte';
export { default as PartSheet } from './part-sheet.svelte';
