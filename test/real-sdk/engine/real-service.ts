import type { ChatSDK, UploadPluginClass } from '@parlor/sdk';
import { createSystemClock } from '../../../packages/engine/src/core/system-clock.js';
import { createEngine as createLocalEngine } from '../../../packages/engine/src/create-engine.js';
import type { Engine, EngineOptions } from '../../../packages/engine/src/index.js';
import type { Way } from '../../../packages/engine/src/testing/distant-worker.js';
import { engineUploadPlugin } from '../files/engine-upload-plugin.js';
import { Gateway } from '../gateway/gateway.js';
import { furnishPage } from '../sdk/page-media.js';
import { Page } from '../sdk/real-clients.js';
import { SimulatedClock } from './page-clock.js';
import { networkOf } from './page-network.js';

/** An engine behind a gateway, and pages of clients that are the unmodified SDK. */
export class RealService {
  readonly #engine: Engine;
  readonly #gateway: Gateway;
  readonly #way: Way | undefined;
  readonly #clock: SimulatedClock | undefined;
  readonly #eventThrottling: boolean;
  readonly #unlimitedAVChatRoom: boolean;
  /** Keeps files in the engine, as Parlor's own clients do without one. */
  readonly #plugin: UploadPluginClass | undefined;
  readonly #pages: Engine[] = [];

  /** @param options and how long all is under way on its lines; no time, when left out. */
  constructor({ clock, way, ...options }: EngineOptions & { way?: Way } = {}) {
    // What the SDK has kept for services that are over: of hundreds of them a page's storage would be full.
    globalThis.window?.localStorage.clear();
    // The SDK knows no clock but the page's: the engine reads the same hands.
    this.#engine = createLocalEngine({ ...options, clock: createSystemClock() });
    this.#gateway = new Gateway(this.#engine);
    this.#way = way;
    this.#clock = clock instanceof SimulatedClock ? clock : undefined;
    this.#clock?.waitFor(this.#gateway);
    this.#eventThrottling = options.listEventInterval !== 0;
    this.#unlimitedAVChatRoom = options.unlimitedAVChatRoom === true;
    const { takesFiles = true } = options;
    this.#plugin = takesFiles ? engineUploadPlugin(this.#engine) : undefined;
    furnishPage();
  }

  /** Clients that share one network. Closing a page leaves the service to others. */
  openPage(): Engine {
    const engine = this.#engine;
    const page = new Page(this.#gateway, this.#way);
    const network = networkOf(page);
    const clients: ChatSDK[] = [];
    const opened: Engine = {
      createClient: () => {
        const client = page.createClient({
          eventThrottling: this.#eventThrottling,
          unlimitedAVChatRoom: this.#unlimitedAVChatRoom,
        });
        if (this.#plugin) client.registerPlugin({ 'tim-upload-plugin': this.#plugin });
        clients.push(client);
        return client;
      },
      signUserSig: engine.signUserSig,
      network: () => network,
      admin: {
        ...engine.admin,
        async kick(userID, type) {
          await engine.admin.kick(userID, type);
          // That a ticket has expired is told to who asks for something: when they come back, say.
          if (type === 'userSigExpired') page.breakLines();
        },
        async expireUserSig(userID) {
          await engine.admin.expireUserSig(userID);
          page.breakLines();
        },
      },
      transport: engine.transport,
      async close() {
        // Without a line a logout would wait: what does not answer is left behind.
        for (const client of clients) client.destroy().catch(() => undefined);
        page.setNetwork('offline');
      },
    };
    this.#pages.push(opened);
    return opened;
  }

  /** With all of its pages. */
  async close(): Promise<void> {
    try {
      for (const page of this.#pages) await page.close();
      await this.#engine.close();
    } finally {
      this.#clock?.end();
    }
  }
}
