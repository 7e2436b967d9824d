import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

/**
 * The wire is WebSocket only, so the scripts of the other transports of Engine.IO are left out: every phone and
 * every hall screen would have to load them for nothing.
 */
function webSocketOnly(): Plugin {
  return {
    name: 'web-socket-only',
    apply: 'build',
    transform: {
      filter: { id: /engine\.io-client\/build\/esm\/transports\/[a-z.-]+\.js$/ },
      handler: (code, id) => ({
        code: id.endsWith('/index.js')
          ? "import { WS } from './websocket.node.js'; export const transports = { websocket: WS };"
          : code,
        map: null,
        moduleSideEffects: false,
      }),
    },
  };
}

/** While developing, Vite serves the pages and the server beside it answers the rest. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 8080}`;

export default defineConfig({
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
  plugins: [
    webSocketOnly(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      // Everything is served from this machine: the hall may have no internet, and no page may call elsewhere.
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'media-src': ['self', 'data:', 'blob:'],
          'connect-src': ['self', 'ws:', 'wss:'],
          'object-src': ['none'],
          'base-uri': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['self'],
        },
      },
    }),
  ],
});
