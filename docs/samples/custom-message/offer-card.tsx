import { useSendMessage, withQuote } from '@parlor/hooks';
import type { CustomRendererProps } from '@parlor/ui';
import { useState } from 'react';
import { priceOf, readOffer } from './offer';
import './offer.css';

/** An offer in the thread; others can accept it, which answers it. */
export function OfferCard({ message, data }: CustomRendererProps) {
  const { sendText, canSend } = useSendMessage(message.conversationID);
  const [hasAccepted, setAccepted] = useState(false);
  const offer = readOffer(data);
  if (!offer) return <em>This offer cannot be read.</em>;
  const price = priceOf(offer, document.documentElement.lang || 'en');

  const accept = () => {
    setAccepted(true);
    const said = { abstract: `${offer.title}, ${price}`, sender: message.nick || message.from };
    const cloudCustomData = withQuote(message, said);
    // What cannot be sent stays in the thread and says why.
    sendText('I accept your offer.', { cloudCustomData }).catch(() => undefined);
  };

  return (
    <article className="offer">
      <h3 dir="auto">{offer.title}</h3>
      <p>{price}</p>
      {message.flow === 'in' && (
        <button type="button" disabled={!canSend || hasAccepted} onClick={accept}>
          {hasAccepted ? 'Accepted' : 'Accept'}
        </button>
      )}
    </article>
  );
}
