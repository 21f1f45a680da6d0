'use client';

import type { UseFriendApplicationsResult } from '@parlor/hooks';
import { SendingIcon } from '../internals/icons.js';
import { isolate, joined } from '../internals/isolate.js';
import { useStrings } from '../internals/strings/strings-provider.js';
import { ApplicationHead, type ApplicationProps, applicantOf } from './application-head.js';

interface SentApplicationProps
  extends ApplicationProps,
    Pick<UseFriendApplicationsResult, 'remove'> {}

/** Somebody whom I have asked. It can be taken off my list; they may answer all the same. */
export function SentApplication({ application, deeds, onSelect, remove }: SentApplicationProps) {
  const strings = useStrings();
  const { userID } = application;
  const name = applicantOf(application);
  return (
    <ApplicationHead application={application} onSelect={onSelect}>
      <div className="parlor-person-buttons">
        <span className="parlor-person-state">
          <SendingIcon size={14} aria-hidden="true" />
          {strings.applicationWaits}
        </span>
        <button
          type="button"
          className="parlor-text-button"
          aria-label={joined(strings.forgetApplicationTo(isolate(name)))}
          onClick={() =>
            void deeds.carryOut({
              name,
              run: () => remove(userID, 'sent'),
              done: strings.applicationForgotten,
              failed: strings.applicationNotForgotten,
            })
          }
        >
          {strings.forgetApplication}
        </button>
      </div>
    </ApplicationHead>
  );
}
