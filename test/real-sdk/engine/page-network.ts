import { createSystemClock } from '../../../packages/engine/src/core/system-clock.js';
import type { EngineNetwork } from '../../../packages/engine/src/index.js';
import { Network } from '../../../packages/engine/src/transports/network.js';
import type { Page } from '../sdk/real-clients.js';

/** The network of a page whose clients are the unmodified SDK, and share it: what its sockets do is that they break. */
export function networkOf(page: Page): EngineNetwork {
  const network = new Network(createSystemClock());
  let isOnline = true;
  network.subscribe(() => {
    if (network.conditions.isOnline === isOnline) return;
    isOnline = network.conditions.isOnline;
    page.setNetwork(isOnline ? 'online' : 'offline');
  });
  return {
    get conditions() {
      return network.conditions;
    },
    set({ isOnline: isToBeOnline, ...others }) {
      if (Object.keys(others).length > 0) throw impossible();
      if (isToBeOnline !== undefined) network.set({ isOnline: isToBeOnline });
    },
    use(preset) {
      if (preset !== 'good' && preset !== 'offline') throw impossible();
      network.use(preset);
    },
    disconnectAfter() {
      throw impossible();
    },
    reset: () => network.reset(),
    subscribe: (listener) => network.subscribe(listener),
  };
}

function impossible(): Error {
  return new Error('The lines of the unmodified SDK can be cut, and nothing else.');
}
