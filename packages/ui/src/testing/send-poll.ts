import { type Poll, pollPayload } from '@parlor/hooks';
import { type ChatSDK, type CustomMessage, TYPES } from '@parlor/sdk';

/** Somebody asks the design group. */
export async function sendPoll(sdk: ChatSDK, poll: Poll): Promise<CustomMessage> {
  const message = sdk.createCustomMessage({
    to: 'design',
    conversationType: TYPES.CONV_GROUP,
    payload: pollPayload(poll),
    isSupportExtension: true,
  });
  await sdk.sendMessage(message);
  return message;
}
