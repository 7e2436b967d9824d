import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('rehearse.ts', import.meta.url));

/** Offers what someone who has just started the server can see first: a whole conference (BX12). */
export function offerRehearsal(meeting: string): void {
  process.stdout.write(offerOf(meeting));
  waitForEnter(meeting);
}

function offerOf(meeting: string): string {
  const byKey = process.stdin.isTTY ? ['  Hoặc nhấn Enter tại đây — or press Enter here.'] : [];
  return [
    '',
    'Xem trước một hội nghị diễn ra — watch a conference first:',
    `  npm run rehearse -- ${meeting}`,
    ...byKey,
    '',
  ].join('\n');
}

/** In a terminal Enter begins a rehearsal; when it has ended, Enter begins another. */
function waitForEnter(meeting: string): void {
  const { stdin } = process;
  if (!stdin.isTTY) return;
  stdin.resume().once('data', () => {
    stdin.pause();
    const child = spawn(process.execPath, [program, meeting], { stdio: 'inherit' });
    child.once('exit', () => waitForEnter(meeting));
  });
}
