/** The secret is behind the #, so only the browser can ask for what it opens. */
export const ssr = false;
