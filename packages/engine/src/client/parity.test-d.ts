import type { ChatSDK, ChatSDKLike } from '@parlor/sdk';
import type { ChatSDK as RealChatSDK } from '@tencentcloud/chat';
import { describe, expectTypeOf, it } from 'vitest';

describe('an instance of the real @tencentcloud/chat, as its own declarations type it', () => {
  it('is accepted as a ChatSDKLike', () => {
    expectTypeOf<RealChatSDK>().toExtend<ChatSDKLike>();
  });

  it('is no ChatSDK: that is what narrowChatSDK is for', () => {
    expectTypeOf<RealChatSDK>().not.toExtend<ChatSDK>();
  });
});
