import { ChatProvider, type ChatProviderProps } from '@parlor/hooks';
import { DropArea, MessageComposer, MessageThread, SessionBanner } from '@parlor/ui';
import '@parlor/ui/styles.css';
import './order-talk.css';

/** What {@link OrderTalk} takes. */
export interface OrderTalkProps extends Pick<ChatProviderProps, 'sdk' | 'user'> {
  /** The group of those who have to do with the order. */
  groupID: string;
  orderNumber: string;
}

/** What is said about an order, beside the order. */
export function OrderTalk({ sdk, user, groupID, orderNumber }: OrderTalkProps) {
  const conversationID = `GROUP${groupID}`;
  return (
    <ChatProvider sdk={sdk} user={user}>
      <section className="order-talk" aria-label={`Messages about order ${orderNumber}`}>
        <SessionBanner />
        <DropArea conversationID={conversationID}>
          <MessageThread conversationID={conversationID} />
          <MessageComposer conversationID={conversationID} features={{ polls: false }} />
        </DropArea>
      </section>
    </ChatProvider>
  );
}
