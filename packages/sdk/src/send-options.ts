/** What becomes of a message besides being stored. */
export interface MessageControlInfo {
  /** Stored, but does not count as unread. */
  excludedFromUnreadCount?: boolean;
  /** Stored, but does not become the conversation's last message. */
  excludedFromLastMessage?: boolean;
  /** Not checked by moderation, nor by the SDK's own word filter. */
  excludedFromContentModeration?: boolean;
}

/** What Android's push services are told. */
export interface AndroidPushInfo {
  /** The name of a sound in the app; what stands behind its last dot is dropped. */
  sound?: string;
  XiaoMiChannelID?: string;
  OPPOChannelID?: string;
  FCMChannelID?: string;
  VIVOClassification?: string;
  VIVOCategory?: string;
  HuaWeiCategory?: string;
  OPPOCategory?: string;
  /** URL of a picture. */
  HuaWeiImage?: string;
  /** URL of a picture. */
  HonorImage?: string;
  /** URL of a picture. */
  GoogleImage?: string;
  HonorImportance?: 'LOW' | 'NORMAL';
  /** 0 for the public, 1 for one person. */
  MeizuNotifyType?: 0 | 1;
}

/** What Apple's push service is told. */
export interface ApnsPushInfo {
  /** The name of a sound in the app, `TYPES.IOS_OFFLINE_PUSH_NO_SOUND` or `TYPES.IOS_OFFLINE_PUSH_DEFAULT_SOUND`. */
  sound?: string;
  /** URL of a picture. */
  image?: string;
  ignoreIOSBadge?: boolean;
  /** `false`: pushed as a call, which needs `disablePush` to be false too. */
  disableVoipPush?: boolean;
  /** `active` when left out or unknown. */
  interruptionLevel?: 'passive' | 'active' | 'time-sensitive' | 'critical';
  enableIOSBackgroundNotification?: boolean;
}

/** What a phone shows whose app is not running. Browsers are never pushed to. */
export interface OfflinePushInfo {
  /** `true`: nobody is pushed to; the message is stored all the same. */
  disablePush?: boolean;
  /** `false`: pushed as a call. */
  disableVoipPush?: boolean;
  title?: string;
  description?: string;
  /** Passed to the app that is opened by the push. */
  extension?: string;
  ignoreIOSBadge?: boolean;
  /** The one in `androidInfo` wins. */
  androidOPPOChannelID?: string;
  androidInfo?: AndroidPushInfo;
  apnsInfo?: ApnsPushInfo;
}

/** Which of the app's own webhooks are left out. Undocumented by the SDK. */
export interface WebhookInfo {
  disableCloudMessagePreHook?: boolean;
  disableCloudMessagePostHook?: boolean;
}

/** How a message is to be treated on its way. */
export interface SendMessageOptions {
  /**
   * Delivered to who is online, stored nowhere, counted nowhere. Ignored in an AVChatRoom. Wins over
   * `messageControlInfo`.
   */
  onlineUserOnly?: boolean;
  messageControlInfo?: MessageControlInfo;
  offlinePushInfo?: OfflinePushInfo;
  webhookInfo?: WebhookInfo;
}
