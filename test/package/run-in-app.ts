import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

/** Environment variables of a command, besides those of this process. */
export type AppEnv = Readonly<Record<string, string>>;

/** Runs the command of a tool that an app has installed, in the app; rejects with its output when it fails. */
export async function runInApp(
  app: string,
  script: string,
  args: readonly string[],
  env: AppEnv = {},
): Promise<void> {
  try {
    const options = { cwd: app, env: envOf(env) };
    await promisify(execFile)(process.execPath, [scriptOf(app, script), ...args], options);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${script} failed:\n${stdout}\n${stderr}`, { cause: error });
  }
}

/** A server of a tool that an app has installed. */
export interface AppServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts a server in an app; resolves when it has said where it is, rejects with its output when it ends before. */
export async function startInApp(
  app: string,
  script: string,
  args: readonly string[],
  env: AppEnv = {},
): Promise<AppServer> {
  const child = spawn(process.execPath, [scriptOf(app, script), ...args], {
    cwd: app,
    env: envOf(env),
    // A group of its own: such servers have processes of their own, which are to end with them.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const words: string[] = [];
  const url = await new Promise<string>((resolve, reject) => {
    for (const input of [child.stdout, child.stderr]) {
      createInterface({ input }).on('line', (line) => {
        words.push(line);
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
        if (address) resolve(`${address}/`);
      });
    }
    child.once('error', reject);
    child.once('close', () => reject(new Error(`${script} has ended:\n${words.join('\n')}`)));
  });
  return { url, close: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = once(child, 'close');
  process.kill(-child.pid, 'SIGKILL');
  await ended;
}

function scriptOf(app: string, script: string): string {
  return join(app, 'node_modules', script);
}

function envOf(more: AppEnv): NodeJS.ProcessEnv {
  // Vitest's NODE_ENV would make it a development build.
  const { VITEST, NODE_ENV, ...env } = process.env;
  return { ...env, ...more };
}
