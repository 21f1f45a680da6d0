import type { Clock } from '../core/clock.js';
import { createSystemClock } from '../core/system-clock.js';
import type { BackendOptions } from '../create-backend.js';
import { DEFAULT_SDK_APP_ID, DEFAULT_SECRET_KEY } from '../engine-defaults.js';
import { checkedPublicURL, isOwn } from './addresses.js';
import { Journal, writeLine } from './journal.js';
import { Origins } from './origins.js';
import type { ServeOptions } from './serve-options.js';
import { limitsOf, type ServerLimits } from './server-limits.js';

const DEFAULT_PORT = 8_080;
const OWN_HOST = '127.0.0.1';

/** What a server was told, looked at, with everything filled in that was left out. */
export interface ServerSettings {
  readonly port: number;
  readonly host: string;
  readonly data: string | undefined;
  readonly origins: Origins;
  readonly publicURL: string | undefined;
  readonly limits: ServerLimits;
  readonly journal: Journal;
  /** For what connections take: the real time, whatever time the engine has. */
  readonly lineClock: Clock;
  /** What the engine is told. */
  readonly engine: BackendOptions;
}

/** Throws a `TypeError` or a `RangeError` for what no server can be. */
export function settingsOf(options: ServeOptions): ServerSettings {
  const { port, host, data, origins, publicURL, limits, log, logLevel, ...engine } = options;
  return {
    port: checkedPort(port ?? DEFAULT_PORT),
    host: checkedHost(host ?? OWN_HOST, engine.secretKey),
    data,
    origins: new Origins(origins),
    publicURL: publicURL === undefined ? undefined : checkedPublicURL(publicURL),
    limits: limitsOf(limits),
    journal: new Journal(log ?? writeLine, logLevel ?? 'info'),
    lineClock: createSystemClock(),
    engine: {
      ...engine,
      sdkAppID: checkedAppID(engine.sdkAppID ?? DEFAULT_SDK_APP_ID),
      secretKey: checkedKey(engine.secretKey ?? DEFAULT_SECRET_KEY),
      clock: engine.clock ?? createSystemClock(),
    },
  };
}

function checkedPort(port: number): number {
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new RangeError(`There is no port ${port}: it is a number from 0 to 65535.`);
}

/** With a key that everybody knows, whoever can call could be anybody, the administrator among them. */
function checkedHost(host: string, secretKey: string | undefined): string {
  if (isOwn(host) || (secretKey !== undefined && secretKey !== DEFAULT_SECRET_KEY)) return host;
  throw new TypeError(
    `At “${host}” others can call: give the server a secretKey of its own (--secret-key-file). ` +
      'The one that it has without is known to everybody.',
  );
}

function checkedAppID(sdkAppID: number): number {
  if (Number.isSafeInteger(sdkAppID) && sdkAppID > 0) return sdkAppID;
  throw new RangeError(`“${sdkAppID}” is no SDKAppID: it is a number above 0.`);
}

function checkedKey(secretKey: string): string {
  if (secretKey.length > 0) return secretKey;
  throw new TypeError('The secretKey is empty.');
}
