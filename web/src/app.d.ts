import type { IncomingMessage } from 'node:http';

declare global {
  namespace App {
    /** What a step in the browser's history stands for besides its address. */
    interface PageState {
      /** A sheet was opened. */
      sheet?: true;
      /** A matter that a body owes is looked at, by its commitment. */
      matter?: string;
    }
    interface Platform {
      /**
       * The request as Node has it. The server that mounts the handler hangs `answerApi` on it, so that a page
       * rendered on the server reads `/api/…` inside the process, with the visitor's cookies.
       */
      req: IncomingMessage & { answerApi?: (request: Request) => Promise<Response> };
    }
  }
}
