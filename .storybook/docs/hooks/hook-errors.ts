import { describeErrorCode, listErrorCodes } from '../../../packages/sdk/src/index.js';
import type { Hook } from './read-hook.js';

/** How a hook says that something went wrong. */
export interface HookErrors {
  /** Sentences of its TSDoc and of its fields, with the field that they are of. */
  readonly sentences: readonly (readonly [field: string, sentence: string])[];
  /** The codes that are named in any of them. */
  readonly codes: readonly number[];
}

const ABOUT_ERRORS =
  /\b(?:cannot fail|can fail|could not be had|went wrong|[Rr]ejects?|[Nn]ever rejects|rejected|[Ff]ailures?|[Ff]ails?|failed|refuse[sd]?|ChatError|onError|[Ee]rrors?|throws|NO_PERMISSION)\b/;

/** `21 November 2025`, `3000 of` something, `at most 3000`: numbers that would be codes elsewhere. */
const DATE_OR_COUNT =
  /\b\d{1,2} \p{Lu}\p{Ll}+ \d{4}\b|(?<![\w.-])\d+(?= (?:of|at most)\b)|(?<=\b(?:at most|up to|more than|less than) )\d+/gu;

/** What the TSDoc of a hook says of errors. */
export function errorsOf(hook: Hook): HookErrors {
  const own = sentencesOf([hook.description, hook.rendering, hook.foundation].join('\n\n'));
  const said = own.filter(isAboutErrors).map((one) => ['', one] as const);
  const fields = fieldsWithErrors(hook).flatMap(({ name, comment }) => {
    const about =
      name === 'error' ? sentencesOf(comment) : sentencesOf(comment).filter(isAboutErrors);
    return about.length > 0 ? [[name, about.join(' ')] as const] : [];
  });
  const sentences = [...said, ...fields];
  return { sentences, codes: codesIn(sentences.map(([, sentence]) => sentence).join(' ')) };
}

/** What does not stand on the SDK has nothing that is refused: its fields are words that speak of errors, and formats. */
function fieldsWithErrors({ fields, foundation }: Hook): Hook['fields'] {
  return foundation === '' ? [] : fields;
}

/** Numbers that the tables of codes have; small ones count something, but for the SDK's own and Parlor's, below zero. */
function codesIn(text: string): readonly number[] {
  const known = new Set<number>(listErrorCodes());
  const named = [...text.replaceAll(DATE_OR_COUNT, '').matchAll(/(?<![\w.-])-?\d+(?![\w%])/g)].map(
    ([code]) => Number(code),
  );
  return [...new Set(named)].filter((code) => known.has(code) && (code < 0 || code >= 1_000));
}

/** Whether a sentence tells of errors, by a word or by a code: `10010 no such group`. */
function isAboutErrors(sentence: string): boolean {
  return ABOUT_ERRORS.test(sentence) || codesIn(sentence).length > 0;
}

function sentencesOf(text: string): readonly string[] {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line === '' ? [] : line.split(/(?<=[.:;])\s+(?=[A-Z`])/);
}

/** A code as the page of error codes has it. */
export function codeRow(code: number): readonly string[] {
  const { name, text, retryable } = describeErrorCode(code);
  return [String(code), `\`${name}\``, `${text}${retryable ? ' ↻' : ''}`];
}
