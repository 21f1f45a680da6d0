import { describe, expectTypeOf, test } from 'vitest';
import type {
  AndroidPushInfo,
  ApnsPushInfo,
  ChatSDK,
  CreateMessageOptions,
  MessageControlInfo,
  MessagePriority,
  OfflinePushInfo,
  SendMessageOptions,
} from './index.js';

describe('the options of messages', () => {
  test('those of all create methods have to, conversationType and payload, and may have more [MSG-0.5]', () => {
    expectTypeOf<CreateMessageOptions<{ text: string }>>().toEqualTypeOf<{
      to: string;
      conversationType: 'C2C' | 'GROUP';
      payload: { text: string };
      priority?: MessagePriority;
      cloudCustomData?: string;
      needReadReceipt?: boolean;
      receiverList?: string[];
      isSupportExtension?: boolean;
      customModerationConfigurationID?: string;
    }>();
    type Creation = Extract<keyof ChatSDK, `create${string}Message`>;
    expectTypeOf<Parameters<ChatSDK[Creation]>[0]>().toExtend<CreateMessageOptions<unknown>>();
  });

  test('those of a send may be left out, in whole or in part [MSG-2.1]', () => {
    expectTypeOf<SendMessageOptions>().toEqualTypeOf<{
      onlineUserOnly?: boolean;
      messageControlInfo?: MessageControlInfo;
      offlinePushInfo?: OfflinePushInfo;
      webhookInfo?: { disableCloudMessagePreHook?: boolean; disableCloudMessagePostHook?: boolean };
    }>();
    expectTypeOf<Parameters<ChatSDK['sendMessage']>[1]>().toEqualTypeOf<
      SendMessageOptions | undefined
    >();
  });

  test('a message can be left out of three things [MSG-2.2]', () => {
    expectTypeOf<MessageControlInfo>().toEqualTypeOf<{
      excludedFromUnreadCount?: boolean;
      excludedFromLastMessage?: boolean;
      excludedFromContentModeration?: boolean;
    }>();
  });

  test('phones are told these things, if any [MSG-2.3]', () => {
    expectTypeOf<OfflinePushInfo>().toEqualTypeOf<{
      disablePush?: boolean;
      disableVoipPush?: boolean;
      title?: string;
      description?: string;
      extension?: string;
      ignoreIOSBadge?: boolean;
      androidOPPOChannelID?: string;
      androidInfo?: AndroidPushInfo;
      apnsInfo?: ApnsPushInfo;
    }>();
  });

  test('Android’s push services are told these [MSG-2.4]', () => {
    expectTypeOf<AndroidPushInfo>().toEqualTypeOf<{
      sound?: string;
      XiaoMiChannelID?: string;
      OPPOChannelID?: string;
      FCMChannelID?: string;
      VIVOClassification?: string;
      VIVOCategory?: string;
      HuaWeiCategory?: string;
      OPPOCategory?: string;
      HuaWeiImage?: string;
      HonorImage?: string;
      GoogleImage?: string;
      HonorImportance?: 'LOW' | 'NORMAL';
      MeizuNotifyType?: 0 | 1;
    }>();
  });

  test('Apple’s is told these [MSG-2.5]', () => {
    expectTypeOf<ApnsPushInfo>().toEqualTypeOf<{
      sound?: string;
      image?: string;
      ignoreIOSBadge?: boolean;
      disableVoipPush?: boolean;
      interruptionLevel?: 'passive' | 'active' | 'time-sensitive' | 'critical';
      enableIOSBackgroundNotification?: boolean;
    }>();
  });
});
