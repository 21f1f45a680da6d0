import type { ChatSDK } from '@parlor/sdk';
import { becomesReady } from '../enter.js';
import type { World } from '../world.js';

/** Milliseconds between two heartbeats: when the service looks at the ticket again. */
export const HEARTBEAT = 120_000;

/** Seconds: the ticket is bad at the first heartbeat. */
const SHORT = 100;

/** Logs in with a ticket that is good for less time than there is until the first heartbeat. */
export async function logInBriefly(world: World, chat: ChatSDK, userID: string): Promise<void> {
  await chat.login({ userID, userSig: world.signUserSig(userID, SHORT) });
  await becomesReady(world, chat);
}

/**
 * Who has logged in like this is told by the answer to the heartbeat that the ticket is bad: no service
 * says so by itself.
 */
export async function outliveTicket(world: World): Promise<void> {
  await world.clock.advance(HEARTBEAT);
}
