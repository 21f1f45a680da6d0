/** What somebody is asked to pay for. */
export interface Offer {
  readonly title: string;
  /** In the smallest unit of the currency. */
  readonly amount: number;
  readonly currency: Currency;
}

/** The currencies that you take. */
export const CURRENCIES = ['EUR', 'GBP', 'USD'] as const;

/** One of {@link CURRENCIES}. */
export type Currency = (typeof CURRENCIES)[number];

/** Tells an offer from other custom messages. */
export const OFFER = 'offer';

const VERSION = 1;
const LONGEST_TITLE = 80;
const HIGHEST_AMOUNT = 10_000_00;

/** The payload of an offer. What does not know offers, a list or a phone's notification say, shows the description. */
export function offerPayload(offer: Offer, description: string) {
  const data = { businessID: OFFER, version: VERSION, ...offer };
  return { data: JSON.stringify(data), description, extension: '' };
}

/**
 * The offer in what somebody has sent; `undefined` when it is none. Anybody can send anything: what is not looked at here
 * is looked at nowhere.
 */
export function readOffer(data: unknown): Offer | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('version' in data) || data.version !== VERSION) return undefined;
  const { title, amount, currency } = { title: '', amount: 0, currency: '', ...data };
  if (!isTitle(title) || !isAmount(amount) || !isCurrency(currency)) return undefined;
  // Only these: what else was sent along goes nowhere.
  return { title, amount, currency };
}

/** Whether an offer can be called so. */
export function isTitle(title: unknown): title is string {
  return typeof title === 'string' && title.trim() !== '' && title.length <= LONGEST_TITLE;
}

/** Whether so much can be asked for. */
export function isAmount(amount: unknown): amount is number {
  return Number.isSafeInteger(amount) && Number(amount) > 0 && Number(amount) <= HIGHEST_AMOUNT;
}

function isCurrency(currency: unknown): currency is Currency {
  return CURRENCIES.some((one) => one === currency);
}

/** What is asked for, as the reader writes it. */
export function priceOf({ amount, currency }: Offer, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount / 100);
}
