import {
  ChatProvider,
  useConversation,
  useConversations,
  useMessages,
  useSendMessage,
  useSession,
} from '@parlor/hooks';

const parts: readonly unknown[] = [
  ChatProvider,
  useConversation,
  useConversations,
  useMessages,
  useSendMessage,
  useSession,
];

export default parts;
