import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const FIXTURES = join(import.meta.dirname, 'fixtures');

/** The repository's own configuration is what a plant has to be caught by. */
const SHARED = ['biome.json', '.gitignore'];

/**
 * Lays out the fixture of a step in a folder of its own: clean, or with the violation planted over it. Outside the
 * repository, whose tools pass over the fixtures; gone when the test ends.
 */
export async function stage(step: string, planted: boolean): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `parlor-check-${step}-`));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const layers = planted ? ['clean', 'planted'] : ['clean'];
  for (const name of SHARED) await cp(join(ROOT, name), join(folder, name));
  for (const layer of layers) await overlay(join(FIXTURES, step, layer), folder);
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

async function overlay(layer: string, folder: string): Promise<void> {
  if (!existsSync(layer)) throw new Error(`There is no fixture ${layer}.`);
  await cp(layer, folder, { recursive: true });
}
