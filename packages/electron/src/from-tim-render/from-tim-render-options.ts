import type { InitParam } from '../native/session.js';

/** What {@link fromTimRender} can be told. */
export interface FromTimRenderOptions {
  /** The application, which the main process knows: SDK_DESTROY tells it. 0 when left out. */
  readonly SDKAppID?: number;
  /** What TIMInit is given, at the first login. */
  readonly init?: InitParam;
  /** Whether the app has called TIMInit itself. `false` when left out. */
  readonly isInitialised?: boolean;
  /** Milliseconds since the epoch, in tests. This machine's clock when left out. */
  readonly now?: () => number;
}
