'use client';

import { Suspense } from 'react';
import { lazyPart } from '../internals/lazy-part.js';
import type { LeavingQuestionsProps } from './leaving-questions.js';

const LeavingQuestionsPart = lazyPart(
  async () => (await import('./leaving-questions.js')).LeavingQuestions,
  { close: ({ onAnswer }) => onAnswer(undefined) },
);

/** What is asked on the way out is loaded when it is asked. */
export function LazyLeavingQuestions(props: LeavingQuestionsProps) {
  return (
    <Suspense>
      <LeavingQuestionsPart {...props} />
    </Suspense>
  );
}
