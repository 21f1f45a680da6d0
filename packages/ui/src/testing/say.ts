import { type ChatSDK, TYPES } from '@parlor/sdk';

/** Sends a text to a person. */
export async function sayTo(sdk: ChatSDK, userID: string, text: string): Promise<void> {
  const options = { to: userID, conversationType: TYPES.CONV_C2C, payload: { text } } as const;
  await sdk.sendMessage(sdk.createTextMessage(options));
}
