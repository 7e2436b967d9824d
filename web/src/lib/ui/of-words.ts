export type WordsControl = HTMLInputElement | HTMLTextAreaElement;

/** What is looked for is typed as well, and nothing is lost with it. */
const ofWords = 'textarea, input:not([type="search"], [role="combobox"], [type="checkbox"], [type="radio"])';

/** Whether words are typed there that are lost with the page. */
export function isOfWords(target: EventTarget | null): target is WordsControl {
  return target instanceof Element && target.matches(ofWords);
}
