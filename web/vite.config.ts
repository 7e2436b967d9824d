import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { chunkGroups } from './chunks/groups.ts';
import { websocketOnly } from './websocket-only.ts';

/** While developing, Vite serves the pages and the server beside it answers the rest. */
const server = `http://127.0.0.1:${process.env['PORT'] ?? 8080}`;

/** Pages with this ending (`/dev/ui`) are served while developing; a build does not see them. */
const whileDeveloping = '.dev';

export default defineConfig(({ command }) => ({
  server: { proxy: { '/api': server, '/socket.io': { target: server, ws: true } } },
  build: {
    // Older than what scripts are written for: otherwise media queries are written as ranges, which no iPad before 16.4 reads.
    cssTarget: ['chrome87', 'edge88', 'firefox91', 'safari15'],
    modulePreload: {
      // The list of what each part imports would weigh more on every first view than its parts gain by it.
      resolveDependencies: (_file, imported) => imported.filter((one) => one.endsWith('.css')),
    },
  },
  // Of what browsers load alone: what the server renders is another graph, and files of it are sent nowhere.
  environments: {
    client: { build: { rolldownOptions: { output: { codeSplitting: { groups: chunkGroups() } } } } },
  },
  plugins: [
    websocketOnly(),
    sveltekit({
      adapter: adapter(),
      compilerOptions: { runes: true },
      extensions: command === 'serve' ? ['.svelte', whileDeveloping] : ['.svelte'],
      // Hall screens alone keep their page, and register it themselves.
      serviceWorker: { register: false },
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
}));
