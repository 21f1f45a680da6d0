import { Errand } from '../../core/errands.js';
import { isString } from '../../core/guards.js';
import { refuse } from '../../core/refusal.js';
import type { Commands } from '../../protocol/commands.js';
import { codeOfFailure, isTranslation, textOfFailure } from './language.rules.js';
import type { LanguageService } from './language-service.js';

type Translate = Commands['language.translate'];
type Transcribe = Commands['language.transcribe'];

const NOT_TRANSLATED = 2117;
const NOT_TRANSCRIBED = 2118;

/** Who knows languages, and who is told what goes wrong with that. */
export interface InterpreterOptions {
  /** Nobody when left out: the engine itself knows no language. */
  service: LanguageService | undefined;
  /** Told of what is the service's fault and not the caller's. */
  onError(error: unknown): void;
}

/** Puts questions to the language service, and makes refusals of what it does wrong. */
export class Interpreter {
  readonly #service: LanguageService;
  readonly #onError: InterpreterOptions['onError'];

  constructor({ service = {}, onError }: InterpreterOptions) {
    this.#service = service;
    this.#onError = onError;
  }

  translate({ texts, ...languages }: Translate['request']): Errand<Translate['reply']> {
    if (!this.#service.translate) return missing('translate', NOT_TRANSLATED);
    return this.#errand('translate', NOT_TRANSLATED, async () => {
      const options = { sourceTextList: texts, ...languages };
      const answer: unknown = await this.#service.translate?.(options);
      if (isTranslation(answer, texts.length)) return { texts: answer };
      throw new TypeError('translate() has to answer with as many texts as it was given.');
    });
  }

  transcribe(recording: Transcribe['request']): Errand<Transcribe['reply']> {
    if (!this.#service.transcribe) return missing('transcribe', NOT_TRANSCRIBED);
    return this.#errand('transcribe', NOT_TRANSCRIBED, async () => {
      const answer: unknown = await this.#service.transcribe?.(recording);
      if (isString(answer)) return { text: answer };
      throw new TypeError('transcribe() has to answer with a text.');
    });
  }

  /** A failure with a code was meant; any other is a fault, which its author wants to see. */
  #errand<Reply>(
    name: keyof LanguageService,
    code: number,
    ask: () => Promise<Reply>,
  ): Errand<Reply> {
    const asked = async () => {
      try {
        return await ask();
      } catch (cause) {
        const meant = codeOfFailure(cause);
        if (meant === undefined) {
          this.#onError(new Error(`${name}() of the languageService has failed.`, { cause }));
        }
        return refuse(meant ?? code, textOfFailure(cause));
      }
    };
    const message = `${name}() of the languageService took longer than ten seconds.`;
    return new Errand(asked, { code, message });
  }
}

function missing(name: keyof LanguageService, code: number): never {
  return refuse(
    code,
    `This engine has no languageService that can ${name}: give createEngine() one of yours, or developmentLanguageService().`,
  );
}
