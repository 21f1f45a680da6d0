import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packageFolders } from '../packed.js';
import { apiReports } from './report.js';

const ROOT = join(import.meta.dirname, '../../..');

/** Writes the reports of all packages that were built. */
export async function run(): Promise<void> {
  for (const folder of packageFolders(ROOT)) {
    const reports = await apiReports(folder);
    await rm(join(folder, 'api'), { recursive: true, force: true });
    await mkdir(join(folder, 'api'));
    for (const { path, text } of reports) await writeFile(path, text);
  }
}
