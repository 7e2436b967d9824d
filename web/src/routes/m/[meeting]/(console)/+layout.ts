// A console lives on its connection: there is nothing to show before that, so nothing to render on the server.
export const ssr = false;
