import { onMount } from 'svelte';
import { knownOrigin, publicOrigin } from './public-origin.ts';

/** Where phones reach this server, as a rune; undefined until it is known. To be called while a component is set up. */
export function reachedOrigin(): { readonly at: string | undefined } {
  let at = $state(knownOrigin());
  onMount(() => void publicOrigin().then((reached) => (at = reached)));
  return {
    get at() {
      return at;
    },
  };
}
