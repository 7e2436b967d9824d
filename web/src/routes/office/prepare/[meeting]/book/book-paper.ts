/** What shows the book as a paper, without all other papers: it comes once the page stands. */
export { bookAsItStands } from '@doi-thoai/shared/papers/chapters';
export { default as PaperPreview } from '../papers/paper-preview.svelte';
