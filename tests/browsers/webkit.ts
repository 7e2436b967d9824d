import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { findWebKitDriver, findXvfb } from '../runner/programs.ts';
import { findFreePort } from '../support/free-port.ts';
import { vi } from 'vitest';
import type { Page } from './page.ts';

const patience = { timeout: 15_000, interval: 100 };

/**
 * WebKitGTK, the engine of Safari, over plain W3C WebDriver. It draws into a display of its own, with reduced motion:
 * in software, its transitions between whole pages end the browser.
 */
export async function openWebKit(): Promise<Page> {
  const display = `:${90 + (process.pid % 900)}`;
  const screen = spawn(findXvfb(), [display, '-screen', '0', '1280x900x24'], { stdio: 'ignore' });
  const port = await findFreePort();
  const env = {
    ...process.env,
    DISPLAY: display,
    GTK_THEME: 'Adwaita',
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
  };
  const driver = spawn(findWebKitDriver(), [`--port=${port}`], { env, stdio: 'ignore' });
  const base = `http://127.0.0.1:${port}`;
  await untilReady(`${base}/status`);
  const { sessionId } = await ask<{ sessionId: string }>(`${base}/session`, {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation', '--features=-ViewTransitions'] } },
    },
  });
  const session = `${base}/session/${sessionId}`;
  await ask(`${session}/window/rect`, { x: 0, y: 0, width: 1280, height: 860 });
  return {
    goTo: (address) => ask(`${session}/url`, { url: address }),
    ask: <Answer>(expression: string) =>
      ask<Answer>(`${session}/execute/sync`, { script: `return (${expression});`, args: [] }),
    close: async () => {
      await fetch(session, { method: 'DELETE' }).catch(() => undefined);
      for (const child of [driver, screen]) await ended(child);
    },
  };
}

async function ask<Answer>(address: string, body: object): Promise<Answer> {
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
  const { value } = (await response.json()) as { value: Answer & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${address}: ${value.error ?? ''} ${value.message ?? ''}`);
  return value;
}

async function untilReady(address: string): Promise<void> {
  await vi.waitFor(() => fetch(address), patience);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}
