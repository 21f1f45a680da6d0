import { type ChatSDK, type Message, type TextMessage, TYPES } from '@parlor/sdk';

/** Says something to a group. */
export async function sayToGroup(
  sdk: ChatSDK,
  groupID: string,
  text: string,
  options: { needReadReceipt?: boolean } = {},
): Promise<Message> {
  const message: TextMessage = sdk.createTextMessage({
    to: groupID,
    conversationType: TYPES.CONV_GROUP,
    payload: { text },
    ...options,
  });
  const { data } = await sdk.sendMessage(message);
  return data.message;
}

/** Acknowledges what somebody else has said to a group, as who has seen it does. */
export async function acknowledge(sdk: ChatSDK, groupID: string, text: string): Promise<void> {
  await sdk.sendMessageReadReceipt([await find(sdk, groupID, text)]);
}

/** Pins what was said to a group, or takes it off. */
export async function pin(
  sdk: ChatSDK,
  groupID: string,
  text: string,
  isPinned = true,
): Promise<void> {
  await sdk.pinGroupMessage({ groupID, message: await find(sdk, groupID, text), isPinned });
}

/** Tells a conversation that somebody is typing, or has stopped: as Tencent's own UI kits write it. */
export async function type(
  sdk: ChatSDK,
  to: string,
  conversationType: typeof TYPES.CONV_C2C | typeof TYPES.CONV_GROUP,
  isTyping = true,
): Promise<void> {
  const data = JSON.stringify({
    businessID: 'user_typing_status',
    typingStatus: isTyping ? 1 : 0,
    version: 1,
    userAction: 14,
    actionParam: isTyping ? 'EIMAMSG_InputStatus_Ing' : 'EIMAMSG_InputStatus_End',
  });
  const payload = { data, description: '', extension: '' };
  const message = sdk.createCustomMessage({ to, conversationType, payload });
  await sdk.sendMessage(message, { onlineUserOnly: true });
}

async function find(sdk: ChatSDK, groupID: string, text: string): Promise<Message> {
  const conversationID = `GROUP${groupID}`;
  let cursor = '';
  // A page from memory is shorter than one that is fetched: it may not have it.
  do {
    const from = cursor ? { nextReqMessageID: cursor } : {};
    const { data } = await sdk.getMessageList({ conversationID, ...from });
    const message = data.messageList.find(
      (one) => one.type === 'TIMTextElem' && one.payload.text === text,
    );
    if (message) return message;
    cursor = data.nextReqMessageID;
  } while (cursor);
  throw new Error(`Nobody said “${text}” in ${groupID}.`);
}
