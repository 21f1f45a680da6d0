import { ChatProvider, useConversations } from '@parlor/hooks';

const parts: readonly unknown[] = [ChatProvider, useConversations];

export default parts;
