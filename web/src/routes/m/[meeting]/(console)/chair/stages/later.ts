// The stages of a session that come after its first: loaded once the first view stands, and before the network can go.
export { default as Comments } from './stage-comments.svelte';
export { default as Conclusion } from '../conclusion/conclusion-panel.svelte';
export { default as Earlier } from './stage-earlier.svelte';
export { default as SecondSpeeches } from './stage-second-speeches.svelte';
