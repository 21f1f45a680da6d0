'use client';

import { useEffect, useState } from 'react';
import { CopyIcon, SentIcon } from '../internals/icons.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { copyText } from '../message-actions/copy-text.js';

/** How long it says that the code was copied, in milliseconds. */
const SAID_FOR = 2_000;

/** Code as it was written, and the way to take it along. It runs from left to right in any language. */
export function CodeBlock({ text, language }: { text: string; language: string }) {
  const strings = useStrings();
  const { isCopied, copy } = useCopying(text);
  return (
    <div className="parlor-code" dir="ltr">
      <div className="parlor-code-head">
        <span className="parlor-code-language">{language}</span>
        {canCopy() && (
          <button type="button" className="parlor-code-copy" onClick={copy}>
            {isCopied ? (
              <SentIcon size={14} aria-hidden="true" />
            ) : (
              <CopyIcon size={14} aria-hidden="true" />
            )}
            <span aria-live="polite">{isCopied ? strings.codeCopied : strings.copyCode}</span>
          </button>
        )}
      </div>
      {/* It scrolls, and the keys have to reach it. */}
      <pre className="parlor-code-text" tabIndex={0}>
        <code>{text}</code>
      </pre>
    </div>
  );
}

/** Pages without encryption have no clipboard. */
function canCopy(): boolean {
  return typeof navigator.clipboard?.writeText === 'function';
}

function useCopying(text: string) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SAID_FOR);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = () => {
    // Whoever has forbidden it knows: the button goes on saying what it would do.
    copyText(text).then(
      () => setIsCopied(true),
      () => undefined,
    );
  };
  return { isCopied, copy };
}
