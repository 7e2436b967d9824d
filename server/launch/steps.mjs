// Runs on Node 20 with nothing installed: plain JavaScript, Node core only.
import { spawnSync } from 'node:child_process';

/** One calm line of progress. On stderr, because some programs' stdout is read by other programs. */
export function say(vietnamese, english) {
  process.stderr.write(`${vietnamese} — ${english}\n`);
}

/** Ends the program with one sentence, in both languages, and exit code 1. */
export function stop(vietnamese, english) {
  say(vietnamese, english);
  process.exit(1);
}

/**
 * Runs a program whose output matters only when it fails.
 * @param {string[]} command program and arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv, failure: [string, string] }} options `failure` is the sentence
 * (Vietnamese, English) that follows the program's own output.
 */
export function runQuietly([program, ...args], { cwd, env = process.env, failure }) {
  const result = spawnSync(program, args, { cwd, env, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (result.status === 0) return;
  process.stderr.write(lastLines(`${result.stdout ?? ''}${result.stderr ?? ''}`, 60));
  if (result.error) process.stderr.write(`${result.error.message}\n`);
  stop(...failure);
}

function lastLines(text, count) {
  return text.split('\n').slice(-count).join('\n');
}
