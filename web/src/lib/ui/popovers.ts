/**
 * Whether the browser has a layer above everything for what pops up (`popover`). Chrome and Edge 109, the last ones for
 * Windows 7, have none: there a thing shows and hides itself.
 */
export const hasPopovers = typeof HTMLElement !== 'undefined' && 'showPopover' in HTMLElement.prototype;
