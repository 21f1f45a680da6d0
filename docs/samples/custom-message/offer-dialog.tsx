import { useSendMessage } from '@parlor/hooks';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { CURRENCIES, isAmount, isTitle, type Offer, offerPayload, priceOf } from './offer';

/** What {@link OfferDialog} takes. */
export interface OfferDialogProps {
  conversationID: string;
  onClose: () => void;
}

/** Asks what is offered, and sends it. */
export function OfferDialog({ conversationID, onClose }: OfferDialogProps) {
  const { sendCustom } = useSendMessage(conversationID);
  const dialogRef = useRef<HTMLDialogElement>(null);
  const headingID = useId();
  const faultID = useId();
  const [fault, setFault] = useState('');
  useEffect(() => dialogRef.current?.showModal(), []);

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const offer = readForm(new FormData(event.currentTarget));
    if (!offer) {
      setFault('An offer needs a title of at most 80 characters, and a price up to 10,000.');
      return;
    }
    const price = priceOf(offer, document.documentElement.lang || 'en');
    // What cannot be sent stays in the thread and says why.
    sendCustom(offerPayload(offer, `Offer: ${offer.title}, ${price}`)).catch(() => undefined);
    dialogRef.current?.close();
  };

  return (
    <dialog
      ref={dialogRef}
      className="offer-dialog"
      aria-labelledby={headingID}
      aria-describedby={fault ? faultID : undefined}
      onClose={onClose}
    >
      <form method="dialog" noValidate onSubmit={send}>
        <h2 id={headingID}>Make an offer</h2>
        <label>
          What for
          <input name="title" maxLength={80} autoComplete="off" />
        </label>
        <label>
          Price
          <input name="price" inputMode="decimal" autoComplete="off" />
        </label>
        <label>
          Currency
          <select name="currency">
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </select>
        </label>
        <p id={faultID} className="offer-fault" role="alert">
          {fault}
        </p>
        <div className="offer-buttons">
          <button type="button" onClick={() => dialogRef.current?.close()}>
            Cancel
          </button>
          <button type="submit" className="offer-send">
            Send
          </button>
        </div>
      </form>
    </dialog>
  );
}

function readForm(form: FormData): Offer | undefined {
  const title = form.get('title');
  const amount = Math.round(Number(form.get('price')) * 100);
  const currency = CURRENCIES.find((one) => one === form.get('currency'));
  if (!isTitle(title) || !isAmount(amount) || !currency) return undefined;
  return { title: title.trim(), amount, currency };
}
