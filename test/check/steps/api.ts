import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { type ApiReport, apiReports } from '../api/report.js';
import { packageFolders } from '../packed.js';
import type { Step } from '../step.js';

/** What packages export is kept as text, so that nobody changes it without seeing that they do. */
export const api: Step = {
  name: 'api',
  promise: 'what packages export is what their reports say',
  async run(root) {
    const problems: string[] = [];
    for (const folder of packageFolders(root)) {
      const reports = await apiReports(folder);
      for (const report of reports) problems.push(...(await problemsOf(report, root)));
      problems.push(...(await forgotten(folder, reports, root)));
    }
    return problems;
  },
};

async function problemsOf({ path, text }: ApiReport, root: string): Promise<readonly string[]> {
  const known = await readFile(path, 'utf8').catch(() => '');
  if (known === text) return [];
  const before = new Set(known.split('\n'));
  const after = new Set(text.split('\n'));
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `- ${line.trim()}`);
  const come = [...after].filter((line) => !before.has(line)).map((line) => `+ ${line.trim()}`);
  const name = relative(root, path);
  return [`${name} is out of date: look at it, and run "npm run api".`, ...gone, ...come];
}

/** Of entry points that there are no more. */
async function forgotten(
  folder: string,
  reports: readonly ApiReport[],
  root: string,
): Promise<readonly string[]> {
  const names = await readdir(join(folder, 'api')).catch(() => []);
  const kept = names.map((name) => join(folder, 'api', name));
  const known = new Set(reports.map(({ path }) => path));
  return kept
    .filter((path) => !known.has(path))
    .map((path) => `${relative(root, path)} is of no entry point.`);
}
