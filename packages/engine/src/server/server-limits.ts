import { MOST_UNDER_WAY } from '../core/most-under-way.js';
import { withoutGaps } from '../core/without-gaps.js';

/** What a server lets one client take, so that others have theirs. Who takes more loses the connection. */
export interface ServerLimits {
  /** Connections at a time; one more is refused with HTTP 503. 10,000 when left out. */
  readonly connections: number;
  /** Connections on which one person is logged in; one more is cut with 1008. 16 when left out. */
  readonly connectionsPerUser: number;
  /** Frames a second of one connection, in the long run; more are cut with 1008. 300 when left out. */
  readonly framesPerSecond: number;
  /** Frames that one connection may send at a stroke beyond that. 1,500 when left out. */
  readonly frameBurst: number;
  /** Bytes of one frame; a longer one is cut with 1009. 4 MiB when left out: three hundred long texts that are merged. */
  readonly bytesPerFrame: number;
  /**
   * Requests of one connection without an answer: no more is read of it until one is answered. 64 when left out; fewer where
   * they are as long together as one frame may be.
   */
  readonly requestsUnderWay: number;
  /** Bytes that wait for one client that does not read; with more it is cut without a word. 4 MiB when left out. */
  readonly bytesWaiting: number;
  /** Bytes of files that are being downloaded at a time; one more file is refused with HTTP 503. 256 MiB when left out. */
  readonly bytesOfFiles: number;
  /** Milliseconds within which a new connection has to say hello, or is cut with 1008. 10,000 when left out. */
  readonly helloWithin: number;
  /**
   * Milliseconds between two pings; who has said nothing between two of them, not even a pong, is cut. A peer that died
   * is noticed within twice this time. 30,000 when left out.
   */
  readonly heartbeat: number;
  /** Milliseconds in which a server that stops answers what was asked before. 5,000 when left out. */
  readonly stopWithin: number;
}

const DEFAULT_LIMITS: ServerLimits = {
  connections: 10_000,
  connectionsPerUser: 16,
  framesPerSecond: 300,
  frameBurst: 1_500,
  bytesPerFrame: 4 * 1024 * 1024,
  requestsUnderWay: MOST_UNDER_WAY,
  bytesWaiting: 4 * 1024 * 1024,
  bytesOfFiles: 256 * 1024 * 1024,
  helloWithin: 10_000,
  heartbeat: 30_000,
  stopWithin: 5_000,
};

/** The limits with everything filled in. Throws a `RangeError` for one that is no number above 0. */
export function limitsOf(changes: Partial<ServerLimits> = {}): ServerLimits {
  const said = withoutGaps(changes);
  for (const [name, value] of Object.entries(said)) {
    if (!Object.hasOwn(DEFAULT_LIMITS, name)) throw new RangeError(`There is no limit “${name}”.`);
    if (!(value > 0)) throw new RangeError(`The limit “${name}” has to be a number above 0.`);
  }
  return { ...DEFAULT_LIMITS, ...said };
}
