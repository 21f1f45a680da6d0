import type { ChatError } from '@parlor/sdk';
import { own } from '../../own.js';

/** Where a translation or a transcription stands. */
export type Wording =
  | { readonly status: 'idle'; readonly text: ''; readonly error: null }
  | { readonly status: 'loading'; readonly text: ''; readonly error: null }
  /** The text is untrusted. */
  | { readonly status: 'ready'; readonly text: string; readonly error: null }
  | { readonly status: 'error'; readonly text: ''; readonly error: ChatError };

/** What was translated and written down in this login, by the message and the language. */
export interface LanguageState {
  readonly wordings: Readonly<Record<string, Wording>>;
}

export const initialLanguage: LanguageState = { wordings: {} };

/** Nothing was asked for. */
export const IDLE: Wording = { status: 'idle', text: '', error: null };

/** What was asked for under this key. */
export function wordingOf({ wordings }: LanguageState, key: string): Wording {
  return own(wordings, key) ?? IDLE;
}
