import type { IncomingMessage } from 'node:http';

declare global {
  namespace App {
    interface Platform {
      /**
       * The request as Node has it. The server that mounts the handler hangs `answerApi` on it, so that a page
       * rendered on the server reads `/api/…` inside the process, with the visitor's cookies.
       */
      req: IncomingMessage & { answerApi?: (request: Request) => Promise<Response> };
    }
  }
}
