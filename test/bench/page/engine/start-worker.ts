/** Starts, or finds, the SharedWorker in which the engine runs. */
export function startWorker(): SharedWorker {
  return new SharedWorker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' });
}
