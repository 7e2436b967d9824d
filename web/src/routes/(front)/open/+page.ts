/** Only for those who signed in; nothing of it is for a page without script. */
export const ssr = false;
