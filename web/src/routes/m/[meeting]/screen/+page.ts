// A hall screen lives on its connection: there is nothing to render on the server.
export const ssr = false;
