import type { EngineOptions } from '../engine.js';
import type { ServerHealth } from './health.js';
import type { LogLevel, WriteLog } from './journal.js';
import type { ServerLimits } from './server-limits.js';

/** What clients decide themselves, or what a server does in its own way. */
type NotOfServers =
  | 'listEventInterval'
  | 'unlimitedAVChatRoom'
  | 'takesFiles'
  | 'storage'
  | 'worker'
  | 'server'
  | 'webSocket'
  | 'onNotice';

/** How a server is to be; every field may be left out. What an engine can be told about the service is here as well. */
export interface ServeOptions extends Omit<EngineOptions, NotOfServers> {
  /** 8080 when left out; 0 is any that is free. */
  port?: number;
  /**
   * On which of the machine's addresses; on `127.0.0.1`, for this machine alone, when left out. On any other a `secretKey`
   * is needed.
   */
  host?: string;
  /** The folder in which everything is kept; made when there is none. In memory when left out. */
  data?: string;
  /**
   * Of which origins pages may connect, such as `https://app.example`; `*` is any. Pages of this machine
   * (`http://localhost:5173`) when left out. Programs that are no browsers name no origin, and may always.
   */
  origins?: readonly string[];
  /**
   * Where the URLs of files begin, such as `https://chat.example` when there is a proxy in front; `http://` with host and
   * port when left out.
   */
  publicURL?: string;
  /** What one client may take; see {@link ServerLimits}. */
  limits?: Partial<ServerLimits>;
  /** Told what happens. One line of JSON to the standard error output for each when left out. */
  log?: WriteLog;
  /** From which level on it is told; `info` when left out. */
  logLevel?: LogLevel;
}

/** A server that runs. */
export interface EngineServer {
  /** Where clients find it: `createEngine({ server: url })`. */
  readonly url: string;
  /** Where files and `/health` are. */
  readonly publicURL: string;
  readonly port: number;
  /** What `GET /health` answers. */
  health(): ServerHealth;
  /**
   * Signs a login ticket (TLSSigAPIv2) that is good here, for `seconds` from now, a week when left out. Whoever has it is
   * that person: hand it to nobody else.
   */
  signUserSig(userID: string, seconds?: number): string;
  /**
   * Stops the server: nobody comes in any more, what was asked is answered, clients are cut with 1001, and the store is
   * closed. Resolves when all that is done.
   */
  close(): Promise<void>;
  /** Resolves when the server has stopped; rejects when it had to, because what it keeps cannot be kept any more. */
  readonly closed: Promise<void>;
}
