import type { ChatSDK } from '@parlor/sdk';
import type { RuleID } from '../rules/all-rules.js';
import type { CreateWorld, Page, World } from '../world.js';

/**
 * A client that is wrong on purpose, in one way. The suite has to notice: a suite that passes whatever
 * it is given proves nothing.
 */
export interface Saboteur {
  /** What it does wrong: `delivers every message twice`. */
  readonly does: string;
  /** The noun or trait that it sins against: the `about` of a suite. */
  readonly against: string;
  /** The rules it breaks: for each, a scenario that holds it must fail. */
  readonly breaks: readonly [RuleID, ...RuleID[]];
  /** Makes an honest client wrong. */
  readonly sabotage: (client: ChatSDK, world: World) => ChatSDK;
}

/** The same worlds, in which every client is a saboteur's. */
export function sabotagedWorlds(
  createWorld: CreateWorld,
  sabotage: Saboteur['sabotage'],
): CreateWorld {
  return async (options) => {
    const world = await createWorld(options);
    const infiltrated = (page: Page): Page => ({
      createClient: () => sabotage(page.createClient(), world),
      setNetwork: (state) => page.setNetwork(state),
    });
    return {
      ...infiltrated(world),
      clock: world.clock,
      signUserSig: (userID, seconds) => world.signUserSig(userID, seconds),
      settled: (...clients) => world.settled(...clients),
      kick: (userID, type) => world.kick(userID, type),
      notifyGroup: (groupID, text, userIDs) => world.notifyGroup(groupID, text, userIDs),
      liftBans: (groupID, userIDs) => world.liftBans(groupID, userIDs),
      takeBackGroup: (groupID) => world.takeBackGroup(groupID),
      broadcast: (text, from) => world.broadcast(text, from),
      sendSystemMessage: (...said) => world.sendSystemMessage(...said),
      judgeMessage: (...judged) => world.judgeMessage(...judged),
      otherPage: () => infiltrated(world.otherPage()),
      close: () => world.close(),
    };
  };
}
