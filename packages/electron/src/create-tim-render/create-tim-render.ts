import type { ChatSDK } from '@parlor/sdk';
import type { TimRender } from '../native/tim-render.js';
import { Bridge } from './bridge.js';
import { conversationRender } from './conversations/conversations.js';
import { remindTypeRender } from './conversations/remind-types.js';
import { groupNounsRender } from './groups/group-nouns.js';
import { messageRender } from './messages/messages.js';
import { peopleRender } from './people/people.js';
import { RendererCallbacks } from './renderer-callbacks.js';
import { sessionRender } from './session.js';

/**
 * TimRender on any client of the contract, in practice one of the local engine's: code for Electron runs with no native
 * library, no main process and no account, for development and tests.
 *
 * ```ts
 * import { createTimRender } from '@parlor/electron';
 * import { createEngine } from '@parlor/engine';
 *
 * const timRender = createTimRender(createEngine().createClient());
 * await timRender.TIMInit();
 * ```
 */
export function createTimRender(client: ChatSDK): TimRender {
  const bridge = new Bridge(client, new RendererCallbacks());
  return {
    ...sessionRender(bridge),
    ...conversationRender(bridge),
    ...remindTypeRender(bridge),
    ...groupNounsRender(bridge),
    ...messageRender(bridge),
    ...peopleRender(bridge),
  };
}
