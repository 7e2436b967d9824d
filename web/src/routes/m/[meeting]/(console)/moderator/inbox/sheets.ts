// What is opened over a registration or a petition now and then; the first view is not kept waiting for it.
export { default as ConsentSheet } from '#lib/parts/registration/consent-sheet.svelte';
export { default as CorrectSheet } from '#lib/parts/registration/correct-sheet.svelte';
export { default as DivideSheet } from '#lib/parts/petitions/divide-sheet.svelte';
export { default as RerouteSheet } from '#lib/parts/registration/reroute-sheet.svelte';
export { default as SentOnSheet } from '#lib/parts/registration/sent-on-sheet.svelte';
export { petitionSentOn, photoAddress, slipFacts } from '#lib/parts/registration/reception-slip.ts';
export { rerouting } from '#lib/words/rerouting.ts';
export { default as SendOnRegistration } from './send-on-registration.svelte';
