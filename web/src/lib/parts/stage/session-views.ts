// What is shown before, between and after the speeches: one file.
export { default as agenda } from './views/agenda-view.svelte';
export { default as conclusion } from './views/conclusion-view.svelte';
export { default as earlier } from './views/earlier-view.svelte';
export { default as figures } from './views/figures-view.svelte';
export { default as message } from './views/message-view.svelte';
export { default as pause } from './views/pause-view.svelte';
export { default as promise } from './views/promise-view.svelte';
export { default as register } from './views/register-view.svelte';
