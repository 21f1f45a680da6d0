import { ChatError, type ErrorCode } from '@parlor/sdk';

/** Told when the login it stands for changes. */
export interface LifeListener {
  /** Everything may be called: load what is shown. */
  ready?(): void;
  /** The line was lost and is back: things may have been missed. */
  reconnect?(): void;
  /** The data belongs to nobody any more: forget it. Slices are reset by themselves. */
  reset?(): void;
}

/**
 * The life of one login after another on one SDK instance. Each has an epoch; what was asked in one
 * is never answered in another.
 */
export interface LoginLife {
  readonly epoch: number;
  /** Whose data it is; `''` when nobody's. */
  readonly userID: string;
  readonly isReady: boolean;
  /** When the line came up last, by the clock of `performance`. */
  readonly upSince: number;
  /** Aborted when the epoch ends. */
  readonly signal: AbortSignal;
  /** A login begins. Another person's data is forgotten, one's own stays. */
  begin(userID: string): void;
  becomeReady(): void;
  reconnected(): void;
  /** The login is over, but the data may go on being shown. */
  pause(code: ErrorCode): void;
  /** The login is over, and the data is forgotten. */
  end(code: ErrorCode): void;
  /** Why nothing can be asked now. */
  notReadyError(): ChatError;
  listen(listener: LifeListener): void;
}

/** A life before the first login. `reset` puts the state back to its beginning. */
export function createLoginLife(reset: () => void): LoginLife {
  const listeners: LifeListener[] = [];
  let epoch = 0;
  let userID = '';
  let isReady = false;
  let upSince = 0;
  let code: ErrorCode = 2024;
  let controller = new AbortController();

  const next = (reason: ErrorCode) => {
    epoch += 1;
    isReady = false;
    code = reason;
    controller.abort();
    controller = new AbortController();
  };
  const forget = (owner: string) => {
    if (userID === owner) return;
    userID = owner;
    reset();
    for (const listener of listeners) listener.reset?.();
  };

  return {
    get epoch() {
      return epoch;
    },
    get userID() {
      return userID;
    },
    get isReady() {
      return isReady;
    },
    get upSince() {
      return upSince;
    },
    get signal() {
      return controller.signal;
    },
    begin(owner) {
      next(3000);
      forget(owner);
    },
    becomeReady() {
      isReady = true;
      upSince = performance.now();
      for (const listener of listeners) listener.ready?.();
    },
    reconnected() {
      if (!isReady) return;
      upSince = performance.now();
      for (const listener of listeners) listener.reconnect?.();
    },
    pause: next,
    end(reason) {
      next(reason);
      forget('');
    },
    notReadyError: () => new ChatError({ code }),
    listen(listener) {
      listeners.push(listener);
    },
  };
}
