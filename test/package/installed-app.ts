import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { packAll } from '../check/packed.js';
import { readManifest } from './dependency-closure.js';

const ROOT = join(import.meta.dirname, '../..');

/** An app in a folder of its own, as `npm install` makes it: our packages from their tarballs, all others fetched. */
export interface InstalledApp {
  readonly folder: string;
  write(path: string, text: string): void;
  /** Takes files and folders away. */
  drop(...paths: string[]): void;
}

/** Installs an app with our packages and others, by name and version. Scripts of packages are not run. */
export async function installApp(others: Readonly<Record<string, string>>): Promise<InstalledApp> {
  const run = promisify(execFile);
  await run(process.execPath, [join(ROOT, 'packages/build.mjs'), '--keep']);
  const folder = await mkdtemp(join(tmpdir(), 'parlor-installed-app-'));
  const app: InstalledApp = {
    folder,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    drop: (...paths) => {
      for (const path of paths) rmSync(join(folder, path), { recursive: true, force: true });
    },
  };
  const ours: Record<string, string> = {};
  for (const packed of await packAll(ROOT)) {
    const { name } = readManifest(packed.folder);
    const file = `packed/${name.replace('/', '+')}.tgz`;
    app.write(file, '');
    writeFileSync(join(folder, file), packed.tarball);
    ours[name] = `file:${file}`;
  }
  const dependencies = { ...ours, ...others };
  app.write('package.json', JSON.stringify({ name: 'app', private: true, dependencies }));
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'];
  await run('npm', args, { cwd: folder });
  return app;
}
