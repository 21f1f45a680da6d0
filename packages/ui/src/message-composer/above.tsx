'use client';

import { Suspense } from 'react';
import type { FileFacts } from './attachments.js';
import type { MessageComposerParts } from './composer-props.js';
import type { UseComposerResult } from './use-composer.js';

interface AboveProps {
  /** Of the words that say which message is meant. */
  contextID: string;
  composer: UseComposerResult;
  files: readonly File[];
  parts: MessageComposerParts;
  onCancel: () => void;
  onFacts: (file: File, facts: FileFacts) => void;
  onEmptied: () => void;
}

/** Above the field: which message is answered or changed, and which files go along. */
export function Above({ contextID, composer, files, parts, onCancel, ...on }: AboveProps) {
  const { editing } = composer.draft;
  const message = editing ?? composer.answered;
  return (
    <>
      {message && (
        <parts.ContextBar
          id={contextID}
          purpose={editing ? 'edit' : 'reply'}
          message={message}
          onCancel={onCancel}
        />
      )}
      {files.length > 0 && (
        <Suspense fallback={<div className="parlor-attachments" />}>
          <parts.Attachments files={files} onRemove={composer.removeFile} {...on} />
        </Suspense>
      )}
    </>
  );
}
