import type { Pace } from '../../pace.js';
import type { WebrtcAudioOptions } from '../options.js';

/** Milliseconds for which an answer is used for new connections. */
const HOLDS = 5 * 60_000;
/** Milliseconds after which it goes on without an answer. */
const PATIENCE = 10_000;

/** What it works with. */
export interface IceServersParts {
  readonly pace: Pace;
  readonly iceServers: WebrtcAudioOptions['iceServers'];
  /** They are known now. */
  onReady(): void;
  report(thrown: unknown): void;
}

/** The servers that help pages to find each other; asked for before they are needed, and again when they are old. */
export class IceServers {
  readonly #parts: IceServersParts;
  #servers: readonly RTCIceServer[] = [];
  #knownAt = Number.NEGATIVE_INFINITY;
  #stopWaiting: (() => void) | undefined;

  constructor(parts: IceServersParts) {
    this.#parts = parts;
  }

  /** The last ones that were known. */
  get list(): readonly RTCIceServer[] {
    return this.#servers;
  }

  /** Whether a connection can be begun; asks for them when not. */
  isReady(): boolean {
    const { iceServers = [], pace } = this.#parts;
    if (typeof iceServers !== 'function') {
      this.#servers = iceServers;
      return true;
    }
    if (Math.abs(pace.now() - this.#knownAt) < HOLDS) return true;
    if (!this.#stopWaiting) void this.#ask(iceServers);
    return false;
  }

  /** Nobody needs them any more. */
  close(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = () => undefined;
  }

  async #ask(
    iceServers: () => readonly RTCIceServer[] | Promise<readonly RTCIceServer[]>,
  ): Promise<void> {
    const stop = this.#parts.pace.after(PATIENCE, () => this.#know(this.#servers));
    this.#stopWaiting = stop;
    try {
      const servers = await iceServers();
      if (this.#stopWaiting === stop) this.#know(servers);
    } catch (thrown) {
      if (this.#stopWaiting !== stop) return;
      this.#parts.report(thrown);
      this.#know(this.#servers);
    }
  }

  #know(servers: readonly RTCIceServer[]): void {
    this.#stopWaiting?.();
    this.#stopWaiting = undefined;
    this.#servers = servers;
    this.#knownAt = this.#parts.pace.now();
    this.#parts.onReady();
  }
}
