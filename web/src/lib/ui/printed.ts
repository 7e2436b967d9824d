const mark = 'data-holds-printed';

/**
 * What is alone on the paper when the page is printed (`class="printed"`): everything around it says so, because
 * Firefox before 121 has no selector for what holds something.
 */
export function printed(part: HTMLElement): () => void {
  markAround(part);
  return () => {
    for (const marked of document.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
    for (const other of document.querySelectorAll('.printed')) if (other !== part) markAround(other);
  };
}

function markAround(part: Element): void {
  for (let around = part.parentElement; around; around = around.parentElement)
    if (around !== document.documentElement) around.setAttribute(mark, '');
}
