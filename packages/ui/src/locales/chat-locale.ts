import type { Strings } from '../internals/strings/strings.js';

/** A language that Parlor speaks, as {@link StringsProvider} takes it: `<StringsProvider {...de}>`. */
export interface ChatLocale {
  /** BCP 47 tag. */
  readonly locale: string;
  /** Which way it is written: for the `dir` of your own elements. */
  readonly dir: 'ltr' | 'rtl';
  readonly strings: Strings;
}
