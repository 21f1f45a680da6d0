import {
  type ComposerAction,
  type CustomRenderers,
  DropArea,
  MessageComposer,
  MessageThread,
} from '@parlor/ui';
import { useMemo, useState } from 'react';
import '@parlor/ui/styles.css';
import { OFFER } from './offer';
import { OfferCard } from './offer-card';
import { OfferDialog } from './offer-dialog';

/** By the `businessID` of what is sent. Outside of rendering: each row would begin anew otherwise. */
const customRenderers: CustomRenderers = { [OFFER]: OfferCard };

/** A conversation in which offers are made. */
export function OfferThread({ conversationID }: { conversationID: string }) {
  const [isOffering, setOffering] = useState(false);
  const actions = useMemo<readonly ComposerAction[]>(
    () => [{ id: OFFER, label: 'Offer', icon: '€', onSelect: () => setOffering(true) }],
    [],
  );
  return (
    <div className="offer-thread">
      <DropArea conversationID={conversationID}>
        <MessageThread conversationID={conversationID} customRenderers={customRenderers} />
        <MessageComposer conversationID={conversationID} actions={actions} />
      </DropArea>
      {isOffering && (
        <OfferDialog conversationID={conversationID} onClose={() => setOffering(false)} />
      )}
    </div>
  );
}
