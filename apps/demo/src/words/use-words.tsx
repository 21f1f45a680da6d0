import { StringsProvider } from '@parlor/ui';
import type { LocaleTag } from '@parlor/ui/locales';
import { createContext, type ReactNode, use, useLayoutEffect, useMemo } from 'react';
import type { DemoWords } from './demo-words.js';
import { english } from './english.js';
import { regionalTag } from './language-choice.js';
import { loadLanguage } from './load-language.js';
import {
  type LanguageChoice,
  type LoadLanguage,
  useLanguageChoice,
} from './use-language-choice.js';

const WordsContext = createContext<DemoWords>(english);

/** There is nothing to choose from without a provider. */
const ChoiceContext = createContext<LanguageChoice | undefined>(undefined);

/** What the demo says, in the language that was chosen; English without a provider. */
export function useWords(): DemoWords {
  return use(WordsContext);
}

/** Which language was chosen, and how another one is; `undefined` without a provider. */
export function useChoice(): LanguageChoice | undefined {
  return use(ChoiceContext);
}

export interface WordsProviderProps {
  /** Fetches a language; stable. */
  load?: LoadLanguage;
  children: ReactNode;
}

/** Has the demo and the kit within it speak the language of this device. Draws nothing until the first one is there. */
export function WordsProvider({ load = loadLanguage, children }: WordsProviderProps) {
  const { language, chosen, hasFailed, choose } = useLanguageChoice(load);
  const choice = useMemo(() => ({ chosen, hasFailed, choose }), [chosen, hasFailed, choose]);
  usePageLanguage(language?.tag, language?.dir);
  if (!language) return null;
  const { tag, strings, words } = language;
  return (
    <StringsProvider locale={regionalTag(tag)} strings={strings}>
      <ChoiceContext value={choice}>
        <WordsContext value={words}>{children}</WordsContext>
      </ChoiceContext>
    </StringsProvider>
  );
}

/** Before it is painted: in the other direction, all of the page would move. */
function usePageLanguage(tag: LocaleTag | undefined, dir: 'ltr' | 'rtl' | undefined): void {
  useLayoutEffect(() => {
    if (tag === undefined || dir === undefined) return;
    Object.assign(document.documentElement, { lang: tag, dir });
  }, [tag, dir]);
}
