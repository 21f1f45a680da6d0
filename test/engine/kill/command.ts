import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleServer } from '../process/bundle-server.js';
import { runKills } from './kill-run.js';

/** Kills a server as often as it is told, and says what has come of it. Returns the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const options = { kills: { type: 'string' }, seed: { type: 'string' } } as const;
  const { values } = parseArgs({ args: [...args], options });
  const kills = Number(values.kills ?? 100);
  const seed = values.seed ?? String(Math.floor(Math.random() * 1e9));
  process.stdout.write(`${kills} kills, seed ${seed}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'parlor-kill-'));
  const { script, remove } = await bundleServer();
  const startedAt = performance.now();
  try {
    const { acknowledged, refused, unknown, faults } = await runKills({
      kills,
      seed,
      script,
      folder,
    });
    const seconds = ((performance.now() - startedAt) / 1_000).toFixed(0);
    process.stdout.write(
      `${seconds} s: ${acknowledged} messages acknowledged, ${unknown} given up, ${refused} refused; ` +
        `${faults.length} faults\n${faults.map((fault) => `${fault}\n`).join('')}`,
    );
    return faults.length === 0 ? 0 : 1;
  } finally {
    await remove();
    await rm(folder, { recursive: true, force: true });
  }
}
