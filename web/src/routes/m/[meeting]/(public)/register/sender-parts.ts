export { soundsLikeComplaint } from '@doi-thoai/shared/meeting/intake/complaint-words';
export { remember } from '../receipts.ts';
export { FormSending, refusalWords } from '#lib/parts/phone/sending.svelte.ts';
export { saySettled } from '../settled.ts';
export { default as AgainQuestion } from './again-question.svelte';
export { default as ComplaintQuestion } from './complaint-question.svelte';
export { registrationFrom } from './posted.ts';
export { default as UnsentRegistration } from './unsent-registration.svelte';
export { default as UnsentNote } from './unsent-note.svelte';
