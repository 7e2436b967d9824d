// What is shown before, between and after the speeches: one file.
export { default as agenda } from './agenda-view.svelte';
export { default as conclusion } from './conclusion-view.svelte';
export { default as figures } from './figures-view.svelte';
export { default as message } from './message-view.svelte';
export { default as pause } from './pause-view.svelte';
export { default as promise } from './promise-view.svelte';
export { default as register } from './register-view.svelte';
