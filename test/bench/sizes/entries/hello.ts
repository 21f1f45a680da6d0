import { ChatProvider } from '@parlor/hooks';
import { ConversationList, MessageComposer, MessageThread } from '@parlor/ui';

const parts: readonly unknown[] = [ChatProvider, ConversationList, MessageComposer, MessageThread];

export default parts;
