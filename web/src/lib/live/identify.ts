import { mount, unmount } from 'svelte';
import Identification from './identification.svelte';

const shownFor = 10_000;

let hide: (() => void) | undefined;

/** Shows for a while, very large, which device this is; the focus and what is being typed stay where they are. */
export function identify(name: string, place: string): void {
  hide?.();
  const half = halfWithoutTyping();
  const shown = mount(Identification, { target: document.body, props: { name, place, half, onhide } });
  const timer = setTimeout(onhide, shownFor);
  hide = () => {
    clearTimeout(timer);
    hide = undefined;
    void unmount(shown);
  };

  function onhide() {
    hide?.();
  }
}

/** Whoever is typing goes on seeing what. */
function halfWithoutTyping(): 'all' | 'upper' | 'lower' {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return 'all';
  const { top, bottom } = field.getBoundingClientRect();
  return (top + bottom) / 2 > innerHeight / 2 ? 'upper' : 'lower';
}
