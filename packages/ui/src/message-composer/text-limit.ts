/** What a message's body may weigh, in bytes; the service refuses more with 80002. */
export const BODY_LIMIT = 12 * 1024;

/** What the body holds besides the text: the element's frame around it. */
const FRAME = JSON.stringify({ MsgType: 'TIMTextElem', MsgContent: { Text: '' } }).length;

const TEXT_LIMIT = BODY_LIMIT - FRAME;
/** From here on it is said how much is left. */
const NEAR = 0.9;

/** How a text stands to the limit. Counts are characters as the text's own are heavy, rounded down. */
export type TextLimit =
  | { readonly state: 'fine' }
  | { readonly state: 'near'; readonly charactersLeft: number }
  | { readonly state: 'over'; readonly charactersOver: number };

/** Measures a text against the limit of a message. */
export function measureText(text: string): TextLimit {
  // Every UTF-16 unit is at most three bytes: short texts need not be encoded.
  if (text.length * 6 < TEXT_LIMIT * NEAR) return { state: 'fine' };
  const bytes = byteLength(text);
  if (bytes > TEXT_LIMIT) return { state: 'over', charactersOver: countOver(text) };
  if (bytes < TEXT_LIMIT * NEAR) return { state: 'fine' };
  const bytesPerCharacter = bytes / Array.from(text).length;
  return {
    state: 'near',
    charactersLeft: Math.floor((TEXT_LIMIT - bytes) / bytesPerCharacter),
  };
}

/** As JSON carries it: a line break is two bytes there, a quotation mark as well. */
function byteLength(text: string): number {
  return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

/** How many characters have to go from the end for the text to fit. */
function countOver(text: string): number {
  const characters = Array.from(text);
  let fits = 0;
  let tooMany = characters.length;
  while (fits + 1 < tooMany) {
    const middle = (fits + tooMany) >> 1;
    if (byteLength(characters.slice(0, middle).join('')) <= TEXT_LIMIT) fits = middle;
    else tooMany = middle;
  }
  return characters.length - fits;
}
