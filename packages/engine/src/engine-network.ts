/** How it is between a client and the engine. */
export interface NetworkConditions {
  /** `false`: lines break, and none can be opened. */
  readonly isOnline: boolean;
  /** How long everything is under way, milliseconds each way; 0 on a good network. */
  readonly latency: number;
  /** Up to so many milliseconds more, by chance; 0 on a good network. Nothing overtakes anything. */
  readonly jitter: number;
  /**
   * Which share of what is sent gets lost, 0 to 1; 0 on a good network. As on TCP it is sent again, after 200 ms and
   * twice the way, then after twice that, and so on; what comes behind it waits. When it got lost six times, the line
   * breaks. With 1, nothing gets through at all.
   */
  readonly loss: number;
  /** How much passes in a second each way, more than 0; `Infinity` on a good network. */
  readonly bytesPerSecond: number;
}

/**
 * Conditions that have a name. `good`: nothing takes any time. `slow`: an answer takes 1.5 seconds. `poor`: as in a
 * moving train, with 300 to 800 ms each way, 20 kB a second and every tenth frame lost. `offline`: no line at all.
 */
export type NetworkPreset = 'good' | 'slow' | 'poor' | 'offline';

/**
 * The network between clients and their engine, and how to spoil it. Time is that of the engine's `clock`, and chance
 * is dealt alike to each new engine: what has failed once fails again.
 */
export interface EngineNetwork {
  /** What applies now. The same object until it changes. */
  readonly conditions: NetworkConditions;
  /**
   * Changes some conditions; the others stay as they are. It concerns what is under way as well.
   *
   * Throws a `RangeError` for what no network can be.
   */
  set(changes: Partial<NetworkConditions>): void;
  /** Replaces all conditions by those that have this name. */
  use(preset: NetworkPreset): void;
  /**
   * Cuts the line once so many more frames have passed, both ways counted; it can be opened again at once. The two
   * with which a line begins, `hello` and `welcome`, are counted as well. Of all clients: each line after so many of its
   * own, and not those of clients that are made later.
   *
   * Throws a `RangeError` for what is no whole number from 0.
   */
  disconnectAfter(count: number): void;
  /**
   * Back to a good network, with lines that do not break. For a client, back to what applies to all; for all, clients keep
   * what they have of their own.
   */
  reset(): void;
  /** Calls back after every change of {@link EngineNetwork.conditions}; returns how to stop that. It needs no `this`. */
  readonly subscribe: (listener: () => void) => () => void;
}
