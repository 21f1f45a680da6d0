import { describe, expectTypeOf, it } from 'vitest';
import type {
  ChatEvent,
  ChatEventName,
  ChatSDK,
  ChatSDKLike,
  Conversation,
  EVENT,
  Message,
  MethodName,
  SignalingEventName,
  TextMessage,
  TSignaling,
} from './index.js';

describe('the contract', () => {
  it('has the 149 methods of the SDK, and no other', () => {
    expectTypeOf<keyof ChatSDK>().toEqualTypeOf<MethodName>();
  });

  it('types the data of all 37 events, and of no other', () => {
    expectTypeOf<ChatEventName>().toEqualTypeOf<(typeof EVENT)[keyof typeof EVENT]>();
  });

  it('types the data of the six signaling events', () => {
    type Names = (typeof TSignaling)[Exclude<keyof typeof TSignaling, `ACTION_TYPE_${string}`>];
    expectTypeOf<SignalingEventName>().toEqualTypeOf<Names>();
  });

  it('leaves no answer untyped', () => {
    type Answer<Name extends MethodName> = Awaited<ReturnType<ChatSDK[Name]>>;
    type Untyped = {
      [Name in MethodName]: unknown extends Answer<Name>
        ? Name
        : Answer<Name> extends { data: infer Data }
          ? unknown extends Data
            ? Name
            : never
          : never;
    }[MethodName];
    expectTypeOf<Untyped>().toEqualTypeOf<never>();
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
