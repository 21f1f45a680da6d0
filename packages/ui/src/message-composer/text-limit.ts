/** What a message's body may weigh, in bytes; the service refuses more with 80002. */
export const BODY_LIMIT = 12 * 1024;

/** What the body holds besides the text: the element's frame around it. */
const FRAME = JSON.stringify({ MsgType: 'TIMTextElem', MsgContent: { Text: '' } }).length;

/** What every message carries so that none is sent twice; in an object of the app's it is a member more. */
const KEY = JSON.stringify({ parlor: { key: '00000000-0000-0000-0000-000000000000' } }).length;

/** From here on it is said how much is left. */
const NEAR = 0.9;

/** How a text stands to the limit. Counts are characters as the text's own are heavy, rounded down. */
export type TextLimit =
  | { readonly state: 'fine' }
  | { readonly state: 'near'; readonly charactersLeft: number }
  | { readonly state: 'over'; readonly charactersOver: number };

/**
 * Measures a text against the limit of a message.
 *
 * @param cloudCustomData what goes with it, such as what it answers: that counts, and so does Parlor's own key.
 */
export function measureText(text: string, cloudCustomData = ''): TextLimit {
  const limit = BODY_LIMIT - FRAME - KEY - encodedLength(cloudCustomData);
  // Every UTF-16 unit is at most six bytes in JSON: short texts need not be encoded.
  if (text.length * 6 < limit * NEAR) return { state: 'fine' };
  const bytes = byteLength(text);
  if (bytes > limit) return { state: 'over', charactersOver: countOver(text, limit) };
  if (bytes < limit * NEAR) return { state: 'fine' };
  const bytesPerCharacter = bytes / Array.from(text).length;
  return {
    state: 'near',
    charactersLeft: Math.floor((limit - bytes) / bytesPerCharacter),
  };
}

/** As JSON carries it: a line break is two bytes there, a quotation mark as well. */
function byteLength(text: string): number {
  return encodedLength(JSON.stringify(text)) - 2;
}

function encodedLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** How many characters have to go from the end for the text to fit. */
function countOver(text: string, limit: number): number {
  const characters = Array.from(text);
  let fits = 0;
  let tooMany = characters.length;
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1;
    if (byteLength(characters.slice(0, middle).join('')) <= limit) fits = middle;
    else tooMany = middle;
  }
  return characters.length - fits;
}
