import { describe, expectTypeOf, it } from 'vitest';
import type {
  ChatEvent,
  ChatSDK,
  ChatSDKLike,
  Conversation,
  EVENT,
  Message,
  MethodName,
  TextMessage,
} from './index.js';

describe('the contract', () => {
  it('names only methods that the SDK has', () => {
    expectTypeOf<keyof ChatSDK>().toExtend<MethodName>();
  });

  it('tells messages apart by type', () => {
    const message = {} as Message;
    if (message.type === 'TIMTextElem') expectTypeOf(message).toEqualTypeOf<TextMessage>();
    if (message.type === 'TIMFaceElem') expectTypeOf(message.payload.index).toBeNumber();
  });

  it('tells conversations apart by type', () => {
    const conversation = {} as Conversation;
    if (conversation.type === 'C2C') expectTypeOf(conversation.userProfile.nick).toBeString();
    if (conversation.type === 'GROUP') expectTypeOf(conversation.groupProfile.name).toBeString();
  });

  it('types the data of an event by its name', () => {
    expectTypeOf<ChatEvent<typeof EVENT.MESSAGE_RECEIVED>['data']>().toEqualTypeOf<Message[]>();
    expectTypeOf<
      ChatEvent<typeof EVENT.CONVERSATION_LIST_UPDATED>['isSyncCompleted']
    >().toBeBoolean();
    // @ts-expect-error Only the conversation list says whether it is complete.
    type _None = ChatEvent<typeof EVENT.GROUP_LIST_UPDATED>['isSyncCompleted'];
  });

  it('is met by itself, loosely', () => {
    expectTypeOf<ChatSDK>().toExtend<ChatSDKLike>();
  });
});
