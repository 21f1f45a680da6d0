'use client';

import { useId } from 'react';
import { isolate, joined } from '../internals/isolate.js';
import { Modal } from '../internals/modal.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import type { LinkConfirmationProps } from './link-policy.js';

/** Asks before a link is opened: where it leads, in letters that are what they look like. */
export function LinkConfirmation({ link, anchor, onClose }: LinkConfirmationProps) {
  const strings = useStrings();
  const id = useId();
  const isLocal = link.host === '';
  return (
    <Modal
      title={strings.openLinkQuestion}
      className="parlor-link-question"
      describedBy={id}
      onClose={onClose}
    >
      {(close) => (
        <>
          <div id={id} className="parlor-link-detail">
            {!isLocal && <p>{joined(strings.linkLeadsTo(isolate(link.host)))}</p>}
            {link.isMisleading && <p className="parlor-link-warning">{strings.linkMisleads}</p>}
            {/* It may be long, and the keys have to reach the end of it. Of what is in memory it says nothing: its name does. */}
            <p className="parlor-link-address" dir={isLocal ? 'auto' : 'ltr'} tabIndex={0}>
              {isLocal ? link.words : link.href}
            </p>
          </div>
          <div className="parlor-modal-foot">
            <button
              type="button"
              className="parlor-button"
              data-quiet=""
              // Who presses Enter at once has opened nothing.
              data-autofocus
              onClick={close}
            >
              {strings.cancel}
            </button>
            <a
              className="parlor-button"
              href={anchor.href}
              target={anchor.target}
              rel={anchor.rel}
              // A file is saved, as it is without a question.
              download={link.kind === 'file' ? link.words : undefined}
              onClick={close}
            >
              {strings.openLink}
            </a>
          </div>
        </>
      )}
    </Modal>
  );
}
