import { type ChatSDK, EVENT, type Message } from '@parlor/sdk';
import { intercept } from './tamper.js';

/** The same client, which tells of some messages only. */
export function tellsOnly(client: ChatSDK, isTold: (message: Message) => boolean): ChatSDK {
  return intercept(client, EVENT.MESSAGE_RECEIVED, (event, deliver) => {
    const data = event.data.filter(isTold);
    if (data.length > 0) deliver({ ...event, data });
  });
}
