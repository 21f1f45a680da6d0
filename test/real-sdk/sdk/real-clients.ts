import { type ChatSDK, narrowChatSDK } from '@parlor/sdk';
import type { Gateway } from '../gateway/gateway.js';
import { keepErrorTexts } from './error-texts.js';
import { type CuttableSocket, routeSockets } from './gateway-web-socket.js';
import { loadSDK, quietly } from './load-sdk.js';

/** The SDK's own number for "nothing but the worst". */
const NO_LOG = 4;

/** One instance of the SDK per number: each client gets its own. Of the international site, in English. */
let lastAppID = 20_000_000;

/** What the browser says of the network. All pages of a test are in one: it says what was said last. */
function sayOnline(isOnline: boolean): void {
  const { navigator } = globalThis;
  if (navigator) {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => isOnline });
  }
}

/** Clients of the unmodified SDK that share one network. */
export class Page {
  readonly #gateway: Gateway;
  readonly #way: (() => number) | undefined;
  readonly #sockets = new Set<CuttableSocket>();
  #isOnline = true;

  /** @param way how long all is under way on its lines, in milliseconds; no time, when left out. */
  constructor(gateway: Gateway, way?: () => number) {
    this.#gateway = gateway;
    this.#way = way;
    sayOnline(true);
  }

  /**
   * A new instance that nobody has logged in to. On the open network it takes every file to be on https, and asks
   * the service for more; where a line cannot be had it asks others, too.
   */
  createClient({
    eventThrottling = false,
    partialUpdatedConversations = false,
    unlimitedAVChatRoom = false,
    isOnOpenNetwork = false,
  } = {}): ChatSDK {
    lastAppID += 1;
    const SDKAppID = lastAppID;
    routeSockets(SDKAppID, this.#route);
    keepErrorTexts();
    return quietly(() => {
      // Any address will do, and keeps the SDK from asking others for anything.
      const proxyServer = 'ws://gateway.invalid';
      // With a proxy for downloads, and be it none, the SDK uploads as it does where there is no proxy.
      const network = isOnOpenNetwork ? { fileDownloadProxy: [] } : {};
      const lists = { eventThrottling, partialUpdatedConversations };
      const options = { SDKAppID, ...lists, unlimitedAVChatRoom, proxyServer, ...network };
      const client = loadSDK().create(options);
      client.setLogLevel(NO_LOG);
      return narrowChatSDK(client);
    });
  }

  setNetwork(state: 'online' | 'offline'): void {
    this.#isOnline = state === 'online';
    if (!this.#isOnline) this.breakLines();
    sayOnline(this.#isOnline);
    // As a browser does: without a word the SDK would not look again before it is asked for something.
    globalThis.window?.dispatchEvent(new Event(state));
  }

  /** The service cuts all connections and takes no new ones, or takes them again. The browser says nothing of it. */
  setService(state: 'up' | 'down'): void {
    this.#isOnline = state === 'up';
    if (!this.#isOnline) this.breakLines();
  }

  /** Cuts all connections; the SDK comes back at once where there is a line. */
  breakLines(): void {
    for (const socket of this.#sockets) socket.cut();
    this.#sockets.clear();
  }

  /** Where the connections of this page's clients lead to. */
  get #route() {
    return {
      gateway: this.#gateway,
      way: this.#way,
      isOnline: () => this.#isOnline,
      onOpen: (socket: CuttableSocket) => void this.#sockets.add(socket),
    };
  }
}
