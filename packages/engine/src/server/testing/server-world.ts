import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ChatSDK } from '@parlor/sdk';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createEngine } from '../../create-engine.js';
import type { Engine, EngineOptions } from '../../engine.js';
import { logIn } from '../../testing/create-world.js';
import type { LogEntry } from '../journal.js';
import { serve } from '../serve.js';
import type { EngineServer, ServeOptions } from '../serve-options.js';

/** A server on this machine, and programs that are connected to it; all gone when the test is over. */
export interface ServerWorld {
  readonly server: EngineServer;
  readonly log: readonly LogEntry[];
  /** What a page of its own has. */
  page(options?: EngineOptions): Engine;
  /** Somebody at a page of their own, logged in and ready. */
  join(userID: string, options?: EngineOptions): Promise<ChatSDK>;
  /** Resolves with the first entry of this event, from now on or before. */
  logged(event: string): Promise<LogEntry>;
}

/** Starts a server at a port that is free, with a log that is kept. */
export async function serverWorld(options: ServeOptions = {}): Promise<ServerWorld> {
  const log = new Log();
  const server = await serve({ port: 0, log: log.write, logLevel: 'debug', ...options });
  onTestFinished(() => server.close());
  const page = (choices: EngineOptions = {}) => {
    const engine = createEngine({
      server: server.url,
      webSocket: WebSocket,
      listEventInterval: 0,
      onNotice: () => {},
      ...choices,
    });
    onTestFinished(() => engine.close());
    return engine;
  };
  const join = async (userID: string, choices?: EngineOptions) => {
    const engine = page(choices);
    return logIn({ ...engine, signUserSig: server.signUserSig }, engine.createClient(), userID);
  };
  return { server, log: log.entries, page, join, logged: (event) => log.first(event) };
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parlor-server-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

class Log {
  readonly entries: LogEntry[] = [];
  readonly #waiting = new Set<(entry: LogEntry) => void>();

  readonly write = (entry: LogEntry): void => {
    this.entries.push(entry);
    for (const tell of [...this.#waiting]) tell(entry);
  };

  first(event: string): Promise<LogEntry> {
    const known = this.entries.find((entry) => entry.event === event);
    if (known) return Promise.resolve(known);
    return new Promise((resolve) => {
      const tell = (entry: LogEntry) => {
        if (entry.event !== event) return;
        this.#waiting.delete(tell);
        resolve(entry);
      };
      this.#waiting.add(tell);
    });
  }
}
