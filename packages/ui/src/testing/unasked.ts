import type { ChatEventName, ChatSDK } from '@parlor/sdk';
import type { Faults } from './chat-world.js';

/** A service that tells nothing by an event, so that all depends on what these methods answer. */
export function unasked(event: ChatEventName, methods: Partial<ChatSDK>): Faults {
  return (sdk) => ({
    ...methods,
    on(name, handler, context) {
      if (name !== event) sdk.on(name, handler, context);
    },
  });
}
