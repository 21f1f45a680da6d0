import type { ChatSDK } from '@parlor/sdk';
import type { CreateWorld, Page, World } from '@parlor/sdk/conformance';
import { conformanceWorlds } from '../../../engine/src/testing/conformance-world.js';
import { createTimRender } from '../create-tim-render/create-tim-render.js';
import { LACKING, NOT_YET } from '../from-tim-render/absent-methods.js';
import { fromTimRender } from '../from-tim-render/from-tim-render.js';
import { EVENTS_NOT_YET } from './gaps.js';

/** What was asked of the tower that it does not have yet, since it was made. */
export interface Gaps {
  readonly asked: Set<string>;
}

/** Worlds whose clients are the engine's behind both halves of this package. */
export function towerWorlds(gaps: Gaps): CreateWorld {
  const createWorld = conformanceWorlds('in-page');
  return async (options) => {
    const world = await createWorld(options);
    const grounds = new Map<ChatSDK, ChatSDK>();
    const pageOf = (page: Page): Page => ({
      createClient: () => {
        const ground = page.createClient();
        const now = () => world.clock.now();
        const chat = noticingGaps(fromTimRender(createTimRender(ground), { now }), gaps);
        grounds.set(chat, ground);
        return chat;
      },
      setNetwork: (state) => page.setNetwork(state),
    });
    const groundOf = (chat: ChatSDK) => grounds.get(chat) ?? chat;
    const tower: World = {
      ...world,
      ...pageOf(world),
      otherPage: () => pageOf(world.otherPage()),
      settled: (...clients) => world.settled(...clients.map(groundOf)),
    };
    return tower;
  };
}

const GAPS: ReadonlySet<string> = new Set([...LACKING, ...NOT_YET]);

/** Notes what is asked for and not there yet. */
function noticingGaps(chat: ChatSDK, { asked }: Gaps): ChatSDK {
  return new Proxy(chat, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: readonly unknown[]) => {
        const [event] = args;
        const isGap = GAPS.has(String(name)) || EVENTS_NOT_YET.has(String(event));
        if (isGap) asked.add(String(name));
        const answer: unknown = Reflect.apply(method, target, args);
        // Of a method that is synchronous nobody awaits the refusal.
        if (isGap && answer instanceof Promise) answer.catch(() => undefined);
        return answer;
      };
    },
  });
}
