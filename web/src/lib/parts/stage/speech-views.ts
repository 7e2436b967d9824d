// What is shown while people speak and are answered: one file, so that a screen in the middle of it waits once.
export { default as answer } from './views/answer-view.svelte';
export { default as answering } from './views/answering-view.svelte';
export { default as FootBand } from './views/foot-band.svelte';
export { default as petition } from './views/petition-view.svelte';
export { default as queue } from './views/queue-view.svelte';
export { default as speaker } from './views/speaker-view.svelte';
export { default as timer } from './views/timer-view.svelte';
