import type { LanguageService } from './language-service.js';

/**
 * A language service for development, stories and tests, that says in every answer what it is. It knows no
 * language: texts come back as they are, behind `[ja, development translation]`, and of a recording it says
 * only which one it was given, in which language. It needs no network and answers at once.
 *
 * ```ts
 * const engine = createEngine({ languageService: developmentLanguageService() });
 * ```
 */
export function developmentLanguageService(): Required<LanguageService> {
  return {
    translate: async ({ sourceTextList, targetLanguage }) =>
      sourceTextList.map((text) => `[${targetLanguage}, development translation] ${text}`),
    transcribe: async ({ url, language = 'any language' }) =>
      `[${language}, development transcript] ${nameOf(url)}`,
  };
}

/** The last part of a path, without what is asked of it. */
function nameOf(url: string): string {
  const [path = ''] = url.split(/[?#]/);
  return path.slice(path.lastIndexOf('/') + 1);
}
