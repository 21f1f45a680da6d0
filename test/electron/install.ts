import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const FOLDER = import.meta.dirname;

/** What npm writes last when it installs. */
const INSTALLED = join(FOLDER, 'node_modules/.package-lock.json');
const WANTED = ['package.json', 'package-lock.json'].map((name) => join(FOLDER, name));

/** Installs the package whose types we are held against, as the lock says and without running a script of it. */
export async function installNativeTypes(): Promise<void> {
  const wanted = Math.max(...(await Promise.all(WANTED.map(changedAt))));
  if ((await changedAt(INSTALLED)) >= wanted) return;
  // The folder is no workspace: from inside it npm does not see Parlor's own packages, nor their lock.
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--workspaces=false'];
  await promisify(execFile)('npm', ['ci', ...flags], { cwd: FOLDER });
}

async function changedAt(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}
