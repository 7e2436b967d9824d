/** What is opened over the board: loaded once it stands. */
export { default as IssueSheet } from '../../../papers/issue-sheet.svelte';
export { default as NoteSheet } from './note-sheet.svelte';
export { default as ReleaseSheet } from './release-sheet.svelte';
export { default as SendSheet } from './send-sheet.svelte';
