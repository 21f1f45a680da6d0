import { SimulatedClock } from '../core/simulated-clock.js';
import type { Engine, EngineOptions } from '../engine.js';
import { ServedPages } from '../server/testing/served-pages.js';
import { Pages, type TRANSPORTS } from './create-world.js';
import { keptInBrowser } from './kept-pages.js';
import { type KindOfStore, kindOf } from './kinds-of-store.js';
import { Wire, WireClock } from './wire.js';
import { WorkOfStores } from './work-of-stores.js';

/** Every way from a client to its engine: within this thread, and over real sockets. */
export type TransportOfTest =
  | (typeof TRANSPORTS)[number]
  /** Within this page, to an engine that keeps its world elsewhere than in memory. */
  | 'kept-in-browser'
  | ServedWay;

/** To a server, and in what that keeps its world. */
type ServedWay = keyof typeof SERVED;

const SERVED = { 'web-socket': 'in memory', 'web-socket-on-disk': 'on disk' } as const;

const isServed = (way: TransportOfTest): way is ServedWay => Object.hasOwn(SERVED, way);

/** A time that stands still, and an engine in it. */
interface Surroundings {
  readonly clock: SimulatedClock | WireClock;
  /** Starts an engine; `engine` is the first page on it. */
  start(
    options: EngineOptions,
  ): Promise<{ engine: Engine; open(): Engine; close(): Promise<void> }>;
}

/** What is around the clients of a test, by the way to their engine. */
export function surroundingsOf(way: TransportOfTest): Surroundings {
  if (isServed(way)) return onSockets(SERVED[way]);
  if (way === 'kept-in-browser') return keptInBrowser();
  return {
    clock: new SimulatedClock(),
    async start(options) {
      const pages = new Pages(options);
      const engine = way === 'in-page' ? pages.served : pages.open();
      return { engine, open: () => pages.open(), close: () => pages.close() };
    },
  };
}

function onSockets(kind: KindOfStore['kind']): Surroundings {
  const wire = new Wire();
  const work = new WorkOfStores();
  return {
    clock: new WireClock({ quiet: () => bothQuiet(wire, work) }),
    async start(options) {
      const place = await kindOf(kind).place();
      const pages = await ServedPages.start(options, wire, work.of(await place.open()));
      return {
        engine: pages.open(),
        open: () => pages.open(),
        async close() {
          await pages.close();
          await place.remove();
        },
      };
    },
  };
}

/** What a socket brings has something stored, and what was stored is told by sockets. */
async function bothQuiet(wire: Wire, work: WorkOfStores): Promise<void> {
  for (let still = 0, before = -1; still < 2; ) {
    await wire.quiet();
    await work.quiet();
    still = work.begun === before ? still + 1 : 1;
    before = work.begun;
  }
}
