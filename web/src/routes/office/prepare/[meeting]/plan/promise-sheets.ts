// The sheets of earlier promises: one file, loaded once one of them is opened.
export { default as PromiseSheet } from './promise-sheet.svelte';
export { default as LeaveOutSheet } from './leave-out-sheet.svelte';
export { default as ReleaseSheet } from './release-sheet.svelte';
