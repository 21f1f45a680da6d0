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
            <p>{joined(strings.linkLeadsTo(isolate(link.host)))}</p>
            {link.isMisleading && <p className="parlor-link-warning">{strings.linkMisleads}</p>}
            {/* It may be long, and the keys have to reach the end of it. */}
            <p className="parlor-link-address" dir="ltr" tabIndex={0}>
              {link.href}
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
