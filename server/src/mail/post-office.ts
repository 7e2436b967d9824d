import { PassThrough } from 'node:stream';
import { createTransport } from 'nodemailer';
import type { Logger } from 'pino';
import type { MailFault } from '@doi-thoai/shared/meeting/followup/vocabulary';
import type { MailSettings } from '../config.ts';

/** One mail to one address. */
export interface Mail {
  /** The same for the same mail, however often it is tried: a mailbox may tell by it that it has it already. */
  readonly id: string;
  /** In whose name it goes; the address is the server's own. */
  readonly from: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What the server of mail made of it; what is not for good is worth another try. */
export type Posted =
  { readonly ok: true } | { readonly ok: false; readonly why: MailFault; readonly forGood: boolean };

export interface PostOffice {
  post(mail: Mail): Promise<Posted>;
}

/** What is known of why a mail did not go; what a server said may hold an address, and goes no further than here. */
interface Failure {
  readonly code: string | undefined;
  readonly responseCode: number | undefined;
  readonly command: string | undefined;
}

/** How long a server of mail may take to let us in, and how long it may say nothing afterwards. */
export interface Patience {
  readonly connectMs: number;
  readonly silentMs: number;
}

const usualPatience: Patience = { connectMs: 10_000, silentMs: 60_000 };

/** Posts by SMTP, a connection for each mail. */
export function smtpPostOffice(
  { host, port, secure, auth, from }: MailSettings,
  log: Pick<Logger, 'warn'>,
  { connectMs, silentMs }: Patience = usualPatience,
): PostOffice {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const transport = createTransport({
    ...{ host, port, secure },
    ...(auth ? { auth } : {}),
    // A password is not said where everybody on the way may hear it.
    requireTLS: auth !== undefined && !secure && !isOwnMachine(host),
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, dnsTimeout: connectMs },
    socketTimeout: silentMs,
    ...{ disableFileAccess: true, disableUrlAccess: true },
  });
  // Once the last byte was handed over, the server may have taken the mail even where it never says so.
  const handedOver = new Set<string>();
  transport.use('stream', (mail, done) => {
    const { messageId } = mail.data;
    mail.message.transform(
      () =>
        new PassThrough({
          flush: (end) => {
            handedOver.add(String(messageId));
            end();
          },
        }),
    );
    done();
  });
  return {
    post: async (mail) => {
      const messageId = `<${mail.id}@${domain}>`;
      try {
        await transport.sendMail({
          messageId,
          from: { name: mail.from, address: from },
          to: mail.to,
          subject: mail.subject,
          text: mail.text,
          // Of Vietnamese words it is the shorter one.
          textEncoding: 'base64',
          date: new Date(mail.at),
        });
        return { ok: true };
      } catch (error) {
        const { code, responseCode, command } = error as Failure;
        const fault = faultOf({ code, responseCode, command }, handedOver.has(messageId));
        // For whoever set the server of mail: codes alone, for what it said may hold an address.
        log.warn({ why: fault.why, code, responseCode, command }, 'a mail was not taken');
        return { ok: false, ...fault };
      } finally {
        handedOver.delete(messageId);
      }
    },
  };
}

function isOwnMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\./.test(host);
}

function faultOf(
  { code, responseCode, command = '' }: Failure,
  handedOver: boolean,
): { readonly why: MailFault; readonly forGood: boolean } {
  if (responseCode !== undefined && responseCode >= 400) {
    // A greylist, a full mailbox, too many at once: later it may be taken.
    if (responseCode < 500) return { why: 'putOff', forGood: false };
    if (code === 'EAUTH') return { why: 'signIn', forGood: true };
    return { why: command.startsWith('RCPT') ? 'unknownAddress' : 'notTaken', forGood: true };
  }
  if (code === 'EAUTH' || code === 'ENOAUTH') return { why: 'signIn', forGood: true };
  return handedOver ? { why: 'unanswered', forGood: true } : { why: 'unreachable', forGood: false };
}
