import type { DownlinkFrame } from './wire-frame.js';

/** One connection of the SDK, as a gateway sees it. */
export interface GatewaySocket {
  /** What the SDK said in its address: `sdkappid`, `instanceid`, … */
  readonly params: URLSearchParams;
  deliver(frame: DownlinkFrame): void;
  /** Cuts it from this side. */
  close(): void;
}
