import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a command-line tool said. */
export interface ToolResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly output: string;
}

const MODULES = join(import.meta.dirname, '../../node_modules');

/** Runs the script of an installed package with Node, in `cwd`. */
export function runTool(script: string, args: readonly string[], cwd: string): Promise<ToolResult> {
  const child = spawn(process.execPath, [join(MODULES, script), ...args], {
    cwd,
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1' },
  });
  let stdout = '';
  let output = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    output += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? 1, stdout, output }));
  });
}

/** The output of a tool that failed, as the one problem it is; nothing when it passed. */
export function problemsOf({ exitCode, output }: ToolResult): readonly string[] {
  return exitCode === 0 ? [] : [output.trim() || `exit code ${exitCode}`];
}
