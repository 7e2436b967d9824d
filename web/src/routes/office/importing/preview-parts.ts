/** What looks through a file that was read, and shows it: loaded while it is chosen. */
export { analyse } from '@doi-thoai/shared/imports/analyse';
export { default as FoundList } from './found-list.svelte';
export { default as PreviewTable } from './preview-table.svelte';
