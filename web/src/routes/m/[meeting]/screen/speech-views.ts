// What is shown while people speak and are answered: one file, so that a screen in the middle of it waits once.
export { default as answer } from './answer-view.svelte';
export { default as FootBand } from './foot-band.svelte';
export { default as petition } from './petition-view.svelte';
export { default as queue } from './queue-view.svelte';
export { default as speaker } from './speaker-view.svelte';
export { default as timer } from './timer-view.svelte';
