import {
  type ChatSDK,
  EVENT,
  type GroupSystemNoticeMessage,
  type GroupTipMessage,
  type Message,
  TYPES,
} from '@parlor/sdk';

/** The tips that somebody is told from now on. */
export function recordTips(chat: ChatSDK): GroupTipMessage[] {
  const tips: GroupTipMessage[] = [];
  onMessage(chat, (message) => {
    if (message.type === TYPES.MSG_GRP_TIP) tips.push(message);
  });
  return tips;
}

/** The notices that somebody is told from now on. */
export function recordNotices(chat: ChatSDK): GroupSystemNoticeMessage[] {
  const notices: GroupSystemNoticeMessage[] = [];
  onMessage(chat, (message) => {
    if (message.type === TYPES.MSG_GRP_SYS_NOTICE) notices.push(message);
  });
  return notices;
}

/** What somebody is told of groups from now on, in order: `tip 1`, `notice 7`, `custom`, `list` … */
export function recordNews(chat: ChatSDK): string[] {
  const news: string[] = [];
  onMessage(chat, (message) => void news.push(newsOf(message)));
  chat.on(EVENT.GROUP_LIST_UPDATED, () => void news.push('list'));
  return news;
}

/** What somebody is told, without how often the list of groups is. */
export function messagesOf(news: readonly string[]): string[] {
  return news.filter((one) => one !== 'list');
}

function newsOf(message: Message): string {
  switch (message.type) {
    case TYPES.MSG_GRP_TIP:
      return `tip ${message.payload.operationType}`;
    case TYPES.MSG_GRP_SYS_NOTICE:
      return `notice ${message.payload.operationType}`;
    case TYPES.MSG_CUSTOM:
      return 'custom';
    default:
      return 'message';
  }
}

function onMessage(chat: ChatSDK, take: (message: Message) => void): void {
  chat.on(EVENT.MESSAGE_RECEIVED, ({ data }) => data.forEach(take));
}
