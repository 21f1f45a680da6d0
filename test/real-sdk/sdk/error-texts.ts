import { describeErrorCode } from '@parlor/sdk';

/** Where the SDK keeps the texts of its errors, which it downloads once a week. */
const KEY = 'tim_error_assistance';
const VERSION = '3.6.6';

/** The codes that the SDK itself makes errors of: first, last. */
const [FIRST, LAST] = [2000, 3200] as const;

/** A line for each code and each language: `_cn` in the domestic range of SDKAppIDs, `_en` in the other. */
const TEXTS = Array.from({ length: LAST - FIRST + 1 }, (_, place) => FIRST + place)
  .flatMap((code) => ['cn', 'en'].map((suffix) => `${code}_${suffix}:${textOf(code)}`))
  .join(';\n');

/** An earlier visit of the page has left the texts: behind a proxy, the SDK does not ask for them. */
export function keepErrorTexts(): void {
  const { localStorage } = globalThis.window ?? {};
  if (!localStorage) return;
  const kept = { message: TEXTS, localSavedTime: Date.now(), localSavedVersion: VERSION };
  // The SDK writes it as a text, and its storage that text once more.
  localStorage.setItem(KEY, JSON.stringify(JSON.stringify(kept)));
}

/** Nothing that would be taken for the end of a line. */
function textOf(code: number): string {
  return describeErrorCode(code).text.replaceAll(';\n', ' ');
}
