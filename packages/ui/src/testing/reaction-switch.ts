import { ChatError, type ChatSDK } from '@parlor/sdk';
import type { Faults } from './chat-world.js';

/** Reactions that the console switches on and off for the whole application. */
export function reactionSwitch(isOnFirst: boolean) {
  let isOn = isOnFirst;
  const unlessOff = <Answer>(ask: () => Promise<Answer>) =>
    isOn ? ask() : Promise.reject(new ChatError({ code: 3122 }));
  const methods: Faults = (sdk: ChatSDK) => ({
    addMessageReaction: (message, reactionID) =>
      unlessOff(() => sdk.addMessageReaction(message, reactionID)),
    getMessageReactions: (options) => unlessOff(() => sdk.getMessageReactions(options)),
  });
  return {
    methods,
    turn: (next: boolean) => {
      isOn = next;
    },
  };
}
