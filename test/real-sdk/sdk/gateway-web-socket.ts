import type { Gateway } from '../gateway/gateway.js';
import type { GatewaySession } from '../gateway/gateway-session.js';
import { type DownlinkFrame, readUplink, writeDownlink } from '../gateway/wire-frame.js';

/** Where a connection of the SDK leads to. */
export interface GatewayRoute {
  readonly gateway: Gateway;
  /** How long all is under way, in milliseconds; no time, when left out. */
  readonly way?: (() => number) | undefined;
  /** Whether there is a line at the moment. */
  isOnline(): boolean;
  /** Told of every connection, so that it can be cut. */
  onOpen(socket: CuttableSocket): void;
}

/** A connection that a test can cut. */
export interface CuttableSocket {
  cut(): void;
}

/** Milliseconds until a connection is refused: the SDK tries again at once, and would never stop. */
const REFUSAL = 50;

/** A later turn of the event loop, by no clock: taken before a test takes the timers. */
const { setImmediate: soon } = globalThis;

/** One direction of a line: calls back when what is sent arrives. */
type Carrier = (arrive: () => void) => void;

/** Nothing overtakes anything. */
function createCarrier(way?: () => number): Carrier {
  if (!way) return soon;
  let arrival = 0;
  return (arrive) => {
    const now = Date.now();
    arrival = Math.max(arrival, now + way());
    setTimeout(arrive, arrival - now);
  };
}

/** Where the connections of each SDKAppID lead to. */
const routes = new Map<number, GatewayRoute>();

/** Says where the connections of an SDKAppID lead to, and that all sockets are ours from now on. */
export function routeSockets(sdkAppID: number, route: GatewayRoute): void {
  routes.set(sdkAppID, route);
  // The SDK asks for a WebSocket when it connects, and not when it is loaded.
  for (const host of [globalThis, globalThis.window]) {
    if (host) Object.assign(host, { WebSocket: GatewayWebSocket });
  }
}

/** A WebSocket for the SDK that opens no socket: its frames go to a gateway in this process. */
class GatewayWebSocket implements CuttableSocket {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;
  readonly url: string;
  readonly extensions = '';
  readonly protocol = '';
  binaryType = 'blob';
  readyState = 0;
  onopen: ((event: unknown) => void) | null = null;
  onmessage: ((event: unknown) => void) | null = null;
  onclose: ((event: unknown) => void) | null = null;
  onerror: ((event: unknown) => void) | null = null;
  readonly #isBinary: boolean;
  readonly #params: URLSearchParams;
  readonly #route: GatewayRoute | undefined;
  readonly #up: Carrier;
  readonly #down: Carrier;
  #session: GatewaySession | undefined;

  constructor(url: string | URL) {
    this.url = String(url);
    const address = new URL(this.url);
    this.#isBinary = address.pathname.endsWith('/binfo');
    this.#params = address.searchParams;
    this.#route = routes.get(Number(this.#params.get('sdkappid')));
    this.#up = createCarrier(this.#route?.way);
    this.#down = createCarrier(this.#route?.way);
    soon(() => this.#open());
  }

  send(data: unknown): void {
    const session = this.#session;
    const gateway = this.#route?.gateway;
    if (this.readyState !== 1 || !session || !gateway) return;
    const frame = readUplink(data);
    this.#up(() => void gateway.receive(session, frame));
  }

  close(code = 1000, reason = ''): void {
    this.#end(code, reason);
  }

  /** The line breaks. */
  cut(): void {
    this.#end(1006, 'cut');
  }

  #open(): void {
    if (this.readyState !== 0) return;
    if (!this.#route?.isOnline()) {
      setTimeout(() => this.#refuse(), REFUSAL);
      return;
    }
    this.readyState = 1;
    this.#session = this.#route.gateway.connect({
      params: this.#params,
      deliver: (frame) => this.#deliver(frame),
      close: () => this.cut(),
    });
    this.#route.onOpen(this);
    this.onopen?.({ type: 'open' });
  }

  #refuse(): void {
    if (this.readyState !== 0) return;
    this.readyState = 3;
    this.onerror?.({ type: 'error', message: 'There is no line.' });
    this.onclose?.({ type: 'close', code: 1006, reason: 'There is no line.' });
  }

  #deliver(frame: DownlinkFrame): void {
    const data = writeDownlink(frame, this.#isBinary);
    this.#down(() => {
      if (this.readyState === 1) this.onmessage?.({ type: 'message', data });
    });
  }

  #end(code: number, reason: string): void {
    if (this.readyState >= 2) return;
    this.readyState = 3;
    this.#session?.end();
    soon(() => this.onclose?.({ type: 'close', code, reason }));
  }
}
