import { once } from 'node:events';
import type { Server } from 'node:http';

/** How a server is to listen. */
export interface ListenOptions {
  /** 0 is any that is free. */
  readonly port: number;
  /** On which of the machine's addresses; on all when left out. */
  readonly host?: string;
  /** Closes the server when it is aborted. */
  readonly signal?: AbortSignal;
}

/** Has a server listen; resolves with its port as soon as it does. */
export async function listen(server: Server, options: ListenOptions): Promise<number> {
  server.listen(options);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : options.port;
}
