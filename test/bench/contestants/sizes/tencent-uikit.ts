// The SDK below is not counted, as Parlor's is not; the store that the kit cannot do without is.
import { Chat, ConversationList, MessageInput, MessageList } from '@tencentcloud/chat-uikit-react';
import { TUILogin } from '@tencentcloud/tui-core-lite';
import { UIKitProvider } from '@tencentcloud/uikit-base-component-react';

export default [Chat, ConversationList, MessageInput, MessageList, TUILogin, UIKitProvider];
