/** How a server is, as `GET /health` answers. */
export interface ServerHealth {
  /** `stopping`: it takes nobody any more. */
  readonly status: 'ok' | 'stopping';
  /** Of the package. */
  readonly version: string;
  /** Of the protocol between clients and server: both have to speak the same. */
  readonly protocol: number;
  /** Seconds since it began. */
  readonly uptime: number;
  /** WebSockets that are open. */
  readonly connections: number;
  /** Instances that are logged in, those included that have lost their line and are waited for. */
  readonly sessions: number;
}
